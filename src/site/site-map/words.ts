import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

const siteMapWords = defineWords({
  'siteMap.description': {
    zh: '本站的栏目、专题、数据和说明，一页列全。',
    en: 'Every section of the site, its data and its notes on one page.',
  },
  'siteMap.lead': { zh: '从这里可以到本站的每一部分。', en: 'From here every part of the site can be reached.' },
  'siteMap.main': { zh: '主要栏目', en: 'Main sections' },
  'siteMap.conformance': { zh: '政府网站的规则', en: 'Rules for government sites' },
  'siteMap.freshness': { zh: '按时了吗', en: 'Is it up to date?' },
  'siteMap.news': { zh: '新闻栏目', en: 'News sections' },
});

export const translator = dictionary(...frameWords, siteMapWords);
