import { defineWords } from '../../../i18n/dictionary.ts';

/** What the list says on the pages of areas. */
export const listAreaWords = defineWords({
  'area.topic.list': {
    zh: '这一期的红黑榜、上一期改了没有',
    en: 'the newest red and black list, whether last issue’s places were fixed',
  },
  'area.topic.listCounts': {
    zh: '这一期上榜几处、上一期改了几处',
    en: 'entries in the newest issue, what was fixed of the one before',
  },
  'area.answer.list': {
    zh: '{issue}：黑榜 {black} 处，红榜 {red} 处。',
    en: '{issue}. Exposed: {black}; commended: {red}.',
  },
  'area.answer.before': {
    zh: '上一期曝光 {total} 处：已整改 {rectified} 处，超期 {overdue} 处。',
    en: 'Exposed last time: {total}. Fixed: {rectified}; overdue: {overdue}.',
  },
  'area.answer.notBefore': { zh: '上一期没有被曝光。', en: 'Nothing was exposed last time.' },
  'area.answer.open': {
    zh: '还没有整改的共 {open} 处，其中超期 {overdue} 处。',
    en: 'Not yet fixed: {open}, overdue: {overdue}.',
  },
  'area.figure.black': { zh: '{black} 处', en: '{black}' },
  'area.figure.blackIn': { zh: '{issue}曝光', en: 'exposed, {issue}' },
  'area.figure.fixed': { zh: '{rectified}/{total}', en: '{rectified}/{total}' },
  'area.figure.fixedOf': { zh: '上一期曝光的，已整改', en: 'of last issue’s places fixed' },
  'area.figure.noneBefore': { zh: '上一期曝光', en: 'exposed last time' },
  'area.issueAsOf': { zh: '{issue}，截至{day}', en: '{issue}, as of {day}' },
  'area.thisIssue': { zh: '这一期', en: 'This issue' },
  'area.before': { zh: '上一期改了没有', en: 'Were last issue’s places fixed?' },
  'area.open': { zh: '更早曝光、还没有整改的', en: 'Exposed earlier and not yet fixed' },
  'area.column.black': { zh: '本期曝光', en: 'Exposed in this issue' },
  'area.column.red': { zh: '本期表扬', en: 'Commended in this issue' },
  'area.column.before': { zh: '上期整改', en: 'Last issue: fixed' },
  'area.column.open': { zh: '还没有整改', en: 'Not yet fixed' },
  'area.entries': { zh: '查看{area}历次上榜的全部条目', en: 'All entries for {area}, including those that ended' },
  'area.beforeCount': { zh: '{total} 处改了 {rectified} 处', en: '{rectified} of {total}' },
});
