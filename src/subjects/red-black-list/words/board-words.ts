import { defineWords } from '../../../i18n/dictionary.ts';

/** The board on the home page and on the pages of others. */
export const boardWords = defineWords({
  'list.embed.title': { zh: '把这块榜放到别的网页', en: 'Put this board on another page' },
  'list.embed.lead': {
    zh: '复制下面的代码。嵌入的榜总是最新一期，不含任何跟踪。手机上榜更长，可以把高度调大。',
    en: 'Copy this code. The board always shows the newest issue and tracks nobody. It is longer on a phone: give it more height there.',
  },
  'list.embed.code': {
    zh: '<iframe src="{address}" title="{title}" width="100%" height="900"></iframe>',
    en: '<iframe src="{address}" title="{title}" width="100%" height="900"></iframe>',
  },
  'list.embed.preview': { zh: '预览', en: 'Preview' },
  'embed.title': { zh: '{site}：红黑榜', en: '{site}: red and black list' },
  'embed.newer': { zh: '已有新一期：{issue}', en: 'A newer issue exists: {issue}' },
  'embed.reload': { zh: '已有新一期，点此查看', en: 'A newer issue exists: show it' },
  'home.list.title': { zh: '本周红黑榜', en: 'This week’s red and black list' },
  'home.list.all': { zh: '查看这一期的全部条目', en: 'See the whole issue' },
  'home.list.before': {
    zh: '上一期曝光 {total} 处：已整改 {rectified} 处，超期未改 {overdue} 处。',
    en: 'Exposed last time: {total}. Fixed: {rectified}; overdue: {overdue}.',
  },
  'home.list.panel': { zh: '{list}（{count} 处）', en: '{list} ({count})' },
  'home.list.area': { zh: '{area} {count}', en: '{area} {count}' },
});
