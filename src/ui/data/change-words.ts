import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { translator } from '../../i18n/frame-words.ts';
import { describeColumns, type Dataset, type DescribedColumn } from '../../releases/define/define-dataset.ts';
import type { CellRevision } from '../../releases/state/difference.ts';
import { cellAmount } from './cell-amount.ts';

/** What a cell alone does not say. */
export interface CellContext {
  /** Code of the unit of a row's number; null where it is no quantity. */
  unitOf: (key: string, column: string) => string | null;
  /** What a code of another dataset is called; undefined where no row bears it. */
  nameOf: (dataset: string, code: string) => string | undefined;
}

const noContext: CellContext = { unitOf: () => null, nameOf: () => undefined };

/** A longer text is not told inside a sentence: that it was reworded is, and both texts are among the cells. */
const longestQuote = 40;

/** The texts of one column in the two languages: `deed_zh`, `deed_en`. */
const otherLanguage = { zh: 'en', en: 'zh' } as const;
const languageMark = { zh: /（\p{Script=Han}{2}）$/u, en: / \((?:Chinese|English)\)$/ };

const ownTitle = (locale: Locale, { name, column }: DescribedColumn): string => {
  const title = column.title[locale];
  return name.endsWith(`_${locale}`) ? title.replace(languageMark[locale], '') : title;
};

/** A cell as a reader would say it: a day in full, a code by its label, a number with its unit. */
function cellWords(
  locale: Locale,
  { column }: DescribedColumn,
  cell: string,
  unit: string | null,
  { nameOf }: CellContext,
): string {
  if (column.kind === 'day') return formatDay(locale, cell);
  if (column.kind === 'oneOf') return column.labels[cell]?.[locale] ?? cell;
  if (column.kind === 'code' && column.references) return nameOf(column.references, cell) ?? cell;
  return column.kind === 'number' ? (cellAmount(locale, cell, unit) ?? cell) : cell;
}

const isTold = ({ column }: DescribedColumn, cell: string): boolean =>
  column.kind !== 'text' || (column.holds === undefined && cell.length <= longestQuote);

/** What became of a cell, in words: "Fix due moved from 3 May 2026 to 9 May 2026". `unit` is the code of a number's unit. */
export function changeWords(
  locale: Locale,
  described: DescribedColumn,
  { from, to }: Pick<CellRevision, 'from' | 'to'>,
  unit: string | null = described.column.unit ?? null,
  context = noContext,
): string {
  const t = translator(locale);
  const { name, column: type } = described;
  if (name === 'change' && to === 'withdrawn') return t('change.withdrawn');
  const column = ownTitle(locale, described);
  const say = (cell: string): string => cellWords(locale, described, cell, unit, context);
  if (from === null && to !== null)
    return isTold(described, to) ? t('change.filled', { column, to: say(to) }) : t('change.filledLong', { column });
  if (to === null && from !== null)
    return isTold(described, from)
      ? t('change.emptied', { column, from: say(from) })
      : t('change.emptiedLong', { column });
  if (from === null || to === null) return t('change.reworded', { column });
  const slots = { column, from: say(from), to: say(to) };
  if (type.kind === 'day') return t('change.moved', slots);
  if (type.kind === 'oneOf') return t('change.step', slots);
  if (type.kind === 'number') return t('change.figure', slots);
  if (type.kind === 'text' && type.holds !== undefined) return t('change.replaced', slots);
  return isTold(described, from) && isTold(described, to) ? t('change.text', slots) : t('change.reworded', slots);
}

/** What changed in one row. */
export interface RowChange {
  key: string;
  /** The changes of its cells as one line. */
  words: string;
}

/**
 * The changed cells of a difference as a line a row, in the order of the difference. A text that both languages have is
 * told in the reader's own; of a row with many changes the first `mostCells` are told and the others counted.
 */
export function rowChanges(
  locale: Locale,
  dataset: Dataset,
  revised: readonly CellRevision[],
  context = noContext,
  mostCells = Infinity,
): RowChange[] {
  const t = translator(locale);
  const columns = new Map(describeColumns(dataset).map((described) => [described.name, described]));
  const isTwin = (own: readonly CellRevision[], column: string): boolean => {
    const ending = `_${otherLanguage[locale]}`;
    const twin = column.endsWith(ending) ? `${column.slice(0, -ending.length)}_${locale}` : null;
    return twin !== null && own.some((one) => one.column === twin);
  };
  const say = (cell: CellRevision): string => {
    const described = columns.get(cell.column);
    const unit = described?.column.unit ?? context.unitOf(cell.key, cell.column);
    return described ? changeWords(locale, described, cell, unit, context) : cell.column;
  };
  return [...Map.groupBy(revised, ({ key }) => key)].map(([key, own]) => {
    const told = own.filter(({ column }) => !isTwin(own, column));
    // One more is told rather than counted.
    const shown = told.length > mostCells + 1 ? told.slice(0, mostCells) : told;
    const rest = told.length - shown.length;
    const words = [...shown.map(say), ...(rest > 0 ? [t('release.moreCells', { count: rest })] : [])];
    return { key, words: words.join(t('release.betweenChanges')) };
  });
}
