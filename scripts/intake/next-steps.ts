import { isEnded } from '../../src/core/intake/report-status.ts';
import type { Locale } from '../../src/core/locale.ts';
import { addWorkingDays, unknownYear } from '../../src/core/working-days.ts';
import { dayOf, type Intake } from './intake.ts';
import type { ReportRow } from './reports.ts';
import { sayDay } from './say-day.ts';
import { wordsIn } from './words-in.ts';

const days = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);

const stepWords = wordsIn({
  test: {
    zh: '这是测试，没有人办理。正式受理的，是这样：',
    en: 'This is a test: nobody acts on it. A real report goes like this:',
  },
  review: {
    zh: (limit: number, until: string | null) =>
      `${limit} 个工作日内${until ? `（最迟${until}）` : ''}由人审核：受理，或说明不受理的原因。`,
    en: (limit: number, until: string | null) =>
      `Within ${days(limit)}${until ? ` (by ${until})` : ''} a person looks at it: it is accepted, or you are told why not.`,
  },
  reviewUnset: {
    zh: '由人审核：受理，或说明不受理的原因。审核要几天，本市还没有公布。',
    en: 'A person looks at it: it is accepted, or you are told why not. How many days that takes has not been published.',
  },
  settle: {
    zh: (limit: number) => `受理的登记进公开的台账，${limit} 个工作日内办结。`,
    en: (limit: number) =>
      `What is accepted goes into the public ledger of problems and is settled within ${days(limit)}.`,
  },
  settleUnset: {
    zh: '受理的登记进公开的台账，期限以台账上写的为准。',
    en: 'What is accepted goes into the public ledger of problems, with the limit that is written there.',
  },
  look: {
    zh: '用编号和查询码打开这件，看到的总是最新的。“查进度”页要等工作人员下一次公布，才看得到新的变化。',
    en: 'Opened with number and code, it always shows how far it is. The page “How far is my report?” changes when the desk next publishes.',
  },
});

/** What comes next, and in how many working days, as the city’s settings say; nothing where a report has ended. */
export function nextSteps({ terms, city }: Intake, locale: Locale, row: ReportRow): string[] {
  if (isEnded(row.state)) return [];
  const words = stepWords(locale);
  const { reviewDays, settleDays } = terms.limits;
  const received = dayOf(city, row.received_at);
  const until = reviewDays === null ? null : sayLimit(locale, received, addWorkingDays(received, reviewDays));
  return [
    ...(terms.testOnly ? [words.test] : []),
    ...(row.state === 'received' ? [reviewDays === null ? words.reviewUnset : words.review(reviewDays, until)] : []),
    settleDays === null ? words.settleUnset : words.settle(settleDays),
    words.look,
  ];
}

/** A day in words; null where the public holidays before it are not known yet. */
const sayLimit = (locale: Locale, from: string, day: string): string | null =>
  unknownYear(from, day) === null ? sayDay(locale, day, { day: 'numeric', month: 'long' }) : null;
