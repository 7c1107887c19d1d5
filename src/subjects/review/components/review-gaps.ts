import type { Locale } from '../../../core/locale.ts';
import { formatPeriod } from '../../../i18n/periods.ts';
import { eventKinds } from '../datasets/events.ts';
import type { Procedure } from '../model/procedure.ts';
import { yearOf, type ReviewHistory } from '../model/review-history.ts';
import { translator } from '../words.ts';

/** What is not known of the title, in words. */
export interface ReviewGap {
  id: string;
  kind: 'year' | 'text' | 'figure';
  title: string;
  text: string;
  publisher: string;
}

/** What the history and the procedure leave open. */
export function reviewGaps(locale: Locale, history: ReviewHistory, procedure: Procedure, city: string): ReviewGap[] {
  const t = translator(locale);
  const publisher = t('review.gap.committee', { city });
  const { standing, otherYear } = history;
  const gaps: ReviewGap[] = [];
  if (standing && standing.kind !== 'withdrawn') {
    const { kind, event } = standing;
    const period = formatPeriod(locale, event.period_start, event.period_end);
    gaps.push(
      kind === 'begun'
        ? {
            id: 'result',
            kind: 'text',
            title: t('review.gap.result.title'),
            text: t('review.gap.result.text', { period }),
            publisher,
          }
        : {
            id: 'next-review',
            kind: 'year',
            title: t('review.gap.next.title'),
            text: t('review.gap.next.text', { kind: eventKinds[kind][locale], period }),
            publisher,
          },
    );
  }
  if (otherYear && otherYear.title_year !== null) {
    const [titleYear, title] = [String(otherYear.title_year), otherYear[`title_${locale}`] ?? ''];
    gaps.push({
      id: `title-year/${otherYear.id}`,
      kind: 'text',
      title: t('review.gap.titleYear.title', { titleYear }),
      text: t('review.gap.titleYear.text', { title, own: String(yearOf(otherYear)) }),
      publisher,
    });
  }
  if (procedure.isSizeUnknown)
    gaps.push({
      id: 'size',
      kind: 'figure',
      title: t('review.gap.size.title', { city }),
      text: t('review.gap.size.text'),
      publisher,
    });
  if (procedure.isUnread)
    gaps.push({
      id: 'procedure',
      kind: 'text',
      title: t('review.gap.procedure.title'),
      text: t('review.gap.procedure.text'),
      publisher,
    });
  return gaps;
}
