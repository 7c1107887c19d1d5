import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { translator } from '../../i18n/frame-words.ts';
import type { DescribedColumn } from '../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { compareReleases } from '../../releases/register/release-name.ts';
import { removedWords } from './removed-words.ts';

/** A cell in words: a code of a short list by its label; what is missing says why. */
export function cellText(locale: Locale, record: RowRecord, { name, column }: DescribedColumn): string {
  const t = translator(locale);
  const removed = record.redacted[name];
  if (removed) return removedWords(locale, removed);
  const { ended } = record;
  if (ended?.columns.includes(name)) return t(`cell.${ended.why}`, { on: formatDay(locale, ended.on) });
  const printed = record.printed[name] ?? null;
  if (printed === null) {
    const wasThere = column.since === undefined || compareReleases(column.since, record.release) <= 0;
    return wasThere ? '' : t('cell.notRecorded');
  }
  return column.kind === 'oneOf' ? (column.labels[printed]?.[locale] ?? printed) : printed;
}
