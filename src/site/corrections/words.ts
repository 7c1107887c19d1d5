import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { articleWords } from '../../subjects/articles/words.ts';

/** All corrections, of articles and data. */
export const correctionWords = defineWords({
  'corrections.description': {
    zh: '文章和数据的每一次更正：日期、原因、更正前后的内容。',
    en: 'Every correction of articles and data: the day, the reason, and the text before and after.',
  },
  'corrections.lead': {
    zh: '中文文章和全部数据的更正都列在这里，最新的在前。',
    en: 'All corrections of the English articles and of the data are listed here, newest first.',
  },
  'corrections.none': {
    zh: '到现在为止，本站还没有更正过文章或数据。',
    en: 'So far no article and no data of this site has been corrected.',
  },
  'corrections.how': { zh: '怎样更正', en: 'How corrections are made' },
  'corrections.howTexts': {
    zh: '文章有错：先把原文存下来，写明日期和原因，再改正文。原文一直可以读到。',
    en: 'Wrong text: the present text is kept, the day and the reason are recorded, then the text is corrected. The old text stays readable.',
  },
  'corrections.howData': {
    zh: '数据有错：另发一个新版本，旧版本照旧可以下载。改了哪几格，由程序比较两个版本得出。',
    en: 'Wrong data: a new release is published, and the old one can still be downloaded. Which cells changed is computed from the two releases.',
  },
  'corrections.howKept': {
    zh: '更正公布以后不改、不删：每一条都写进公开的登记册，动过一个字，网站就不能生成。',
    en: 'A published correction is neither edited nor removed: each is an entry of a public register, and one changed letter stops the site from being built.',
  },
  'corrections.textNow': { zh: '现在的文字', en: 'The present text' },
  'corrections.releaseBefore': { zh: '更正前：{release} 版', en: 'Before: release {release}' },
  'corrections.releaseAfter': { zh: '更正后：{release} 版', en: 'After: release {release}' },
  'corrections.feed': { zh: '{site}：更正', en: '{site}: corrections' },
  'corrections.feedItem': { zh: '更正：{name}', en: 'Correction: {name}' },
  'corrections.feedLinks': { zh: '订阅更正', en: 'Follow corrections' },
  'corrections.withdrawal': { zh: '撤回：{title}', en: 'Withdrawn: {title}' },
  'corrections.withdrawnPage': { zh: '撤回的说明', en: 'Why it was withdrawn' },
  'corrections.howWithdrawn': {
    zh: '文章撤回：正文下线，网址上留下日期、原因和全部更正。公布并更正过的文章，不能不作说明就消失。',
    en: 'A withdrawn article: its text goes, and its address keeps the day, the reason and every correction. An article that was corrected cannot disappear without an explanation.',
  },
});

export const translator = dictionary(...frameWords, correctionWords, articleWords);
