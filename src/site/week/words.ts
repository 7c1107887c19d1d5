import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The page of the week, and its lines on the home page. */
export const weekWords = defineWords({
  'thisWeek.description': {
    zh: '{city}巩卫这一周：交办了什么，检查了哪里，曝光和解决了多少，哪些数据是新的。',
    en: 'The campaign in {city} this week: what was assigned, inspected, exposed and fixed, and which data is new.',
  },
  'thisWeek.when': {
    zh: '{year} 年第 {week} 周：{monday}（周一）到{sunday}（周日），截至{day}。',
    en: 'Week {week} of {year}: Monday, {monday} to Sunday, {sunday}, up to {day}.',
  },
  'thisWeek.sample': { zh: '（{sample}）', en: '({sample})' },
  'thisWeek.days': { zh: '哪天有什么', en: 'Day by day' },
  'thisWeek.caption': {
    zh: '一天一列：那天登记、发布或完成了几件',
    en: 'A column a day: how many were entered, published or done on it',
  },
  'thisWeek.captionSample': { zh: '{caption}（示例数据）', en: '{caption} (sample data)' },
  'thisWeek.captionMixed': {
    zh: '{caption}（示例数据；{real}不是示例）',
    en: '{caption} (sample data; not sample: {real})',
  },
  'thisWeek.kind': { zh: '事项', en: 'What' },
  'thisWeek.today': { zh: '今天', en: 'today' },
  'thisWeek.planned': {
    zh: '虚线框是已经公布、还没有到的日子。',
    en: 'A dashed frame is what has been announced for a day still ahead.',
  },
  'thisWeek.noDays': { zh: '这一周到现在还没有登记任何事。', en: 'Nothing has been recorded this week so far.' },
  'thisWeek.quiet': { zh: '这一周没有新内容的', en: 'Nothing new this week' },
  'thisWeek.quietLine': { zh: '{subject}：{answer}', en: '{subject}: {answer}' },
  'thisWeek.sources': {
    zh: '本页用到的 {count} 个数据集',
    en: 'The {count} {count|dataset|datasets} that this page rests on',
  },
  'thisWeek.earlier': { zh: '前几周', en: 'Earlier weeks' },
  'thisWeek.earlierWeek': { zh: '第 {week} 周（{monday}起）', en: 'Week {week} (from {monday})' },
  'thisWeek.feed': { zh: '{site}：每周一览', en: '{site}: week by week' },
  'thisWeek.feedLinks': { zh: '订阅：每周一条', en: 'Follow: one item a week' },
  'thisWeek.feedItem': {
    zh: '{year} 年第 {week} 周（{monday}到{sunday}）',
    en: 'Week {week} of {year} ({monday} to {sunday})',
  },
  'thisWeek.corrections': { zh: '更正', en: 'Corrections' },
  'thisWeek.corrected': {
    zh: '更正 {count} 次。',
    en: '{count} {count|correction|corrections}.',
  },
  'thisWeek.noCorrection': { zh: '没有更正；最近一次是{day}。', en: 'Nothing was corrected; the last time was {day}.' },
  'thisWeek.correctionsCounted': { zh: '更正', en: 'corrections' },
  'thisWeek.releases': { zh: '新发布的数据', en: 'New data' },
  'thisWeek.released': {
    zh: '{datasets} 个数据集发布了 {count} 个新版本。',
    en: '{count} new {count|release|releases} of {datasets} {datasets|dataset|datasets}.',
  },
  'thisWeek.noRelease': {
    zh: '没有新版本；最近一个是{day}发布的。',
    en: 'No new release; the last was published on {day}.',
  },
  'thisWeek.releasesCounted': { zh: '数据新版本', en: 'data releases' },
  'thisWeek.release': { zh: '{dataset}，{release} 版', en: '{dataset}, release {release}' },
  'thisWeek.share.kicker': { zh: '{year} 年第 {week} 周', en: 'Week {week} of {year}' },
  'thisWeek.share.note': { zh: '截至{day}', en: 'As of {day}' },
  'thisWeek.share.alt': { zh: '本周：{figures}', en: 'This week: {figures}' },
  'thisWeek.share.figure': { zh: '{label} {value}', en: '{label} {value}' },
});

export const translator = dictionary(...frameWords, weekWords);
