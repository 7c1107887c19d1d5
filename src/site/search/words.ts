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
  'search.none': {
    zh: '没有页面包含“{words}”。可以换一个说法，或减少关键词。',
    en: 'No page contains “{words}”. Try other words, or fewer.',
  },
  'search.similar': {
    zh: '没有页面包含“{words}”。下面是含有相近词语的页面：',
    en: 'No page contains “{words}”. Pages with similar words:',
  },
  'search.noneElse': { zh: '没有其他页面包含“{words}”。', en: 'No other page contains “{words}”.' },
  'search.similarElse': {
    zh: '没有其他页面包含“{words}”。有些页面含有相近词语。',
    en: 'No other page contains “{words}”. Some contain similar words.',
  },
  'search.failed': {
    zh: '搜索暂时不能用：索引没有加载成功。请稍后再试，或从下面的页面查找。',
    en: 'Search is not available: its index could not be loaded. Please try again later, or look through the pages below.',
  },
  'search.more': { zh: '显示更多结果', en: 'Show more results' },
});

export const translator = dictionary(...frameWords, searchWords);
