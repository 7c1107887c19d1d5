import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The page of an address that leads nowhere. */
export const notFoundWords = defineWords({
  'notFound.title': { zh: '没有找到这个页面', en: 'Page not found' },
  'notFound.text': {
    zh: '网址可能写错了，或者页面已经移走。已发布的数据版本不会删除，可以从数据页面查找。',
    en: 'The address may be mistyped, or the page has moved. Published data releases are never deleted; look for them on the data page.',
  },
  'notFound.home': { zh: '回到首页', en: 'Home page' },
  'notFound.search': { zh: '搜索本站', en: 'Search this site' },
});

export const translator = dictionary(...frameWords, notFoundWords);
