import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Words } from '../../src/core/words.ts';
import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import * as allSubjects from '../../src/subjects/data.ts';
import { footerPages } from './page-files.ts';
import type { CityOrder } from './read-order.ts';

const source = resolve(import.meta.dirname, '../../src');

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
const words = ({ zh, en }: Words): string => `{ zh: ${quoted(zh)}, en: ${quoted(en)} }`;

/** How the settings in `folder` import a file of ours: by the way there, or, from another drive, by its address. */
function importOf(folder: string, file: string): string {
  const way = relative(folder, resolve(source, file)).split(sep).join('/');
  return /^([a-z]:|\/)/i.test(way) ? pathToFileURL(resolve(source, file)).href : way.startsWith('.') ? way : `./${way}`;
}

/** What the code's datasets usually promise, written out: it is the city that has to keep it. */
const promises = ({ subjects }: CityOrder): string =>
  subjects
    .flatMap((key): readonly Dataset[] => allSubjects[key].datasets)
    .flatMap(({ name, updated, cadence }) =>
      cadence ? [`      ${quoted(name)}: { updated: ${words(updated)}, cadence: ${quoted(cadence)} },\n`] : [],
    )
    .join('');

/** `site.config.ts` of a new city, each setting with what it is for. */
export const settingsText = (
  order: CityOrder,
): string => `import { defineSite } from ${quoted(importOf(order.folder, 'site-schema.ts'))};
import { ${order.subjects.join(', ')} } from ${quoted(importOf(order.folder, 'subjects/data.ts'))};

// 每一项的含义见 src/site-schema.ts。空着的就不显示，什么都不编造。npm run check 列出还缺什么；演示网站的设置不问。
// src/site-schema.ts says what each setting means. What is empty is not shown, and nothing is made up.
// npm run check lists what is still missing; it asks for settings once demonstration is false.
export default defineSite({
  // 网站的名称，在每页上方 / name of the site, at the head of each page
  title: ${words(order.title)},
  // 一句话，给搜索引擎和根地址的页面 / one sentence, for search engines and the page at the root
  description: ${words({
    zh: `${order.name.zh}城市卫生数据的公开：每个数字的来源，每一次更正。`,
    en: `${order.name.en} publishes its sanitation data, with sources and every correction.`,
  })},
  // area：本市在数据集 areas 里的代码 / area: the code that the city has in the dataset areas
  city: { name: ${words(order.name)}, area: ${quoted(order.area)} },
  // true：每页写明“演示网站，不是政府官方网站” / true: each page says that the site is not official
  demonstration: ${String(!order.isOfficial)},
  url: ${quoted(order.url)},
  base: ${quoted(order.base)},
  timeZone: 'Asia/Shanghai',
  // 邮箱；空着，页面就写“没有人接收” / mailboxes; where empty, pages say that none are taken for now
  errorReportsTo: ${quoted(order.errorReportsTo)},
  objectionsTo: ${quoted(order.objectionsTo)},
  // 热线 / service numbers: [{ number: '12345', name: { zh: '政务服务便民热线', en: 'Government service hotline' } }]
  hotlines: [],
  // 页脚的备案号；没有就空着 / filing marks of the footer; empty where there are none
  filing: { icp: '', publicSecurity: '', governmentSiteCode: '' },
  // 政府网站要写明的：主办、承办、联系方式 …… / what a government site names: sponsor, undertaker, contact …
  // sponsor: { zh: '', en: '' }, undertaker: { zh: '', en: '' }, contact: { zh: '', en: '' }
  government: {},
  // 谁发布数据，什么许可。sample：整个数据集都是虚构的。of：某个数据集另有不同
  // Who publishes the data, under which licence. sample: datasets that are all invented. of: where one differs
  publication: {
    publisher: ${words(order.publisher)},
    licence: ${quoted(order.licence)},
    sample: [],
    // 每周、每月更新的，是本市的承诺：做不到就改，去掉 cadence 就不承诺时间，只写 updated
    // What is updated each week or month is the city’s promise: change what cannot be kept; updated without cadence
    // promises no time
    of: {
${promises(order)}    },
  },
  // 文章的栏目 / sections that articles are in
  sections: [
    {
      slug: 'news',
      name: { zh: '工作动态', en: 'Updates' },
      description: { zh: ${quoted(`${order.name.zh}的消息。`)}, en: ${quoted(`News of ${order.name.en}.`)} },
    },
  ],
  // 文章的标签 / tags of articles: { air: { zh: '空气', en: 'Air' } }
  tags: {},
  footerPages: [
${footerPages.map(({ path, title }) => `    { path: ${quoted(path)}, title: ${words(title)} },\n`).join('')}  ],
  // 公布哪些专题，按导航的次序；去掉一个，它的页面就没有了，data/ 里它的文件夹也要移走
  // What the city publishes, in the order of the masthead; a subject taken out takes its pages along, and its folders
  // have to leave data/ too
  subjects: [${order.subjects.join(', ')}],
});
`;
