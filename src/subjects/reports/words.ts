import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The figures of citizens' reports. */
const reportFigureWords = defineWords({
  'reports.title': { zh: '举报数字', en: 'Reports in figures' },
  'reports.description': {
    zh: '{city}每月收到多少举报，多少有效，办结要几天，奖励多少件。',
    en: 'How many reports {city} receives each month, how many are valid, how long they take, and how many are rewarded.',
  },
  'reports.answer': {
    zh: '{month}收到 {received} 件举报，其中有效 {valid} 件。',
    en: 'In {month} {received} {received|report|reports} came in; {valid} {valid|was|were} valid.',
  },
  'reports.median': {
    zh: '已办结 {settled} 件，一半在 {days} 天以内。',
    en: '{settled} {settled|is|are} settled, half of them within {days} {days|day|days}.',
  },
  'reports.noneSettled': { zh: '还没有办结的。', en: 'None is settled yet.' },
  'reports.rewarded': {
    zh: '{count} 个月里奖励 {rewarded} 件，奖金 {amount} 元。',
    en: 'In {count} {count|month|months} {rewarded} {rewarded|report was|reports were} rewarded with {amount} yuan.',
  },
  'reports.rewardedUnknown': {
    zh: '{count} 个月里奖励 {rewarded} 件；有的月份没有公布奖金，总数不知道。',
    en: 'In {count} {count|month|months} {rewarded} {rewarded|report was|reports were} rewarded; some months name no amount, so the total is not known.',
  },
  'reports.picture': { zh: '每月收到的举报和其中有效的', en: 'Reports received each month, and how many were valid' },
  'reports.picture.text': {
    zh: '从{first}到{last}，最多的是{most}，收到 {count} 件。',
    en: 'From {first} to {last}; the most came in in {most}: {count}.',
  },
  'reports.received': { zh: '收到', en: 'Received' },
  'reports.valid': { zh: '有效', en: 'Valid' },
  'reports.months': { zh: '逐月', en: 'Month by month' },
  'reports.caption': { zh: '各月的举报和结果（件）', en: 'Reports of each month and what became of them' },
  'reports.categories': { zh: '都反映什么', en: 'What they are about' },
  'reports.categories.caption': {
    zh: '有效举报按类别，{count} 个月',
    en: 'Valid reports by category, {count} {count|month|months}',
  },
  'reports.category': { zh: '类别', en: 'Category' },
  'reports.cases': { zh: '件', en: 'Reports' },
  'reports.column.month': { zh: '月份', en: 'Month' },
  'reports.column.refused': { zh: '不予受理', en: 'Not accepted' },
  'reports.column.duplicate': { zh: '重复', en: 'Duplicates' },
  'reports.column.withdrawn': { zh: '撤回', en: 'Withdrawn' },
  'reports.column.waiting': { zh: '待审', en: 'Waiting' },
  'reports.column.median': { zh: '办结中位天数', en: 'Median days' },
  'reports.column.rewarded': { zh: '奖励', en: 'Rewarded' },
  'reports.column.amount': { zh: '奖金（元）', en: 'Paid (yuan)' },
  'reports.unknown': { zh: '不详', en: 'Not known' },
  'reports.noMedian': { zh: '—', en: '—' },
  'reports.sums': { zh: '对得上吗', en: 'Does it add up?' },
  'reports.sums.received': {
    zh: '收到 = 有效 + 不予受理 + 重复 + 撤回 + 待审',
    en: 'Received = valid + not accepted + duplicates + withdrawn + waiting',
  },
  'reports.sums.categories': { zh: '有效 = 各类别相加', en: 'Valid = the categories together' },
  'reports.sum.received': { zh: '{month}收到的举报', en: 'Reports received in {month}' },
  'reports.sum.categories': { zh: '{month}有效举报的类别', en: 'Categories of valid reports in {month}' },
  'reports.sumGroup': { zh: '每月举报和它的结果、类别', en: 'Reports of each month, by outcome and category' },
  'reports.card.figure': { zh: '{received} 件', en: '{received}' },
  'reports.card': {
    zh: '{month}收到 {received} 件，有效 {valid} 件。',
    en: '{received} received in {month}, {valid} of them valid.',
  },
  'reports.table.about': {
    zh: '每月一行：收到多少，结果怎样。',
    en: 'A row a month: what came in, and what became of it.',
  },
  'reports.share.label.received': { zh: '收到', en: 'received' },
  'reports.share.label.valid': { zh: '有效', en: 'valid' },
  'reports.share.label.waiting': { zh: '待审', en: 'waiting' },
});

export const translator = dictionary(...frameWords, reportFigureWords);
