import type { Locale } from '../../core/locale.ts';
import { ownEntry } from '../../core/own-entry.ts';
import type { Translate } from '../../i18n/dictionary.ts';
import { formatDay } from '../../i18n/format.ts';
import type { changeWords } from '../../i18n/words/change-words.ts';
import type { Column } from '../../releases/define/cells.ts';
import type { CellRevision } from '../../releases/state/difference.ts';
import { cellAmount } from './cell-amount.ts';

/** What a column is called in one language, and how its cells are said: plain facts, which a script can be handed. */
export interface ToldColumn {
  name: string;
  title: string;
  kind: Column['kind'];
  /** Of the codes of `oneOf`. */
  labels?: Record<string, string>;
  /** Code of the unit of its numbers. */
  unit?: string;
  /** Dataset whose key its codes name. */
  references?: string;
  /** True where a text is a hash, an address or a picture. */
  isToken?: boolean;
}

/** What a cell alone does not say. */
export interface CellContext {
  /** Code of the unit of a row's number; null where it is no quantity. */
  unitOf: (key: string, column: string) => string | null;
  /** What a code of another dataset is called; undefined where no row bears it. */
  nameOf: (dataset: string, code: string) => string | undefined;
}

export const noContext: CellContext = { unitOf: () => null, nameOf: () => undefined };

export type TellChanges = Translate<typeof changeWords>;

/** Who says it: a language and its sentences. */
export interface Teller {
  locale: Locale;
  t: TellChanges;
  /** A longer text is not told inside a sentence: that it was reworded is, and both texts are among the cells. */
  longestQuote?: number;
}

/** The texts of one column in the two languages: `deed_zh`, `deed_en`. */
const otherLanguage = { zh: 'en', en: 'zh' } as const;
const languageMark = { zh: /（[\u4e00-\u9fff]{2}）$/, en: / \((?:Chinese|English)\)$/ };

const ownTitle = (locale: Locale, { name, title }: ToldColumn): string =>
  name.endsWith(`_${locale}`) ? title.replace(languageMark[locale], '') : title;

/** A cell as a reader would say it: a day in full, a code by its label, a number with its unit. */
function cellWords(
  locale: Locale,
  { kind, labels, references }: ToldColumn,
  cell: string,
  unit: string | null,
  { nameOf }: CellContext,
): string {
  if (kind === 'day') return formatDay(locale, cell);
  // A code may be called as what every object has: `constructor`.
  if (kind === 'oneOf') return ownEntry(labels, cell) ?? cell;
  if (kind === 'code' && references) return nameOf(references, cell) ?? cell;
  return kind === 'number' ? (cellAmount(locale, cell, unit) ?? cell) : cell;
}

const isTold = ({ longestQuote = 40 }: Teller, { kind, isToken }: ToldColumn, cell: string): boolean =>
  kind !== 'text' || (!isToken && cell.length <= longestQuote);

/** What became of a cell, in words: "Fix due moved from 3 May 2026 to 9 May 2026". `unit` is the code of a number's unit. */
export function tellCell(
  teller: Teller,
  told: ToldColumn,
  { from, to }: Pick<CellRevision, 'from' | 'to'>,
  unit: string | null = told.unit ?? null,
  context = noContext,
): string {
  const { locale, t } = teller;
  const { name, kind, isToken } = told;
  if (name === 'change' && to === 'withdrawn') return t('change.withdrawn');
  const column = ownTitle(locale, told);
  const say = (cell: string): string => cellWords(locale, told, cell, unit, context);
  if (from === null && to !== null)
    return isTold(teller, told, to) ? t('change.filled', { column, to: say(to) }) : t('change.filledLong', { column });
  if (to === null && from !== null)
    return isTold(teller, told, from)
      ? t('change.emptied', { column, from: say(from) })
      : t('change.emptiedLong', { column });
  if (from === null || to === null) return t('change.reworded', { column });
  const slots = { column, from: say(from), to: say(to) };
  if (kind === 'day') return t('change.moved', slots);
  if (kind === 'oneOf') return t('change.step', slots);
  if (kind === 'number') return t('change.figure', slots);
  if (kind === 'text' && isToken) return t('change.replaced', slots);
  return isTold(teller, told, from) && isTold(teller, told, to) ? t('change.text', slots) : t('change.reworded', slots);
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
export function tellRows(
  teller: Teller,
  columns: readonly ToldColumn[],
  revised: readonly CellRevision[],
  context = noContext,
  mostCells = Infinity,
): RowChange[] {
  const { locale, t } = teller;
  const named = new Map(columns.map((one) => [one.name, one]));
  const isTwin = (own: readonly CellRevision[], column: string): boolean => {
    const ending = `_${otherLanguage[locale]}`;
    const twin = column.endsWith(ending) ? `${column.slice(0, -ending.length)}_${locale}` : null;
    return twin !== null && own.some((one) => one.column === twin);
  };
  const say = (cell: CellRevision): string => {
    const told = named.get(cell.column);
    return told
      ? tellCell(teller, told, cell, told.unit ?? context.unitOf(cell.key, cell.column), context)
      : cell.column;
  };
  return [...groupByKey(revised)].map(([key, own]) => {
    const told = own.filter(({ column }) => !isTwin(own, column));
    // One more is told rather than counted.
    const shown = told.length > mostCells + 1 ? told.slice(0, mostCells) : told;
    const rest = told.length - shown.length;
    const words = [...shown.map(say), ...(rest > 0 ? [t('release.moreCells', { count: rest })] : [])];
    return { key, words: words.join(t('release.betweenChanges')) };
  });
}

// Map.groupBy is newer than the browsers that the site is made for.
function groupByKey(revised: readonly CellRevision[]): Map<string, CellRevision[]> {
  const groups = new Map<string, CellRevision[]>();
  for (const cell of revised) {
    const own = groups.get(cell.key);
    if (own) own.push(cell);
    else groups.set(cell.key, [cell]);
  }
  return groups;
}
