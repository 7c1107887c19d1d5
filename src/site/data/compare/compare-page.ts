import type { Locale } from '../../../core/locale.ts';
import type { Sentence } from '../../../i18n/dictionary.ts';
import { changeWords } from '../../../i18n/words/change-words.ts';
import { describeColumns, type Dataset } from '../../../releases/define/define-dataset.ts';
import type { CellRevision } from '../../../releases/state/difference.ts';
import { toldColumns } from '../../../ui/data/change-words.ts';
import type { CellContext, ToldColumn } from '../../../ui/data/tell-change.ts';
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
  /** Code of the unit of a changed number whose row decides it, by column and key. */
  units: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The file with every change. */
  file: { href: string; saveAs: string; label: string };
  sentences: Readonly<Record<string, string>>;
}

/** The codes whose names a comparison may have to say: those that the columns name, and the rows of a code list. */
export function namedDatasets(dataset: Dataset): string[] {
  const named = describeColumns(dataset).flatMap(({ column }) =>
    column.kind === 'code' && column.references ? [column.references] : [],
  );
  return [...new Set([...named, ...(dataset.codeList ? [dataset.name] : [])])];
}

/** The units of the numbers that releases changed, where each row decides its own. */
export function changedUnits(
  dataset: Dataset,
  cells: Iterable<Pick<CellRevision, 'key' | 'column'>>,
  unitOf: CellContext['unitOf'],
): CompareFacts['units'] {
  const units = new Map<string, Map<string, string>>();
  const varying = describeColumns(dataset).flatMap(({ name, column }) =>
    column.kind === 'number' && column.unit === undefined ? [name] : [],
  );
  for (const { key, column } of cells) {
    const unit = varying.includes(column) ? unitOf(key, column) : null;
    if (unit === null) continue;
    const own = units.get(column) ?? new Map<string, string>();
    units.set(column, own.set(key, unit));
  }
  return Object.fromEntries([...units].map(([column, own]) => [column, Object.fromEntries(own)]));
}

export function compareFacts(
  locale: Locale,
  dataset: Dataset,
  facts: Pick<CompareFacts, 'releases' | 'names' | 'units' | 'file'>,
): CompareFacts {
  const rooms: Record<string, Sentence> = { ...changeWords, ...compareWords };
  return {
    ...facts,
    ...{ locale, key: dataset.key },
    columns: toldColumns(locale, dataset),
    sentences: Object.fromEntries(Object.entries(rooms).map(([key, sentence]) => [key, sentence[locale]])),
  };
}
