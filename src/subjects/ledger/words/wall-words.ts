import { defineWords } from '../../../i18n/dictionary.ts';

/** The wall: one brick a problem. */
export const wallWords = defineWords({
  'wall.title': { zh: '问题墙', en: 'The wall of problems' },
  'wall.how': {
    zh: '一块砖是一个问题，一列是发现它的那一周；没有解决的在上面。',
    en: 'One brick is one problem, one column the week it was found in; what is not fixed is on top.',
  },
  'wall.how.linked': {
    zh: '一块砖是一个问题，一列是发现它的那一周；没有解决的在上面。选一列，看那一周。',
    en: 'One brick is one problem, one column the week it was found in; what is not fixed is on top. Choose a column for its week.',
  },
  'wall.sentence.sample': {
    zh: '示例数据、虚构地区：{total} 个问题里，按期解决 {onTime} 个，超期解决 {late} 个，未整改结案 {unfixed} 个，反弹没有解决 {back} 个，没有解决但未超期 {open} 个，超期没有解决 {overdue} 个。',
    en: 'Sample, invented districts: of {total} {problems|problem|problems}, {onTime} were fixed on time, {late} fixed late, {unfixed} closed unfixed, {back} came back and are still open, {open} open in time, {overdue} overdue.',
  },
  'wall.sentence.official': {
    zh: '{total} 个问题里，按期解决 {onTime} 个，超期解决 {late} 个，未整改结案 {unfixed} 个，反弹没有解决 {back} 个，没有解决但未超期 {open} 个，超期没有解决 {overdue} 个。',
    en: 'Of {total} {problems|problem|problems}, {onTime} were fixed on time, {late} fixed late, {unfixed} closed unfixed, {back} came back and are still open, {open} open in time, {overdue} overdue.',
  },
  'wall.home': {
    zh: '查出 {total} 个问题，还有 {open} 个没有解决，其中 {overdue} 个超期。',
    en: '{total} {problems|problem|problems} found; {open} still open, {overdue} of them overdue.',
  },
  'wall.home.sample': {
    zh: '示例问题 {total} 个，还有 {open} 个没有解决，其中 {overdue} 个超期。',
    en: '{total} sample {problems|problem|problems}; {open} still open, {overdue} of them overdue.',
  },
  'wall.home.copied': {
    zh: '问题是虚构的，只有总数特意照抄了本市真实的台账问题数。',
    en: ' The problems are invented; only their number is copied on purpose from the city’s real figure.',
  },
  'wall.home.closed': { zh: '已核实或结案', en: 'verified or closed' },
  'wall.asOf': { zh: '数据截至{day}。', en: ' As of {day}.' },
  'wall.highest': {
    zh: '最高的一列是 {week}，发现 {count} 个。',
    en: ' The highest column is {week}: {count} {problems|problem|problems} found.',
  },
  'wall.legend': { zh: '图例和数目', en: 'Key and counts' },
  'wall.table': { zh: '每周发现的问题，现在怎样', en: 'What became of the problems found in each week' },
  'wall.table.earlier': {
    zh: '更早的，按月合计整周；和按发现日期算的每月名单略有出入',
    en: 'Earlier: whole weeks by the month they begin in; lists by month go by the day and differ a little',
  },
  'wall.table.weeksOf': { zh: '{month}开始的各周', en: 'Weeks that begin in {month}' },
  'wall.table.weeks': { zh: '更早各周', en: 'Earlier weeks one by one' },
  'wall.area': { zh: '台账里的问题', en: 'Problems in the ledger' },
  'wall.area.none': { zh: '台账里没有这个地区的问题。', en: 'The ledger has no problems in this area.' },
  'wall.area.explore': { zh: '按街道、状态、单位筛选', en: 'Filter them by subdistrict, state or unit' },
  'wall.area.list': { zh: '全部 {total} 个，超期的在前', en: 'All {total}, what is overdue first' },
  'wall.topic.page': { zh: '台账里的问题', en: 'problems in the ledger' },
  'wall.column.open': { zh: '台账没有解决（超期）', en: 'Open in the ledger (overdue)' },
  'wall.column.value': { zh: '{open}（{overdue}）', en: '{open} ({overdue})' },
});
