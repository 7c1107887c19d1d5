import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';

const places = {
  zh: 'content/ 下的 articles、pages 或 documents，再下一层的 zh 或 en',
  en: 'the folders zh and en of content/articles, content/pages and content/documents',
};

/** Where the files of the content are, with the words for those that are elsewhere. */
const placeRules = {
  'file-place': {
    wrong: { zh: '放在这里的文章不会发布', en: 'a text in this folder is not published' },
    allowed: places,
    remedy: { zh: '移到 {right}', en: 'Move it to {right}' },
  },
  'file-name': {
    wrong: { zh: '文件名不能作网址：{found}', en: 'the name of the file cannot be part of an address: {found}' },
    allowed: {
      zh: '小写英文字母、数字和连字符，以 .mdx 结尾',
      en: 'small letters, digits and hyphens, ending in .mdx',
    },
    remedy: {
      zh: '改名，如 {right}；两种文字的文件同名。',
      en: 'Rename it, for example {right}; both languages have the same name.',
    },
  },
  'file-markdown': {
    wrong: {
      zh: '{found} 不会发布：网站只读 .mdx 文件',
      en: '{found} is not published: the site reads .mdx files only',
    },
    allowed: places,
    remedy: { zh: '改名为 {right}', en: 'Rename it to {right}' },
  },
  'file-document': {
    wrong: {
      zh: '{found} 不会发布：网站不读这种文件',
      en: '{found} is not published: the site does not read such files',
    },
    allowed: {
      zh: '.mdx 文章，和旁边的 png、jpg、webp、avif 图片',
      en: '.mdx texts, with png, jpg, webp and avif pictures beside them',
    },
    remedy: {
      zh: '用 npm run new -- article 新建文章，以“只粘贴文本”把文字粘贴进去，再把这个文件移出 content。',
      en: 'Begin an article with npm run new -- article, paste the words as plain text, and move this file out of content.',
    },
  },
  'twin-differs': {
    wrong: {
      zh: '“{field}”和 {twin} 不一致：这里{found}，那里{other}',
      en: '“{field}” differs from {twin}: here {found}, there {other}',
    },
    allowed: {
      zh: '同一篇文章的两种文字，栏目、日期和草稿状态一致',
      en: 'the same section, days and draft state in both languages of an article',
    },
    remedy: {
      zh: '改成一样；一种文字还没写好，就先移走它的文件。',
      en: 'Make them the same; if one language is not ready, take its file out.',
    },
  },
  'document-differs': {
    wrong: {
      zh: '“{field}”和 {twin} 不一致：这里{found}，那里{other}',
      en: '“{field}” differs from {twin}: here {found}, there {other}',
    },
    allowed: {
      zh: '同一份文件的目录信息，两种文字一致：{fields}；{given} 两边都写或都不写',
      en: 'the same facts of a document in both languages: {fields}; {given} in both or in neither',
    },
    remedy: {
      zh: '照文件原文改成一样；查不到的字段，两边都删去。',
      en: 'Make them the same, as the document has it; delete in both what is not known.',
    },
  },
} as const satisfies Record<string, Rule>;

export const placeRuleNames = Object.keys(placeRules);

/** A problem of where a file is, or of a file and its twin. */
export const placeProblem = problemsOf(placeRules);
