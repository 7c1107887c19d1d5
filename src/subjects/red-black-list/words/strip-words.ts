import { defineWords } from '../../../i18n/dictionary.ts';

/** How long fixes took, and an entry as one row. */
export const stripWords = defineWords({
  'list.strip.title': {
    zh: '从上榜到整改：最近 {count} 处',
    en: 'From listing to fix: the newest {count}',
  },
  'list.strip.days': { zh: '{days} 天', en: '{days} {days|day|days}' },
  'list.strip.kept': { zh: '如期整改', en: 'fixed in time' },
  'list.strip.missed': { zh: '逾期整改', en: 'fixed late' },
  'list.strip.running': { zh: '还没有整改，在期限内', en: 'not yet fixed, within the deadline' },
  'list.strip.overdue': { zh: '还没有整改，上面一段是超期', en: 'not yet fixed, the top part is overdue' },
  'list.strip.limit': { zh: '期限', en: 'deadline' },
  'list.strip.counts': {
    zh: '一条是一处，越高用的天数越多。截至{day}：如期整改 {kept} 处，逾期整改 {missed} 处，在期限内 {running} 处，超期未改 {overdue} 处。',
    en: 'A bar is a place; the higher, the more days. As of {day}: fixed in time {kept}, fixed late {missed}, within the deadline {running}, overdue {overdue}.',
  },
  'list.strip.median': {
    zh: '已经整改的，一半用时不超过 {days} 天。',
    en: 'Half of those fixed took at most {days} {days|day|days}.',
  },
  'list.strip.cut': {
    zh: '带缺口的更高，最高的 {days} 天。',
    en: 'Bars with a notch go on; the longest has {days} {days|day|days}.',
  },
  'list.strip.earlier': {
    zh: '更早的 {total} 处没有画：如期整改 {kept} 处，逾期整改 {missed} 处，在期限内 {running} 处，超期未改 {overdue} 处。',
    en: 'Not drawn, from earlier: {total}. Fixed in time {kept}, fixed late {missed}, within the deadline {running}, overdue {overdue}.',
  },
  'list.row.kept': { zh: '{days} 天整改', en: 'fixed in {days} {days|day|days}' },
  'list.row.missed': { zh: '{days} 天整改，逾期', en: 'fixed in {days} {days|day|days}, late' },
  'list.row.before': { zh: '上榜时已整改', en: 'fixed by the day of listing' },
  'list.row.between': { zh: ' · ', en: ' · ' },
  'list.facet.laterTitle': { zh: '红黑榜：{value}（第 {page} 页）', en: 'Red and black list: {value}, page {page}' },
  'list.facet.emptyPage': {
    zh: '这一页现在没有条目：排在这里的，展示期已满，或者状态已经变了。',
    en: 'This page has no entries now: the display of those that were here has ended, or their state has changed.',
  },
  'list.facet.previous': { zh: '上一页', en: 'Previous page' },
  'list.facet.next': { zh: '下一页', en: 'Next page' },
});
