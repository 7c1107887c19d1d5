import type { Locale } from '../../../core/locale.ts';
import { formatList } from '../../../i18n/format.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import { formatPeriod } from '../../../i18n/periods.ts';
import { eventKinds } from '../datasets/events.ts';
import { procedureParts, type ProcedureRow } from '../datasets/procedure.ts';
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
  const { isSizeUnknown, sampling, unread } = procedure;
  /** What the rows themselves add, each once. */
  const noted = (text: string, rows: readonly ProcedureRow[]): string =>
    [...new Set(rows.flatMap((row) => row[`note_${locale}`] ?? []))].reduce(
      (said, note) => t('review.gap.noted', { text: said, note }),
      text,
    );
  if (isSizeUnknown) {
    const rows = sampling.map(({ row }) => row);
    const sizes = formatList(
      locale,
      rows.map((row) => nameOf(locale, row)),
    );
    gaps.push({
      id: 'size',
      kind: 'figure',
      title: t('review.gap.size.title', { city }),
      text: noted(t('review.gap.size.text', { sizes }), rows),
      publisher,
    });
  }
  if (unread.length > 0) {
    const parts = [...new Set(unread.map(({ part }) => procedureParts[part][locale].toLowerCase()))];
    const documents = [...new Set(unread.map((row) => (locale === 'zh' ? row.document : row.document_en)))];
    gaps.push({
      id: 'procedure',
      kind: 'text',
      title: t('review.gap.procedure.title'),
      text: t('review.gap.procedure.text', {
        parts: formatList(locale, parts),
        documents: documents.join(t('source.separator')),
      }),
      publisher,
    });
  }
  return gaps;
}
