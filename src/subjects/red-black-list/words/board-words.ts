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
  'home.list.title': { zh: '本周曝光 {black} 处', en: 'Exposed this week: {black}' },
  'home.list.allBlack': { zh: '全部 {black} 处', en: 'All {black}' },
  'home.list.allRed': { zh: '红榜表扬 {red} 处', en: 'Commended: {red}' },
  'home.list.open': { zh: '未整改 {open} 处', en: 'Not yet fixed: {open}' },
  'home.list.previous': { zh: '上一期曝光的，改了没有', en: 'Was last issue’s fixed?' },
  'home.list.before': {
    zh: '{total} 处：已整改 {rectified} 处，未整改 {open} 处（超期 {overdue} 处）',
    en: 'Of {total}, fixed: {rectified}; not yet fixed: {open} (overdue: {overdue})',
  },
  'entry.tile.running': { zh: '还有 {days} 天到期', en: '{days} {days|day|days} left' },
  'entry.tile.today': { zh: '今天到期', en: 'due today' },
  'entry.tile.notFixed': { zh: '还没有整改', en: 'Not yet fixed' },
});
