import { defineWords } from '../../../i18n/dictionary.ts';

/** The board on the home page and on the pages of others. */
export const boardWords = defineWords({
  'embed.newer': { zh: '已有新一期：{issue}', en: 'A newer issue exists: {issue}' },
  'embed.reload': { zh: '已有新一期，点此查看', en: 'A newer issue exists: show it' },
  'home.list.title': { zh: '本周曝光 {black} 处', en: 'Exposed this week: {black}' },
  'home.list.newest': { zh: '最新一期曝光 {black} 处', en: 'Exposed in the newest issue: {black}' },
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
