import { refusalReasons, reportStates, type RefusalReason, type ReportState } from '../../core/intake/report-status.ts';
import type { Locale } from '../../core/locale.ts';

/** What the look-up says. */
const messages = {
  looking: { zh: '正在查……', en: 'Looking it up …' },
  'no-number': {
    zh: '编号不对：应为 R 和 25 个字母或数字，请再看一遍。',
    en: 'This is no tracking number: it has R and 25 letters or digits. Check each character.',
  },
  'no-digest': {
    zh: '这个浏览器或这个网址（不是 https）算不出指纹，查不了。请打热线问。',
    en: 'This browser, or an address without https, cannot work out a fingerprint. Please call the hotline.',
  },
  'no-answer': {
    zh: '现在查不了，请检查网络后再试。',
    en: 'It cannot be looked up now. Check your connection and try again.',
  },
  unknown: {
    zh: '没有查到这个编号。刚发出的，要等工作人员下一次公布；想马上看，用查询码打开。写错的请再看一遍；过了保存期的已经删除。',
    en: 'This number is not there. A new report appears when the desk next publishes; to see it at once, open it with its code. Otherwise check each character. One past its time of keeping is deleted.',
  },
  since: { zh: '{day}起', en: 'since {day}' },
  reason: { zh: '原因：{reason}', en: 'Reason: {reason}' },
  ledger: { zh: '看台账里的这个问题', en: 'See the problem in the ledger' },
} as const;

export interface StatusMessages extends Record<keyof typeof messages, string> {
  states: Record<ReportState, string>;
  reasons: Record<RefusalReason, string>;
}

const inOne = <Key extends string>(table: Record<Key, Record<Locale, string>>, locale: Locale): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<Record<Locale, string>>(table).map(([key, words]) => [key, words[locale]]),
  ) as Record<Key, string>;

/** The messages of one language, for an attribute of the page. */
export const statusMessagesIn = (locale: Locale): StatusMessages => ({
  ...inOne(messages, locale),
  states: inOne(reportStates, locale),
  reasons: inOne(refusalReasons, locale),
});
