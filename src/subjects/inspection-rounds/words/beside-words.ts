import { defineWords } from '../../../i18n/dictionary.ts';

/** What rounds tell on pages of others: problems, areas, rankings, the week, feeds, sums, what is not known. */
export const beside = defineWords({
  'roundBeside.problem': { zh: '由哪一轮发现', en: 'Found by the round' },
  'roundBeside.areaTitle': { zh: '最近几轮督查', en: 'The last rounds of inspection' },
  'roundBeside.areaAll': { zh: '督查日历', en: 'The calendar of rounds' },
  'roundBeside.areaTopic': { zh: '督查', en: 'rounds of inspection' },
  'roundBeside.areaNote': {
    zh: '数字是整轮的，不只这一个区县。',
    en: 'The numbers are of the whole round, not of this district alone.',
  },
  'roundBeside.monthTitle': { zh: '计入这个月的督查', en: 'Rounds that count in this month' },
  'roundBeside.monthLead': {
    zh: '计入这个月得分的督查有 {count} 轮：',
    en: '{count} {count|round counts|rounds count} in the score of this month:',
  },
  'roundBeside.weekTitle': { zh: '督查', en: 'Rounds of inspection' },
  'roundBeside.weekMade': {
    zh: '公布督查 {count} 轮，发现 {found} 个问题。',
    en: '{count} {count|round was|rounds were} made public, with {found} {found|problem|problems} found.',
  },
  'roundBeside.weekPlanned': {
    zh: '预告或改期 {count} 项。',
    en: '{count} {count|round was|rounds were} announced or moved.',
  },
  'roundBeside.weekNone': {
    zh: '没有督查的消息；最近一轮是{days}。',
    en: 'No round was made public; the last was on {days}.',
  },
  'roundBeside.weekNoneEver': { zh: '没有督查的消息。', en: 'No round was made public.' },
  'roundBeside.weekNext': { zh: '下一次公开检查：{kind}，{days}', en: 'Next in public: the {kind}, {days}' },
  'roundBeside.weekLine': { zh: '{title}：{told}', en: '{title}: {told}' },
  'roundBeside.weekCountMade': { zh: '督查', en: 'rounds made' },
  'roundBeside.feed': { zh: '{site}：督查', en: '{site}: rounds of inspection' },
  'roundBeside.feedAbout': {
    zh: '每一轮督查：预告、改期、取消和结果。',
    en: 'Rounds of inspection: announced, moved, cancelled, and what they found.',
  },
  'roundBeside.feedSubscribe': { zh: '订阅督查消息', en: 'Follow the rounds' },
  'roundBeside.feedAhead': { zh: '{title}：定于{days}', en: '{title}: announced for {days}' },
  'roundBeside.feedMoved': {
    zh: '{title}：改到{days}（原定{before}）',
    en: '{title}: moved to {days} (was {before})',
  },
  'roundBeside.feedMade': { zh: '{title}：发现 {found} 个问题', en: '{title}: {found} {found|problem|problems} found' },
  'roundBeside.feedOther': { zh: '{title}：{standing}', en: '{title}: {standing}' },
  'roundBeside.sums': { zh: '每轮督查发现的问题，按现状', en: 'What each round found, by what became of it' },
  'roundBeside.table': { zh: '各轮督查', en: 'Rounds of inspection' },
  'roundBeside.tableAbout': {
    zh: '每轮督查一行：日期、地区、查看几处、发现几个问题，以及这些问题今天的状态。状态由台账算出。',
    en: 'One row a round: days, areas, places looked at, problems found, and how these stand today, as computed from the ledger.',
  },
  'roundBeside.column.first': { zh: '第一天', en: 'First day' },
  'roundBeside.column.last': { zh: '最后一天', en: 'Last day' },
  'roundBeside.column.standing': { zh: '状态', en: 'Standing' },
  'roundBeside.column.fixed': { zh: '已解决', en: 'Fixed' },
  'roundBeside.column.open': { zh: '没有解决', en: 'Still open' },
  'roundBeside.column.unfixed': { zh: '未整改结案', en: 'Closed unfixed' },
  'roundBeside.column.withdrawn': { zh: '台账已撤回', en: 'Withdrawn from the ledger' },
  'roundBeside.column.unlisted': { zh: '当场解决，没有登记台账', en: 'Fixed on the spot, not in the ledger' },
  'roundBeside.column.claimed': { zh: '已整改，待核实', en: 'Fixed, to be verified' },
  'roundBeside.gap.rounds.title': { zh: '真实的督查日程和结果', en: 'The real rounds of inspection' },
  'roundBeside.gap.rounds': {
    zh: '双周暗访、季点评、年考评这套办法见于报道；每一轮什么时候、去了哪里、发现什么，本站没有见到公布。这里的都是示例。',
    en: 'That there are fortnightly unannounced inspections, quarterly reviews and yearly appraisals is reported; when each round was made, where, and what it found, we have not seen published. Those shown here are samples.',
  },
  'roundBeside.gap.publisher': { zh: '{city}指挥部办公室', en: 'The headquarters’ office of {city}' },
  'roundBeside.share.kicker': { zh: '督查', en: 'Rounds of inspection' },
  'roundBeside.share.roundLabel': { zh: '发现的问题', en: 'problems found' },
});
