import type { CommandLine } from '../command-line.ts';

/** The options with which a city is described. */
export const cityOptions = [
  ...(['title-zh', 'title-en', 'name-zh', 'name-en', 'area', 'subjects', 'publisher-zh', 'publisher-en'] as const),
  ...(['licence', 'url', 'base', 'errors-to', 'objections-to'] as const),
];
export type CityOption = (typeof cityOptions)[number];

/** What `npm run new` takes and does. */
export const newCommand: CommandLine<CityOption, 'official'> = {
  name: 'npm run new',
  does: {
    zh: 'article：逐项询问，写好一篇新文章的草稿（中英文各一份）。table <数据集>：写好一份空表和填表说明。city <文件夹>：写好一个新城市，马上就能检查和构建，并列出还缺什么。',
    en: 'article: asks for what an article needs and writes it as drafts, one in each language. table <dataset>: writes its empty table, and a guide to filling it in. city <folder>: writes a new city that can be checked and built at once, and lists what it lacks.',
  },
  operands: [
    { name: 'article|table|city', does: { zh: '要写的内容', en: 'what to write' } },
    {
      name: '[dataset|folder]',
      does: {
        zh: 'table 后面是数据集的名称，如 areas；city 后面是新城市的文件夹，须还不存在',
        en: 'for table, the name of the dataset, such as areas; for city, the folder of the new city, which must not exist yet',
      },
    },
  ],
  texts: {
    'title-zh': option('…', '网站的中文名称（新城市必填）', 'name of the site in Chinese (a new city needs it)'),
    'title-en': option('…', '网站的英文名称（新城市必填）', 'name of the site in English (a new city needs it)'),
    'name-zh': option('…', '城市的中文名；不写则用网站名称', 'name of the city in Chinese; else that of the site'),
    'name-en': option('…', '城市的英文名；不写则用网站名称', 'name of the city in English; else that of the site'),
    area: option('410000', '城市的行政区划代码（GB/T 2260）', 'code of the city (GB/T 2260)'),
    subjects: option(
      'a,b,…',
      '公布哪些专题，按导航的次序；不写则全部',
      'what it publishes, in the order of the masthead; without it, all',
    ),
    'publisher-zh': option('…', '数据由谁发布；不写则用网站名称', 'who publishes the data, in Chinese; else the site'),
    'publisher-en': option('…', '同上，英文', 'the same in English'),
    licence: option(
      'CC-BY-4.0',
      '数据的许可，用 spdx.org/licenses 上的代号',
      'licence of the data, by its id on spdx.org/licenses',
    ),
    url: option('https://…', '网站的源', 'origin of the site'),
    base: option('/path', '网站在该源下的路径；根目录为 /', 'path of the site on it; / for the root'),
    'errors-to': option('mail', '接收报错的邮箱', 'mailbox for reports of errors'),
    'objections-to': option('mail', '接收异议的邮箱', 'mailbox for objections'),
  },
  flags: {
    official: {
      zh: '正式网站；不加则是演示，每页都写明“不是政府官方网站”',
      en: 'an official site; without it a demonstration, which says on each page that it is not official',
    },
  },
};

function option(value: string, zh: string, en: string) {
  return { value, does: { zh, en }, isOptional: true };
}

/** What `npm run new` says of the words after it. */
export const newWords = {
  zh: {
    what: (found: string) => `要写什么？应为 article、table 或 city；现为“${found}”。`,
    noFolder: (found: string) => `写文章不用文件夹：“${found}”。`,
    cityAlone: (options: string) => `只有新城市用得上：${options}`,
  },
  en: {
    what: (found: string) => `What is to be written? It is article, table or city; found "${found}".`,
    noFolder: (found: string) => `An article takes no folder: "${found}".`,
    cityAlone: (options: string) => `Only a new city takes ${options}.`,
  },
};
