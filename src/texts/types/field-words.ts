import type { Words } from '../../core/words.ts';

const dayWords = { zh: '日期，如 2026-11-24', en: 'a day such as 2026-11-24' };
const listWords = { zh: '方括号里的列表，如 [a, b]', en: 'a list in square brackets such as [a, b]' };

/** What each field of front matter takes, in words: for errors and the editors' guide. */
export const fieldWords: Record<string, Words> = {
  title: { zh: '1—80 个字', en: '1 to 80 characters' },
  summary: { zh: '一到三句话，不超过 400 字', en: 'one to three sentences, at most 400 characters' },
  section: { zh: '栏目的英文代码', en: 'the code of a section' },
  byline: { zh: '科室或团队的名称，不写个人', en: 'an office or team, no private person' },
  published: dayWords,
  time: { zh: '时间，如 09:00', en: 'a time such as 09:00' },
  publishOn: dayWords,
  updated: dayWords,
  issued: dayWords,
  written: dayWords,
  endedOn: dayWords,
  kind: {
    zh: 'standard（标准）、law（法律）、regulation（法规）、measures（办法）、plan（方案）、guideline（指引）、other（其他）',
    en: 'standard, law, regulation, measures, plan, guideline or other',
  },
  index: { zh: '索引号，照原样写', en: 'the index number as it is printed' },
  number: {
    zh: '文号，照原样写，如 全爱卫发〔2021〕6号',
    en: 'the number as it is printed in Chinese: 全爱卫发〔2021〕6号',
  },
  issuer: { zh: '发布机构的名称', en: 'the name of the office that issued it' },
  theme: { zh: '主题分类，一个词', en: 'its subject in the catalogue, a word or two' },
  keywords: listWords,
  validity: {
    zh: 'in-force（有效）、replaced（被取代）、repealed（已废止）、unknown（所见材料没有说明）',
    en: 'in-force, replaced, repealed, or unknown where what you have read does not say',
  },
  replacedBy: {
    zh: '取代它的文件的短名，即 content/documents/zh 里的文件名',
    en: 'the short name of the document that took its place: its file’s name in content/documents/zh',
  },
  original: { zh: '以 https:// 开头的地址', en: 'an address that begins with https://' },
  read: {
    zh: 'whole（读过全文）、part（读过部分条款）、none（没有读到正文）',
    en: 'whole, part (some clauses) or none',
  },
  draft: { zh: 'true 或 false', en: 'true or false' },
  tags: listWords,
  indicators: listWords,
  datasets: listWords,
  cover: {
    zh: '两行：src（图片文件名）和 alt（说明图上有什么）',
    en: 'two lines: src (a picture’s name) and alt (what it shows)',
  },
  notPersonal: {
    zh: '列表，每项两行：number（检查给出的缩写，如 150…00）和 because（为什么不是个人号码）',
    en: 'a list, each with two lines: number (shortened as the check shows it, 150…00) and because (why it is no person’s)',
  },
  withdrawn: { zh: '由 npm run withdraw 写入', en: 'written by npm run withdraw' },
  corrections: { zh: '由 npm run correct 写入', en: 'written by npm run correct' },
};
