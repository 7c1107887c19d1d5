import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

const freshnessWords = defineWords({
  'freshness.title': { zh: '按时了吗', en: 'Is it up to date?' },
  'freshness.description': {
    zh: '数据、栏目和异议：承诺什么时候更新或答复，按时了没有。',
    en: 'Data, sections and objections: when each is promised, and whether the promise is kept.',
  },
  'freshness.answer': {
    zh: '截至 {day}：{onTime} 项按时，{late} 项逾期，{empty} 项空白。',
    en: 'As of {day}: {onTime} on time, {late} late, {empty} empty.',
  },
  'freshness.open': {
    zh: '另有 {count} 项没有承诺固定的时间。',
    en: '{count} more {count|has|have} no fixed time promised.',
  },
  'freshness.lead': {
    zh: '只与公布过的承诺比，每次生成网站时算一次：上面的日期若已过去，之后到期的没有算进去。在编辑的电脑上，npm run freshness 说的是同样的话。',
    en: 'Each is compared with what was promised in public, once, when the site is built: if the day above is past, what has come due since is not counted. On an editor’s computer, npm run freshness says the same.',
  },
  'freshness.demonstration': {
    zh: '本站是演示：标了“示例”的，数据和它的日期都是虚构的，逾期也是虚构的。',
    en: 'This site is a demonstration: what is marked as a sample is invented, and so are its dates and its delays.',
  },
  'freshness.datasets': { zh: '数据', en: 'Data' },
  'freshness.datasetsRule': {
    zh: '每周更新的，下一版最晚在下一周的星期日；每月更新的，最晚在下个月的最后一天。',
    en: 'What is updated each week has its next release by Sunday of the week after; what is updated each month, by the last day of the month after.',
  },
  'freshness.datasetsNone': {
    zh: '没有哪个数据集承诺每周或每月更新。',
    en: 'No dataset is promised each week or month.',
  },
  'freshness.datasetsOpen': {
    zh: '没有固定时间的 {count} 个数据集',
    en: '{count} {count|dataset|datasets} without a fixed time',
  },
  'freshness.columns': { zh: '栏目', en: 'Sections' },
  'freshness.columnsRule': {
    zh: '“承诺”一列写明按谁的期限：本站自己的承诺，或政府网站检查的要求。检查要求我们只读到一条（政策文件类栏目 6 个月），见于一份公开的自查报告；其余各类栏目的期限没有读到原文，不说做到。',
    en: 'The column “Promise” says whose limit it is: our own promise, or what inspections of government sites ask. Of these we have read one, six months for policy documents, in a published self-check; the limits of other sections we have not read, and we do not claim to keep them.',
  },
  'freshness.columnsNone': { zh: '没有栏目。', en: 'There are no sections.' },
  'freshness.objections': { zh: '等待答复的异议', en: 'Objections that wait' },
  'freshness.objectionsRule': {
    zh: '异议在 {acknowledge} 个工作日内受理，{settle} 个工作日内办结，都从提出之日起算。',
    en: 'An objection is acknowledged within {acknowledge} working days and settled within {settle}, both from the day it was filed.',
  },
  'freshness.objectionsNone': { zh: '没有等待答复的异议。', en: 'No objection is waiting.' },
  'freshness.column.what': { zh: '什么', en: 'What' },
  'freshness.column.promise': { zh: '承诺', en: 'Promise' },
  'freshness.column.newest': { zh: '最新', en: 'Newest' },
  'freshness.column.due': { zh: '下一次不晚于', en: 'Next due by' },
  'freshness.column.filed': { zh: '提出', en: 'Filed' },
  'freshness.column.waitsFor': { zh: '等待', en: 'Waits for' },
  'freshness.column.limit': { zh: '期限', en: 'Due by' },
  'freshness.inLanguage.zh': { zh: '{title}（中文）', en: '{title} (in Chinese)' },
  'freshness.inLanguage.en': { zh: '{title}（英文）', en: '{title} (in English)' },
  'freshness.within': { zh: '{days} 天内有更新（{source}）', en: 'another within {days} days ({source})' },
  'freshness.noPromise': { zh: '没有承诺', en: 'none' },
  'freshness.none': { zh: '还没有', en: 'none yet' },
  'freshness.late': { zh: '逾期 {days} 天', en: '{days} {days|day|days} late' },
  'freshness.lateWorking': { zh: '逾期 {days} 个工作日', en: '{days} working {days|day|days} late' },
  'freshness.lateAtLeast': { zh: '逾期至少 {days} 个工作日', en: 'at least {days} working {days|day|days} late' },
  'freshness.provisional': { zh: '暂定，节假日尚未公布', en: 'provisional: public holidays are not announced yet' },
  'freshness.empty': { zh: '空白', en: 'empty' },
  'freshness.onTime': { zh: '按时', en: 'on time' },
  'freshness.wait.acknowledgement': { zh: '受理', en: 'receipt' },
  'freshness.wait.settlement': { zh: '办结', en: 'an outcome' },
  'freshness.more': { zh: '相关', en: 'More' },
  'freshness.json': { zh: '同样内容的 JSON', en: 'The same as JSON' },
  'freshness.conformance': { zh: '政府网站的规则', en: 'Rules for government sites' },
});

export const translator = dictionary(...frameWords, freshnessWords);
