import type { Locale } from '../../../core/locale.ts';
import type { Sentence } from '../../../i18n/dictionary.ts';
import { changeWords } from '../../../i18n/words/change-words.ts';
import { describeColumns, type Dataset } from '../../../releases/define/define-dataset.ts';
import { toldColumns } from '../../../ui/data/change-words.ts';
import type { ToldColumn } from '../../../ui/data/tell-change.ts';
import { compareWords } from '../words.ts';

/** What the script that compares releases is handed with the page, in the language of the page. */
export interface CompareFacts {
  locale: Locale;
  /** Oldest first. */
  releases: readonly string[];
  columns: readonly ToldColumn[];
  /** The columns that name a row. */
  key: readonly string[];
  /** What codes are called, by dataset. */
  names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  sentences: Readonly<Record<string, string>>;
}

/** The codes whose names a comparison may have to say: those that the columns name, and the rows of a code list. */
export function namedDatasets(dataset: Dataset): string[] {
  const named = describeColumns(dataset).flatMap(({ column }) =>
    column.kind === 'code' && column.references ? [column.references] : [],
  );
  return [...new Set([...named, ...(dataset.codeList ? [dataset.name] : [])])];
}

export function compareFacts(
  locale: Locale,
  dataset: Dataset,
  releases: readonly string[],
  names: CompareFacts['names'],
): CompareFacts {
  const rooms: Record<string, Sentence> = { ...changeWords, ...compareWords };
  return {
    ...{ locale, releases, names, key: dataset.key },
    columns: toldColumns(locale, dataset),
    sentences: Object.fromEntries(Object.entries(rooms).map(([key, sentence]) => [key, sentence[locale]])),
  };
}
