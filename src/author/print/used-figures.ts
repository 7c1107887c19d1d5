import type { Locale } from '../../core/locale.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { rowName } from '../../releases/state/row-name.ts';
import type { TextFigure } from '../../store/article-tags.ts';
import { readSumTag, type SumSide } from '../../store/bound-sum.ts';
import { newestRowsByKey, publishedDataset } from '../../store/city.ts';
import { recordsWhere } from '../../store/records-where.ts';
import { figureViews } from '../../subjects/figure-views.ts';
import { translator } from '../words.ts';
import { printSumTag, printValue } from './print-figure.ts';

/** A row that a figure rests on, or all rows that a chart or a table shows. */
export interface UsedRow {
  /** Null where many are shown. */
  value: string | null;
  name: string;
  /** Where the row can be looked up, without language. */
  path: string;
}

/** What rows were taken from. */
export interface UsedRelease {
  dataset: Pick<Dataset, 'name' | 'title' | 'publisher'>;
  release: string;
  /** The rows' own source; null where they name none. */
  source: { document: string; isChinese: boolean; link: string | null } | null;
}

/** A figure of an article, as the list below it shows it. */
export interface UsedFigure {
  number: number;
  /** False where the summary alone shows it: nothing leads back to that. */
  isInText: boolean;
  /** The figure as the text shows it; null where the text shows many. */
  value: string | null;
  later: string;
  isSample: boolean;
  /** How it was computed; null where it is as its row has it. */
  how: string | null;
  rows: UsedRow[];
  /** What its rows were taken from; of two rows with one source once. */
  releases: UsedRelease[];
}

/** Every figure of an article with its rows. A tag that shows no figure of this city is left out. */
export const usedFigures = (locale: Locale, figures: readonly NumberedFigure[]): UsedFigure[] =>
  figures.flatMap(({ number, isInText, tag }) => {
    const used = ofSum(locale, tag) ?? ofValue(locale, tag) ?? ofTable(locale, tag) ?? ofSubject(locale, tag);
    return used ? [{ number, isInText, ...used }] : [];
  });

type Tag = TextFigure['tag'];
type NumberedFigure = TextFigure & Pick<UsedFigure, 'isInText'>;
type Unnumbered = Omit<UsedFigure, keyof NumberedFigure>;

function ofValue(locale: Locale, { name, attributes }: Tag): Unnumbered | null {
  if (name !== 'Value') return null;
  const { dataset = '', row = '', release = '', column } = attributes;
  const side = { dataset, row, release, ...(column === undefined ? {} : { column }) };
  const { text, later, isSample } = printValue(locale, side, true);
  return { value: text, later, isSample, how: null, ...restOf([rowOf(locale, side)]) };
}

function ofSum(locale: Locale, { name, attributes, flags = [] }: Tag): Unnumbered | null {
  const sum = readSumTag(name, attributes);
  if (!sum) return null;
  const { text, later, isSample, bound } = printSumTag(locale, sum, flags);
  const rows = [sum.first, sum.second].map((side) => rowOf(locale, side));
  const [first, second] = rows.map(({ row }) => row.value ?? '');
  const t = translator(locale);
  const formula = t(`figures.${sum.kind}`, { sum: text, first: first ?? '', second: second ?? '' });
  const how = bound.isRounded ? t('figures.rounded', { formula, places: bound.places }) : formula;
  return { value: text, later, isSample, how, ...restOf(rows) };
}

function ofTable(locale: Locale, { name, attributes }: Tag): Unnumbered | null {
  if (name !== 'Table') return null;
  const { dataset: named = '', release = '', where = '', caption = '' } = attributes;
  const { dataset, records } = recordsWhere(named, release, where);
  const row = { value: null, name: caption, path: `data/${named}/${release}` };
  const value = translator(locale)('figures.rows', { count: records.length });
  return {
    value,
    later: '',
    isSample: dataset.provenance === 'sample',
    how: null,
    ...restOf([{ row, from: { dataset, release, source: null } }]),
  };
}

function ofSubject(locale: Locale, tag: Tag): Unnumbered | null {
  for (const { figure } of figureViews) {
    const found = figure(locale, tag);
    if (!found) continue;
    const { value, name, path, dataset, release, printed } = found;
    const from = { dataset, release, source: printed && sourceOf(locale, printed) };
    return {
      value: value ?? translator(locale)('figures.chart'),
      later: '',
      isSample: dataset.provenance === 'sample',
      how: null,
      ...restOf([{ row: { value, name, path }, from }]),
    };
  }
  return null;
}

interface PlacedRow {
  row: UsedRow;
  from: UsedRelease;
}

function rowOf(locale: Locale, side: SumSide): PlacedRow {
  const { text, path, bound } = printValue(locale, side, true);
  const { dataset } = publishedDataset({ name: side.dataset });
  const { record } = bound;
  return {
    row: { value: text, name: nameOfRow(locale, dataset, record), path },
    from: { dataset, release: side.release, source: sourceOf(locale, record.printed) },
  };
}

function restOf(placed: readonly PlacedRow[]): Pick<UsedFigure, 'rows' | 'releases'> {
  const nameOf = ({ dataset, release, source }: UsedRelease): string => JSON.stringify([dataset.name, release, source]);
  const releases = new Map(placed.map(({ from }) => [nameOf(from), from]));
  return { rows: placed.map(({ row }) => row), releases: [...releases.values()] };
}

/** What a row is about, its period as people write it. */
function nameOfRow(locale: Locale, dataset: Dataset, record: RowRecord): string {
  const isPeriod = (column: string): boolean => column.startsWith('period_');
  const key = dataset.key.filter((column) => !isPeriod(column) && column !== 'vintage');
  const name = rowName({ ...dataset, key }, record, newestRowsByKey(), locale, { inEither: true });
  const { period_start, period_end = null } = record.printed;
  return period_start === undefined
    ? name || record.key
    : `${name} · ${formatPeriod(locale, period_start, period_end)}`;
}

function sourceOf(locale: Locale, printed: RowRecord['printed']): UsedRelease['source'] {
  const [own, other] = [printed['document'], printed['document_en']];
  const document = locale === 'en' ? (other ?? own) : own;
  return document ? { document, isChinese: document === own, link: printed['link'] ?? null } : null;
}
