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
    zh: '横条从 {start} 分画起，不是从零画起。各项是折算后分数的变化。',
    en: 'Bars begin at {start} points, not at zero. Each part is the change of its weighted points.',
  },
  'area.why.rule.up': {
    zh: '原因取比平均多得最多的一项，不一定是横条最长的一项。',
    en: 'The reason is the part furthest above the average, which need not be the longest bar.',
  },
  'area.why.rule.down': {
    zh: '原因取比平均少得最多的一项，不一定是横条最长的一项。',
    en: 'The reason is the part furthest below the average, which need not be the longest bar.',
  },
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
