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
    zh: '这里列出中文文章和全部数据的更正。',
    en: 'This page lists the corrections of the English articles and of all data.',
  },
  'corrections.answer': {
    zh: '到现在一共更正 {count} 次：数据 {data} 次，文章 {texts} 次。最近一次在{day}。',
    en: '{count} {count|correction|corrections}: {data} of data, {texts} of articles. The newest is of {day}.',
  },
  'corrections.monthAnswer': {
    zh: '这个月更正 {count} 次：数据 {data} 次，文章 {texts} 次。',
    en: '{count} {count|correction|corrections} this month: {data} of data, {texts} of articles.',
  },
  'corrections.monthNone': {
    zh: '这个月没有更正过中文文章，也没有更正过数据。',
    en: 'No English article and no data was corrected this month.',
  },
  'corrections.subjectCount': { zh: '{subject} {count} 次', en: '{subject}: {count}' },
  'corrections.articles': { zh: '文章', en: 'Articles' },
  'corrections.bars': { zh: '每月更正次数，{from}至{to}', en: 'Corrections a month, {from} to {to}' },
  'corrections.barsText': { zh: '最多的是{month}，{most} 次。', en: 'Most were made in {month}: {most}.' },
  'corrections.newest': { zh: '最近的更正', en: 'The newest corrections' },
  'corrections.byMonth': { zh: '按月查看', en: 'By month' },
  'corrections.ofTime': { zh: '{time}：{count} 次', en: '{time}: {count} {count|correction|corrections}' },
  'corrections.barsMixed': {
    zh: '{bars}；真实数据、示例数据和文章的更正合在一起',
    en: '{bars}; those of real data, sample data and articles together',
  },
  'corrections.months': { zh: '{from}至{to}', en: '{from} to {to}' },
  'corrections.year': { zh: '{year}年', en: '{year}' },
  'corrections.monthTitle': { zh: '{month}的更正', en: 'Corrections of {month}' },
  'corrections.all': { zh: '全部更正', en: 'All corrections' },
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
  'corrections.quotedBy': { zh: '引用这些数据的文章：{title}', en: 'Article that quotes these rows: {title}' },
  'corrections.feed': { zh: '{site}：更正', en: '{site}: corrections' },
  'corrections.feedItem': { zh: '更正：{name}', en: 'Correction: {name}' },
  'corrections.feedBefore': { zh: '更正前：{address}', en: 'Before: {address}' },
  'corrections.feedAfter': { zh: '更正后：{address}', en: 'After: {address}' },
  'corrections.feedLinks': { zh: '订阅更正', en: 'Follow corrections' },
  'corrections.withdrawal': { zh: '撤回：{title}', en: 'Withdrawn: {title}' },
  'corrections.withdrawnPage': { zh: '撤回的说明', en: 'Why it was withdrawn' },
  'corrections.howWithdrawn': {
    zh: '文章撤回：正文下线，网址上留下日期、原因和全部更正。公布并更正过的文章，不能不作说明就消失。',
    en: 'A withdrawn article: its text goes, and its address keeps the day, the reason and every correction. An article that was corrected cannot disappear without an explanation.',
  },
});

export const translator = dictionary(...frameWords, correctionWords, articleWords);
