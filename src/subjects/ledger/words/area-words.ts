import { defineWords } from '../../../i18n/dictionary.ts';

/** What the ledger answers of one area. */
export const areaWords = defineWords({
  'area.answer': {
    zh: '台账里还有 {open} 个没有解决，其中 {overdue} 个超期。',
    en: 'In the ledger, {open} {open|problem is|problems are} open and {overdue} overdue.',
  },
  'area.answer.half': {
    zh: '一年来发现的 {cases} 个，已核实解决 {events} 个，一半在 {days} 天内解决。',
    en: ' Of those found in the last year, half were fixed, and the fix verified, within {days} {count|day|days} ({events} of {cases} so far).',
  },
  'area.answer.notHalf': {
    zh: '一年来发现的 {cases} 个，已核实解决 {events} 个，还不到一半。',
    en: ' Of those found in the last year, fewer than half have a verified fix so far ({events} of {cases}).',
  },
  'area.late': { zh: '超期/没解决', en: 'Overdue / open' },
  'area.tables': { zh: '按街道、乡镇和问题类别看', en: 'By subdistrict and by kind of problem' },
  'area.subdistricts': { zh: '各街道、乡镇', en: 'By subdistrict' },
  'area.subdistrict': { zh: '街道、乡镇', en: 'Subdistrict' },
  'area.categories': {
    zh: '各类问题：一年来发现的，一半在几天内解决',
    en: 'By category: days until half of the last year’s problems were fixed',
  },
  'area.category': { zh: '类别', en: 'Category' },
  'area.half': { zh: '一半在几天内解决（已解决/发现）', en: 'Half fixed within (fixed / found)' },
  'area.half.value': { zh: '{days}（{part}）', en: '{days} ({part})' },
  'area.lateFirst': { zh: '超期最久的，截至{day}', en: 'Longest overdue, as of {day}' },
  'area.share.value': { zh: '{open} 个', en: '{open}' },
  'area.share.label': {
    zh: '台账问题没有解决，其中超期 {overdue} 个',
    en: 'problems open in the ledger; overdue: {overdue}',
  },
});
