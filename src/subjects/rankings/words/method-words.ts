import { defineWords } from '../../../i18n/dictionary.ts';

/** How the ranking is made. */
export const methodWords = defineWords({
  'ranking.method': { zh: '计分办法', en: 'How the ranking is made' },
  'ranking.methodDescription': {
    zh: '月度排名怎样计分：权重、最少检查次数、算例，以及并列、不排名和更正的规则。',
    en: 'How the monthly ranking is computed: weights, minimum checks, a worked example, equal ranks, not ranked, corrections.',
  },
  'ranking.methodLead': {
    zh: '本页的权重和次数直接取自数据集“计分办法”，办法一改，本页随之改变。',
    en: 'The weights and minimums on this page come straight from the dataset “Scoring”: when the method changes, so does this page.',
  },
  'ranking.methodNow': { zh: '现行办法', en: 'The method in force' },
  'ranking.methodSince': { zh: '{from}起', en: 'since {from}' },
  'ranking.methodSpan': { zh: '{from}到{to}', en: '{from} to {to}' },
  'ranking.methodCaption': { zh: '权重和最少次数，{period}', en: 'Weights and minimum checks, {period}' },
  'ranking.column.component': { zh: '组成部分', en: 'Component' },
  'ranking.column.weight': { zh: '权重', en: 'Weight' },
  'ranking.column.minimum': { zh: '最少次数', en: 'Minimum of checks' },
  'ranking.weight': { zh: '{weight}%', en: '{weight}%' },
  'ranking.minimum.open': { zh: '{checks} 次', en: '{checks}' },
  'ranking.minimum.unannounced': { zh: '{checks} 次', en: '{checks}' },
  'ranking.minimum.satisfaction': { zh: '{checks} 份问卷', en: '{checks} replies' },
  'ranking.formulaText': {
    zh: '总分 = 每一项得分 × 这一项的权重，相加，再加上加分、减去扣分。各项相加最高 100 分；加分和扣分另外计算，所以总分可能高于 100，也可能低于 0。',
    en: 'Total = the score of each component × its weight, added up, plus additions, less deductions. The components make 100 points at most; additions and deductions come on top, so a total may be above 100 or below 0.',
  },
  'ranking.formulaExact': {
    zh: '中间结果不四舍五入，按小数逐位精确计算；只有总分四舍五入到两位小数。',
    en: 'Nothing is rounded on the way: every decimal counts. Only the total is rounded half up, to two decimals.',
  },
  'ranking.example': { zh: '算例：{month}{area}', en: 'Worked example: {area}, {month}' },
  'ranking.exampleSum': { zh: '相加', en: 'Added up' },
  'ranking.exampleTotal': { zh: '四舍五入', en: 'Rounded' },
  'ranking.rules': { zh: '排名规则', en: 'Rules' },
  'ranking.rule.groups': { zh: '分组', en: 'Groups' },
  'ranking.rule.ties': { zh: '并列', en: 'Equal ranks' },
  'ranking.rule.not-ranked': { zh: '不排名', en: 'Not ranked' },
  'ranking.rule.joining': { zh: '新参加', en: 'Joining' },
  'ranking.rule.shift': { zh: '名次变化', en: 'Change of rank' },
  'ranking.rule.why': { zh: '变化的原因', en: 'What moved a rank' },
  'ranking.rule.corrections': { zh: '更正', en: 'Corrections' },
  'ranking.ruleText.groups': {
    zh: '市辖区和功能区是一组，县和县级市是一组，各排各的名次。',
    en: 'Urban districts and functional zones are one group, counties and county-level cities another. Each has its own ranks.',
  },
  'ranking.ruleText.ties': {
    zh: '总分四舍五入后相同的，名次并列，后面的名次空出来：1、2、2、4。',
    en: 'Equal totals, once rounded, share a rank and the next is left out: 1, 2, 2, 4.',
  },
  'ranking.ruleText.not-ranked': {
    zh: '缺任何一项得分，或任何一项的次数少于最少次数，这个月就不排名；表里写明缺哪一项、查了几次。',
    en: 'Where the score of a component is missing, or its checks are fewer than the minimum, the area is not ranked that month. The table says which component, and how many checks there were.',
  },
  'ranking.ruleText.joining': {
    zh: '地区从第一次有检查的月份起参加排名，此前不出现。代码改变的地区，以前的名次接到新代码下。',
    en: 'An area takes part from its first month with an inspection, and does not appear before. Where a code changes, the earlier ranks continue under the new one.',
  },
  'ranking.ruleText.shift': {
    zh: '与前一个有排名的月份比。第一个月没有变化；上月没有排名的，写明“上月未排名”。名次只因有地区进入或退出排名而变的，写明原因，不画升降箭头。',
    en: 'Compared with the last month that has a ranking. The first month has no change; an area without a rank last month is marked so. Where a place moved only because areas joined or left the ranking, it says so and shows no arrow.',
  },
  'ranking.ruleText.why': {
    zh: '对名次变了的地区，逐项计算：这一项折算后的得分比上月多几分，减去两个月都排名的同组地区的平均。升的取最大的一项，降的取最小的一项。加减分也算一项。同组中两个月都排名的地区之间先后没有那样变的，原因是有地区进入或退出。',
    en: 'For each area whose rank changed, component by component: its points against the month before, less the average of the areas of its group that are ranked in both months. A rise is put down to the largest difference, a fall to the smallest. Adjustments count as a component. Where the area did not move that way among those ranked in both months, areas joined or left.',
  },
  'ranking.ruleText.corrections': {
    zh: '排名总按最新数据计算。数据更正后名次变了的，在那一行写明首次发布时的名次和更正的版本，旧版本照旧可以下载。',
    en: 'Rankings are always computed from the newest data. Where a correction changed a rank, its row gives the rank first published and the correcting release; the old release can still be downloaded.',
  },
  'ranking.methodHistory': { zh: '办法的变动', en: 'How the method changed' },
  'ranking.methodFirst': { zh: '第一个办法。', en: 'The first method.' },
  'ranking.methodChange.weight': {
    zh: '{component}的权重由 {before}% 改为 {now}%。',
    en: '{component}: weight {before}% before, {now}% now.',
  },
  'ranking.methodChange.minimum': {
    zh: '{component}的最少次数由 {before} 改为 {now}。',
    en: '{component}: minimum of {before} before, {now} now.',
  },
  'ranking.methodChange.added': {
    zh: '增加{component}：权重 {now}%，最少次数 {minimum}。',
    en: '{component} added: weight {now}%, minimum of {minimum}.',
  },
  'ranking.methodChange.removed': {
    zh: '取消{component}（原权重 {before}%）。',
    en: '{component} dropped (weight {before}% before).',
  },
});
