import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** What nobody has published, or nobody here knows. */
export const unknownWords = defineWords({
  'unknown.title': { zh: '我们还不知道的', en: 'What we don’t know' },
  'unknown.description': {
    zh: '标准要求、文件提到，本站没有查到的数字、年份、定义、名称和文本：缺什么，谁能公布，自何时起缺。',
    en: 'Figures, years, definitions, names and texts that are asked for or named and that we have not found: what is missing, who could publish it, and since when.',
  },
  'unknown.count': {
    zh: '截至{day}，还缺 {count} 项：{parts}。',
    en: 'As of {day}, {count} {count|thing is|things are} missing: {parts}.',
  },
  'unknown.none': {
    zh: '截至{day}，这张单子是空的。这不等于什么都已公布：单子由数据算出，数据里没有提到的，它也不知道。',
    en: 'As of {day}, this list is empty. That does not mean that everything has been published: the list is computed from the data, and what the data does not name it cannot miss.',
  },
  'unknown.lead': {
    zh: '标准要求了、文件提到了，本站没有查到，或者没有读到。每一项都写明缺什么、谁能公布、自何时起缺。单子由数据算出，补上的从单子上去掉，它的格子变成实心。',
    en: 'The standard asks for it or a document names it, but we have not found it, or have not read it. Each entry says what is missing, who could publish it, and since when. The list is computed from the data: what is filled leaves it, and its square turns solid.',
  },
  'unknown.basis': {
    zh: '“自某日起缺”的那一天，是提出要求的版本或文件的日子，或者提到它的那份资料的日子，或者最近一个数的日子；三样都不知道的，写“起始时间不详”。',
    en: '“Missing since” gives the day of the edition or document that asks for it, of the source that mentions it, or of the last figure. Where none of these is known, the start date is not known.',
  },
  'unknown.samples': {
    zh: '其中 {count} 项出自示例数据，旁边写着“示例”。',
    en: '{count} of them {count|comes|come} from sample data and {count|says|say} so.',
  },
  'unknown.counts': {
    zh: '每个缺口算一项，标准的条款只是其中一部分。标准对照页只数条款，简明版只数指标，所以那里的数小一些。',
    en: 'Every gap counts as one, and clauses of the standard are only some of them. The scorecard counts clauses alone, and the simple view indicators alone, so their numbers are smaller.',
  },
  'unknown.skipGrid': { zh: '跳过方格，看文字', en: 'Skip the squares' },
  'unknown.grid': {
    zh: '每格一项，空着的是还缺的。点一格，看缺的是什么。',
    en: 'Each square is one entry; hollow means missing. Choose one to see what it is.',
  },
  'unknown.gridFilled': {
    zh: '实心的格是后来补上的，已不在单子上。',
    en: 'Solid squares have been filled since and are no longer on the list.',
  },
  'unknown.squareFilled': { zh: '已补上：{title}', en: 'Filled: {title}' },
  'unknown.all': { zh: '全部{count}', en: 'All {count}' },

  'unknown.figure.title': { zh: '数字', en: 'Figures' },
  'unknown.figure.count': { zh: '{count} 个数字', en: '{count} {count|figure|figures}' },
  'unknown.figure.about': {
    zh: '标准要求了，或资料提到了，没有查到数。',
    en: 'The standard asks for it or a source mentions it, but we have found no figure.',
  },
  'unknown.year.title': { zh: '年份', en: 'Years' },
  'unknown.year.count': { zh: '{count} 个年份', en: '{count} {count|year|years}' },
  'unknown.year.about': {
    zh: '事情或数字是知道的，来源没有写明哪一年、哪一天。',
    en: 'The figure or the fact is known, but its source does not give the year or the day.',
  },
  'unknown.definition.title': { zh: '定义', en: 'Definitions' },
  'unknown.definition.count': { zh: '{count} 个定义', en: '{count} {count|definition|definitions}' },
  'unknown.definition.about': {
    zh: '数字是有的，怎样定义、怎样计算，没有读到。',
    en: 'There is a figure, but we have not read how it is defined or counted.',
  },
  'unknown.definition.place': {
    zh: '各指标的定义，数据里还没有可填的列；有了这一列、填上以前，都留在单子上。',
    en: 'The data has no column yet for the definition of an indicator. Until there is one and it is filled, each stays on the list.',
  },
  'unknown.name.title': { zh: '名称', en: 'Names' },
  'unknown.name.count': { zh: '{count} 个名称', en: '{count} {count|name|names}' },
  'unknown.name.about': {
    zh: '资料说有这些事或机构，没有说叫什么。',
    en: 'A source says that they exist, but not what they are called.',
  },
  'unknown.text.title': { zh: '文本', en: 'Texts' },
  'unknown.text.count': { zh: '{count} 份文本', en: '{count} {count|text|texts}' },
  'unknown.text.about': {
    zh: '文件或资料是有的，本站没有读到原文。',
    en: 'A document or record exists, but we have not read its text.',
  },

  'unknown.kindTitle': { zh: '还不知道的：{kind}', en: 'What we don’t know: {kind}' },
  'unknown.kindDescription': {
    zh: '{about}逐项列出，写明谁能公布、自何时起缺。',
    en: '{about} One by one, with who could publish it and since when it is missing.',
  },
  'unknown.kindCount': {
    zh: '截至{day}，还缺{count}。{about}',
    en: 'As of {day}: {count} missing. {about}',
  },
  'unknown.kindNone': {
    zh: '截至{day}，这一类没有缺项。',
    en: 'As of {day}, nothing of this kind is on the list.',
  },
  'unknown.filledLeave': {
    zh: '补上的会从单子上去掉，格子变成实心，列在本页末尾。沿旧链接来而找不到的，已经补上或不再需要，请看原来缺它的页面。',
    en: 'What is filled leaves the list: its square turns solid, and it is named at the end of this page. If a link brought you here and its entry is gone, it was filled or is no longer asked for: see the page it was missing from.',
  },
  'unknown.publisher': { zh: '谁能公布：{publisher}', en: 'Who could publish it: {publisher}' },
  'unknown.since': { zh: '自{day}起缺，已 {length}', en: 'Missing since {day}: {length}' },
  'unknown.sinceUntold': { zh: '起始时间不详', en: 'Start date not known' },
  'unknown.yearsMonths': {
    zh: '{years} 年零 {months} 个月',
    en: '{years} {years|year|years} and {months} {months|month|months}',
  },
  'unknown.years': { zh: '{years} 年', en: '{years} {years|year|years}' },
  'unknown.months': { zh: '{months} 个月', en: '{months} {months|month|months}' },
  'unknown.days': { zh: '{days} 天', en: '{days} {days|day|days}' },
  'unknown.page': { zh: '缺它的页面', en: 'Where it is missing' },
  'unknown.entry': { zh: '本条网址', en: 'Cite this' },

  'unknown.filled': { zh: '已经补上的', en: 'Filled since' },
  'unknown.filledAbout': {
    zh: '上过这张单子，后来有版本补上的。',
    en: 'They were on this list until a release filled them.',
  },
  'unknown.filledOn': { zh: '{day}补上', en: 'Filled on {day}' },

  'unknown.feed': { zh: '{site}：我们还不知道的', en: '{site}: what we don’t know' },
  'unknown.feedLinks': { zh: '订阅：新缺的和补上的', en: 'Follow what is missing and what is filled' },
  'unknown.feedGap': { zh: '还缺：{title}', en: 'Missing: {title}' },
  'unknown.feedFilled': { zh: '已补上：{title}', en: 'Filled: {title}' },
  'unknown.feedSince': { zh: '自{day}起缺。', en: 'Missing since {day}.' },
  'unknown.feedUndated': { zh: '起始时间不详。', en: 'Start date not known.' },
  'unknown.feedPublisher': { zh: '谁能公布：{publisher}。', en: 'Who could publish it: {publisher}.' },
  'unknown.feedFilledSummary': { zh: '{day}的版本补上了。', en: 'Filled by a release on {day}.' },
  'unknown.file': { zh: '下载全部缺项（CSV）', en: 'Download the whole list (CSV)' },
  'unknown.fileTitle': { zh: '{site}：我们还不知道的，截至{day}', en: '{site}: what we don’t know, as of {day}' },
  'unknown.fileSample': {
    zh: '有的行是示例数据，见 sample 一列。',
    en: 'Some rows are sample data: see the column sample.',
  },
  'unknown.fileAllSample': { zh: '示例数据，不是真实情况。', en: 'Sample data, not real.' },
  'unknown.fileLicence': { zh: '许可：{licence}', en: 'Licence: {licence}' },
  'unknown.fileMade': {
    zh: '生成网站时由数据算出，不登记。',
    en: 'Computed from the data when the site was built; not registered.',
  },
  'unknown.line': {
    zh: '还有 {count} 项没有查到：{parts}。',
    en: '{count} {count|thing has|things have} not been found: {parts}.',
  },
});

export const translator = dictionary(...frameWords, unknownWords);
