import { defineWords } from '../../../i18n/dictionary.ts';

/** Why an area’s rank and total moved, on its own page. */
export const whyWords = defineWords({
  'area.why': { zh: '排名，为什么变了', en: 'Rank, and why it moved' },
  'area.why.same': { zh: '名次与{month}相同。', en: 'The rank is the same as in {month}.' },
  'area.why.new': { zh: '这是它第一次参加排名。', en: 'It is ranked for the first time.' },
  'area.why.not-ranked-before': {
    zh: '{month}没有排名，所以没有可比的总分。',
    en: 'It was not ranked in {month}, so there is no total to compare with.',
  },
  'area.why.short': { zh: '没有参加的原因：{reasons}。', en: 'Why it is not ranked: {reasons}.' },
  'area.why.caption': {
    zh: '总分从 {before} 变成 {now}（{difference} 分）',
    en: 'How the total went from {before} to {now} ({difference} points)',
  },
  'area.why.total': { zh: '{month}总分', en: 'Total, {month}' },
  'area.why.rounding': { zh: '四舍五入', en: 'Rounding' },
  'area.why.axis': {
    zh: '每条是一项折算后的得分比上月多或少几分，不是离满分差几分。横条从 {start} 分画起，不是从零画起。',
    en: 'A bar is what the weighted points of one part gained or lost since last month, not their distance from the full score. Bars begin at {start} points, not at zero.',
  },
  'area.why.rule.up.other': {
    zh: '名次看的是与别的地区相比：这一项比平均多得最多。自己增得最多的是{own}。',
    en: 'A rank compares areas: this is where it did best against the average change. The largest gain of its own was {own}.',
  },
  'area.why.rule.up.none': {
    zh: '名次看的是与别的地区相比：它自己没有一项增分，是别的地区减得更多。',
    en: 'A rank compares areas: no part of its own gained; the others lost more.',
  },
  'area.why.rule.down.other': {
    zh: '名次看的是与别的地区相比：这一项比平均少得最多。自己减得最多的是{own}。',
    en: 'A rank compares areas: this is where it did worst against the average change. The largest loss of its own was {own}.',
  },
  'area.why.rule.down.none': {
    zh: '名次看的是与别的地区相比：它自己没有一项减分，是别的地区增得更多。',
    en: 'A rank compares areas: no part of its own lost; the others gained more.',
  },
  'area.why.own': { zh: '{part}（{points} 分）', en: '{part} ({points} points)' },
  'area.why.average': { zh: '平均 {points}', en: 'average {points}' },
  'area.why.averages': {
    zh: '“平均”指两个月都排名的{group}平均变了多少。',
    en: 'Average: the mean change of the {group} ranked in both months.',
  },
  'area.why.weights': {
    zh: '{month}起权重有变，各项的变化也包含权重的影响。',
    en: 'The weights changed in {month}: each change includes what the new weights did.',
  },
  'area.why.month': { zh: '{month}各区县的排名', en: 'All districts in {month}' },
  'area.figure.rank': { zh: '第 {rank}', en: '{rank}' },
  'area.figure.rankOf': {
    zh: '{month}{group}排名，共 {size} 个',
    en: 'rank of {size} {group}, {month}',
  },
  'area.figure.unranked': { zh: '—', en: '—' },
  'area.figure.unrankedIn': { zh: '{month}没有参加排名', en: 'not ranked in {month}' },
});
