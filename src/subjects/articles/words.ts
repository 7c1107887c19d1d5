import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** Articles, their sections, versions and feeds. */
export const articleWords = defineWords({
  'home.sections': { zh: '栏目文章', en: 'From the sections' },
  'news.description': {
    zh: '各栏目的最新文章，也可以按话题和月份查找。',
    en: 'The newest articles of each section; older ones by topic and by month.',
  },
  'news.emptySection': {
    zh: '这个栏目刚刚开设，还没有发布文章。',
    en: 'This section has only just been opened. Nothing has been published in it yet.',
  },
  'newsWeek.answer': {
    zh: '发布 {count} 篇，在 {sections} 个栏目。',
    en: '{count} {count|article|articles} in {sections} {sections|section|sections}.',
  },
  'newsWeek.none': {
    zh: '没有新文章；最近一篇是《{title}》，{day}发布。',
    en: 'No new article; the last is “{title}”, published on {day}.',
  },
  'newsWeek.article': { zh: '{title}（{section}）', en: '{title} ({section})' },
  'newsWeek.counted': { zh: '文章', en: 'articles' },
  'news.only.zh': { zh: '只有中文版', en: 'in Chinese only' },
  'news.only.en': { zh: '只有英文版', en: 'in English only' },
  'news.held.draft': { zh: '草稿', en: 'draft' },
  'news.held.future': { zh: '未到发布日', en: 'not due yet' },
  'news.tags': { zh: '话题', en: 'Topics' },
  'news.tagTitle': { zh: '话题：{tag}', en: 'Topic: {tag}' },
  'news.tagDescription': { zh: '与“{tag}”有关的全部文章。', en: 'All articles about “{tag}”.' },
  'news.archive': { zh: '按月查看', en: 'By month' },
  'news.monthTitle': { zh: '{month}的文章', en: 'Articles of {month}' },
  'news.monthDescription': { zh: '{month}发布的全部文章。', en: 'All articles published in {month}.' },
  'news.laterPage': { zh: '{section}（第 {page} 页）', en: '{section} (page {page})' },
  'news.allWithdrawn': {
    zh: '这里的文章都已撤回；原来的网址上写着原因。',
    en: 'Every article that was here has been withdrawn; the reasons are at their own addresses.',
  },
  'article.published': { zh: '{day}发布', en: 'Published {day}' },
  'article.corrected': { zh: '{day}更正', en: 'Corrected {day}' },
  'article.anew': {
    zh: '文字曾于{day}重新登记，当时还没有发布（{appears}发布）。',
    en: 'The text was registered again on {day}, before it was published ({appears}).',
  },
  'article.anewUnread': {
    zh: '文字曾于{day}重新登记，当时还没有到发布日（{appears}）。',
    en: 'The text was registered again on {day}, before its day of publication ({appears}).',
  },
  'article.held.draft': {
    zh: '这是草稿，只在编辑预览中显示，不会发布。',
    en: 'This is a draft. Only editors see it in their preview; it is not published.',
  },
  'article.held.future': {
    zh: '还没有到发布的日子，只在编辑预览中显示。',
    en: 'The day of publication has not come yet. Only editors see this piece in their preview.',
  },
  'article.only.zh': {
    zh: '这篇文章只有中文版。',
    en: 'This article is in Chinese only; it has not been translated into English.',
  },
  'article.only.en': { zh: '这篇文章只有英文版，还没有译成中文。', en: 'This article is in English only.' },
  'article.sectionInstead': { zh: '查看本栏目的中文页面', en: 'See this section in English' },
  'article.indicators': { zh: '相关指标', en: 'Indicators' },
  'article.datasets': { zh: '所用数据', en: 'Data used' },
  'article.tags': { zh: '话题', en: 'Topics' },
  'article.neighbours': { zh: '“{section}”的前后文章', en: 'Earlier and later in “{section}”' },
  'article.previous': { zh: '上一篇（较早）', en: 'Earlier' },
  'article.next': { zh: '下一篇（较新）', en: 'Later' },
  'article.related': { zh: '相关文章', en: 'Related articles' },
  'article.withdrawnOn': {
    zh: '这篇文章已于{day}撤回，不再发布。',
    en: 'This article was withdrawn on {day} and is no longer published.',
  },
  'article.withdrawnReason': { zh: '撤回原因：{reason}', en: 'Reason for the withdrawal: {reason}' },
  'article.removedReason': { zh: '删除文字的原因：{reason}', en: 'Reason for the removal of its texts: {reason}' },
  'article.withdrawnText': {
    zh: '撤回前的文字（第 {version} 版）',
    en: 'The text before the withdrawal (version {version})',
  },
  'article.withdrawnDescription': {
    zh: '这篇文章已于{day}撤回。原因：{reason}',
    en: 'This article was withdrawn on {day}. Reason: {reason}',
  },
  'feed.title': { zh: '{site}：全部文章', en: '{site}: all articles' },
  'feed.links': { zh: '订阅文章', en: 'Subscribe to articles' },
  'share.alt.article': { zh: '文章《{title}》，{section}，{day}', en: 'Article “{title}”, {section}, {day}' },
  'corrections.title': { zh: '更正', en: 'Corrections' },
  'corrections.textBefore': {
    zh: '更正前的文字（第 {version} 版）',
    en: 'The text before the correction (version {version})',
  },
  'corrections.textRemoved': {
    zh: '更正前的文字已依法删去。',
    en: 'The text before the correction was removed by law.',
  },
  'version.title': { zh: '{title}（第 {version} 版，已更正）', en: '{title} (version {version}, since corrected)' },
  'version.description': {
    zh: '这篇文章 {day}更正前的文字。更正原因：{reason}',
    en: 'The text of this article before its correction of {day}. Reason: {reason}',
  },
  'version.superseded': {
    zh: '这是 {day}更正前的文字（第 {version} 版），不是现在的文字。',
    en: 'This is the text before the correction of {day} (version {version}), not the present text.',
  },
  'version.reason': { zh: '更正原因：{reason}', en: 'Reason for the correction: {reason}' },
  'version.latest': { zh: '阅读现在的文字', en: 'Read the present text' },
  'version.withdrawn': { zh: '这篇文章已经撤回：看撤回的说明', en: 'This article was withdrawn: see why' },
  'version.beforeWithdrawal': {
    zh: '这是文章 {day}撤回前的文字（第 {version} 版），已不再发布。',
    en: 'This is the text before the article was withdrawn on {day} (version {version}); it is no longer published.',
  },
});

export const translator = dictionary(...frameWords, articleWords);
