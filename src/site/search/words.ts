import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The search page. */
export const searchWords = defineWords({
  'search.title': { zh: '搜索', en: 'Search' },
  'search.description': { zh: '按关键词查找本站的页面。', en: 'Find pages of this site by keyword.' },
  'search.needsScript': {
    zh: '搜索要用到浏览器脚本（JavaScript），现在没有运行。可以从下面的页面查找。',
    en: 'Search needs JavaScript, which is not running. You can look through the pages below.',
  },
  'search.browse': { zh: '也可以直接查看', en: 'Or browse' },
  'search.searching': { zh: '正在搜索……', en: 'Searching…' },
  'search.countOne': { zh: '找到 1 个页面。', en: '1 page found.' },
  'search.countMany': { zh: '找到 {count} 个页面。', en: '{count} pages found.' },
  'search.countPart': {
    zh: '找到 {total} 个页面，所选范围内 {count} 个。',
    en: '{total} pages found, {count} of them in your selection.',
  },
  'search.countOthers': {
    zh: '找到 {count} 个页面，其中 {others} 个用的是别的说法。',
    en: '{count} pages found, {others} of them by another word for it.',
  },
  'search.none': { zh: '没有页面包含“{words}”。', en: 'No page contains “{words}”.' },
  'search.similar': {
    zh: '没有页面包含“{words}”。下面的页面用的是别的说法：',
    en: 'No page contains “{words}”. These use another word for it:',
  },
  'search.noneElse': { zh: '没有其他页面包含“{words}”。', en: 'No other page contains “{words}”.' },
  'search.similarElse': {
    zh: '没有其他页面包含“{words}”。有些页面用的是别的说法。',
    en: 'No other page contains “{words}”. Some use another word for it.',
  },
  'search.failed': {
    zh: '搜索暂时不能用：索引没有加载成功。请稍后再试，或从下面的页面查找。',
    en: 'Search is not available: its index could not be loaded. Please try again later, or look through the pages below.',
  },
  'search.more': { zh: '显示更多结果', en: 'Show more results' },
  'search.suggestions': { zh: '页面标题', en: 'Page titles' },
  'search.pinned': { zh: '你可能要找', en: 'You may be looking for' },
  'search.others': { zh: '换个说法也能找到：', en: 'Also found by other words:' },
  'search.section': { zh: '栏目', en: 'Section' },
  'search.area': { zh: '区县', en: 'District' },
  'search.order': { zh: '顺序', en: 'Order' },
  'search.everySection': { zh: '全部栏目', en: 'All sections' },
  'search.everyArea': { zh: '不限区县', en: 'Any district' },
  'search.byWorth': { zh: '最相关的在前', en: 'Best match first' },
  'search.byDay': { zh: '最新的在前', en: 'Newest first' },
  'search.next': { zh: '没有找到，可以这样做', en: 'What you can do next' },
  'search.nextWords': {
    zh: '换一个说法，或只留一个最要紧的词。',
    en: 'Try another word, or only the one that matters most.',
  },
  'search.nextReport': { zh: '这个地方有问题？看看怎样反映', en: 'A problem at this place? See how to report it' },
  'search.nextUnknown': { zh: '看看本站还不知道什么', en: 'See what this site does not know yet' },
  'search.keys': { zh: '按 / 键回到搜索框', en: 'The / key goes to the search box' },
});

export const translator = dictionary(...frameWords, searchWords);
