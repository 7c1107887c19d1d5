import { defineWords } from '../../../i18n/dictionary.ts';

/** Tables of the ledger that can be taken away: what they hold, and their columns where no page has a word for them. */
export const ledgerTableWords = defineWords({
  'ledger.table.units': {
    zh: '{week}各责任单位没有解决和超期的问题',
    en: 'Open and overdue problems by responsible unit, {week}',
  },
  'ledger.table.unitsAbout': {
    zh: '各责任单位在这一天没有解决的问题（open），其中超期的（overdue）。市辖区、县、功能区分开比；没有未解决问题的单位不列。',
    en: 'For each responsible unit, its problems that were open on the day (open) and those of them overdue (overdue). Compare urban districts, counties and zones separately; units with nothing open are not listed.',
  },
  'ledger.table.days': { zh: '每一天发现的问题', en: 'Problems found on each day' },
  'ledger.table.daysAbout': {
    zh: '每一天发现的问题数，按发现方式；没有发现问题的日子不列。',
    en: 'Problems found on each day, by how they were found; days on which none was found are not listed.',
  },
  'ledger.table.weeks': { zh: '每一周的问题', en: 'Problems by week' },
  'ledger.table.weeksAbout': {
    zh: '每一周发现、核实解决、反弹、未整改结案的问题数，周末没有解决的，期限在这一周的和其中按期解决的；这一周发现的问题现在怎样。',
    en: 'For each week the problems found, verified as fixed, that came back, and closed unfixed; those open at its end; those whose deadline was in it and of them those fixed in time; and what became of the problems found in it.',
  },
  'ledger.table.complete': { zh: '这一周是否完整', en: 'Is the week complete' },
  'ledger.table.ended': { zh: '完整：到周日为止', en: 'complete, to its Sunday' },
  'ledger.table.running': {
    zh: '不完整：数据截至时这一周还没有结束',
    en: 'not complete: the data ends before its Sunday',
  },
  'ledger.table.group': { zh: '组别', en: 'Group' },
  'ledger.table.day': { zh: '日期', en: 'Day' },
  'ledger.table.monday': { zh: '周一', en: 'Monday of the week' },
  'ledger.table.unitZh': { zh: '责任单位（中文）', en: 'Responsible unit, in Chinese' },
  'ledger.table.unitEn': { zh: '责任单位（英文）', en: 'Responsible unit, in English' },
  'ledger.table.open': { zh: '没有解决', en: 'Open' },
  'ledger.table.overdue': { zh: '其中超期', en: 'Of these overdue' },
  'ledger.table.due': { zh: '期限在这一周', en: 'Due in the week' },
  'ledger.table.inTime': { zh: '其中按期解决', en: 'Of these fixed in time' },
  'ledger.table.pending': { zh: '其中按期整改、待核实', en: 'Of these fixed in time, not yet verified' },
  'ledger.table.now': { zh: '这一周发现、现在{state}', en: 'Found in the week, now {state}' },
  'ledger.table.unit': { zh: '数字的单位', en: 'What is counted' },
  'ledger.table.problems': { zh: '个问题', en: 'problems' },
});
