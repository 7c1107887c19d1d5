import type { Locale } from '../../../core/locale.ts';
import type { countDocuments } from '../model/document-lists.ts';
import { translator } from '../words.ts';

/** How many of the documents hold, and how much of them we have read; what there is none of is left out. */
export function countedSentences(locale: Locale, counts: ReturnType<typeof countDocuments>): string[] {
  const t = translator(locale);
  const held = (['inForce', 'replaced', 'repealed', 'unknown'] as const).flatMap((validity) =>
    counts[validity] > 0 ? [t(`documents.counted.${validity}`, { count: counts[validity] })] : [],
  );
  const { whole, part, unread } = counts;
  const read =
    whole === counts.count
      ? t('documents.readAll')
      : whole === 0
        ? t('documents.readNone', { part, unread })
        : t('documents.readSome', { whole, part, unread });
  return [...held, read];
}
