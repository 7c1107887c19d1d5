import { defineWords } from '../../../i18n/dictionary.ts';

/** What stands below the wall, each picture with its table: the flow of weeks, and how old open problems are. */
export const boardWords = defineWords({
  'patterns.title': { zh: '台账里的规律', en: 'Patterns in the ledger' },
  'patterns.description': {
    zh: '按期解决的占多少，卡在哪一步，什么又反弹，哪天集中销号，哪天、谁发现的。',
    en: 'How much is fixed in time, at which step problems wait, what comes back, days of mass closings, and who finds problems on which days.',
  },
  'patterns.link': {
    zh: '按期率、卡在哪一步、反弹和集中销号：台账里的规律',
    en: 'Fixed in time, where problems wait, what comes back, mass closings: patterns in the ledger',
  },
  'board.table': { zh: '表：{title}', en: 'Table: {title}' },
  'board.tableNewest': { zh: '{title}（最近 {weeks} 周）', en: '{title}, last {weeks} weeks' },
  'board.legend': { zh: '{name}（{part}）', en: '{name} ({part})' },
  'board.part': { zh: '{part}/{whole}（{percent}%）', en: '{part}/{whole} ({percent}%)' },
  'board.partOnly': { zh: '{part}/{whole}', en: '{part}/{whole}' },
  'board.days': { zh: '{days} 天', en: '{days} {count|day|days}' },
  'board.none': { zh: '—', en: '—' },
  'board.column.week': { zh: '周', en: 'Week' },
  'board.column.month': { zh: '月份', en: 'Month' },
  'board.column.total': { zh: '发现', en: 'Found' },
  'board.halfYear.1': { zh: '{year} 年上半年', en: 'first half of {year}' },
  'board.halfYear.2': { zh: '{year} 年下半年', en: 'second half of {year}' },

  'board.read': {
    zh: '手指放上去，或按左右键，逐个读数。',
    en: 'Touch the picture, or press the left and right keys, to read it value by value.',
  },
  'board.flow': { zh: '每周发现、核实的，和周末没有解决的', en: 'Found, verified and open by week' },
  'board.flow.answer': {
    zh: '{week}：发现 {found} 个，核实解决 {verified} 个；到周末没有解决的 {open} 个，一周前 {before} 个。',
    en: '{week}: {found} found, {verified} verified as fixed; {open} open at its end, {before} a week earlier.',
  },
  'board.flow.read': {
    zh: '{week}：发现 {found}，核实解决 {verified}，周末没有解决 {open}。',
    en: '{week}: {found} found, {verified} verified, {open} open at its end.',
  },
  'board.flow.how': {
    zh: '按事情发生的日子计，以台账现在所知为准；各周页面上的数，是那一周的版本公布时所知。',
    en: 'Counted by the days on which things happened, as the ledger knows them now; the pages of weeks say what the release of the week knew.',
  },
  'board.flow.found': { zh: '发现', en: 'Found' },
  'board.flow.verified': { zh: '核实解决', en: 'Verified' },
  'board.flow.back': { zh: '反弹', en: 'Came back' },
  'board.flow.unfixed': { zh: '未整改结案', en: 'Closed unfixed' },
  'board.flow.open': { zh: '周末没有解决', en: 'Open at the end' },

  'board.ages': { zh: '没有解决的，已经多久', en: 'How long open problems have been open' },
  'board.ages.answer': {
    zh: '没有解决的 {total} 个，其中超过 90 天的 {old}。从发现那天算起；反弹的从最近一次反弹算起。',
    en: 'Open: {total}; for more than 90 days: {old}. Counted from the day found; where a problem came back, from that day.',
  },
  'board.ages.none': { zh: '没有未解决的问题。', en: 'No problem is open.' },
  'board.ages.band': { zh: '已经多久', en: 'Open for' },
  'board.ages.0-7': { zh: '0—7 天', en: '0–7 days' },
  'board.ages.8-14': { zh: '8—14 天', en: '8–14 days' },
  'board.ages.15-30': { zh: '15—30 天', en: '15–30 days' },
  'board.ages.31-90': { zh: '31—90 天', en: '31–90 days' },
  'board.ages.91-': { zh: '90 天以上', en: 'over 90 days' },
  'board.ages.short.0-7': { zh: '0—7', en: '0–7' },
  'board.ages.short.8-14': { zh: '8—14', en: '8–14' },
  'board.ages.short.15-30': { zh: '15—30', en: '15–30' },
  'board.ages.short.31-90': { zh: '31—90', en: '31–90' },
  'board.ages.short.91-': { zh: '90 以上', en: 'over 90' },
  'board.ages.count': { zh: '没有解决', en: 'Open' },
  'board.ages.overdue': { zh: '其中超期', en: 'Of these overdue' },
  'board.ages.oldest': { zh: '最久的 {count} 个', en: 'Open longest: {count}' },
  'board.ages.oldestDays': { zh: '{days} 天', en: '{days} {days|day|days}' },
});
