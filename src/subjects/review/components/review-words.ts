import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { ReviewEvent } from '../datasets/events.ts';
import type { ReviewHistory, Standing } from '../model/review-history.ts';
import { translator } from '../words.ts';

/** When an event was, inside a sentence: "in 2022", "on 20 May 2014". */
export function whenOf(locale: Locale, { period_start: from, period_end: to }: ReviewEvent): string {
  const t = translator(locale);
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  if (isYear) return t('review.when.year', { year: from.slice(0, 4) });
  if (from === to) return t('review.when.day', { day: formatDay(locale, from) });
  return t('review.when.days', { from: formatDay(locale, from), to: formatDay(locale, to) });
}

/** Where the city stands, in one sentence or two. */
export function answerOf(locale: Locale, history: Told, city: string): string {
  const t = translator(locale);
  const { standing } = history;
  if (!standing) return t('review.answer.none', { city });
  const { kind, event } = standing;
  const answer = t(`review.answer.${kind}`, { city, when: whenOf(locale, event) });
  return asksNext(kind) ? [answer, nextOf(locale, history)].join(locale === 'en' ? ' ' : '') : answer;
}

type Told = Pick<ReviewHistory, 'standing' | 'counted' | 'hasReached'>;

/** In which years the next review would be, where one has come; else that it is not known. */
function nextOf(locale: Locale, { counted, hasReached }: Told): string {
  const t = translator(locale);
  const [first, second] = [...new Set(counted.map(({ year }) => year))].sort((one, other) => one - other).map(String);
  const cycle = counted[0]?.cycle;
  if (!hasReached || first === undefined || cycle === undefined) return t('review.next');
  const years = second === undefined ? t('review.due.one', { first }) : t('review.due.or', { first, second });
  return t('review.due', { cycle, years });
}

const asksNext = (kind: NonNullable<Standing>['kind']): boolean => kind !== 'begun' && kind !== 'withdrawn';

/** The title that bears another year than that in which it was given; null where there is none. */
export function otherYearOf(locale: Locale, { otherYear }: ReviewHistory): string | null {
  const title = otherYear?.[`title_${locale}`];
  if (!otherYear || !title || otherYear.title_year === null) return null;
  const own = otherYear.period_end.slice(0, 4);
  return translator(locale)('review.otherYear', { own, title, titleYear: String(otherYear.title_year) });
}
