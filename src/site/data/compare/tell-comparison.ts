import { ownEntry } from '../../../core/own-entry.ts';
import type { Translate } from '../../../i18n/dictionary.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { readSentence, type Saying, type Slots } from '../../../i18n/sentence.ts';
import type { changeWords } from '../../../i18n/words/change-words.ts';
import { countChanges, type StateChanges } from '../../../releases/state/change-class.ts';
import { changeSummary, type ClassSummary } from '../../../ui/data/change-summary.ts';
import { tellRows, type CellContext } from '../../../ui/data/tell-change.ts';
import type { compareWords } from '../words.ts';
import type { CompareFacts } from './compare-page.ts';

type Say = Translate<typeof changeWords & typeof compareWords>;

/** The sentences of the page, as its own translator says them. */
export function sayWith({ locale, sentences }: Pick<CompareFacts, 'locale' | 'sentences'>): Say {
  const read = new Map<string, Saying>();
  return (key: string, slots: Slots = {}) => {
    const saying = read.get(key) ?? readSentence(locale, key, sentences[key] ?? '');
    read.set(key, saying);
    return saying(slots);
  };
}

/** A comparison in words. */
export interface ToldComparison {
  classes: ClassSummary[];
  /** "3 rows differ" */
  count: string;
  /** A row a line; no more than `mostRows`. */
  rows: string[];
  /** What is said where there are more; null where there are not. */
  rest: string | null;
  /** The cells as the files have them. */
  cells: string[];
  /** What the fold with the cells is called. */
  cellsTitle: string;
}

export function tellComparison(facts: CompareFacts, say: Say, changes: StateChanges, mostRows: number): ToldComparison {
  const { locale, columns, names } = facts;
  const teller = { locale, t: say };
  const context: CellContext = {
    unitOf: () => null,
    nameOf: (dataset, code) => ownEntry(ownEntry(names, dataset), code),
  };
  const nameOf = rowNamer(facts);
  const rows = [
    ...tellRows(teller, columns, changes.cells, context).map(({ key, words }) =>
      say('release.row', { key: nameOf(key), changes: words }),
    ),
    ...changes.removed.map((key) => say('release.removed', { key: nameOf(key) })),
    ...changes.added.map((key) => say('release.added', { key: nameOf(key) })),
  ];
  const empty = say('release.emptyCell');
  return {
    classes: changeSummary(teller, columns, countChanges(changes)),
    count: say('compare.rows', { count: rows.length, shown: formatNumber(locale, rows.length) }),
    rows: rows.slice(0, mostRows),
    rest: rows.length > mostRows ? say('compare.rest', { shown: formatNumber(locale, mostRows) }) : null,
    cells: changes.cells.map(({ key, column, from, to }) =>
      say('release.rawCell', { ...{ key, column }, from: from ?? empty, to: to ?? empty }),
    ),
    cellsTitle: say('release.rawCells', { count: formatNumber(locale, changes.cells.length) }),
  };
}

/** A key with names in place of codes. */
function rowNamer({ columns, key: keyColumns, names }: CompareFacts): (key: string) => string {
  const told = keyColumns.map((name) => columns.find((one) => one.name === name));
  const own = Object.values(names);
  const nameOfPart = (part: string, at: number): string => {
    const column = told[at];
    if (column?.references) return ownEntry(ownEntry(names, column.references), part) ?? part;
    return ownEntry(column?.labels, part) ?? part;
  };
  return (key) => {
    const name = key.split('|').map(nameOfPart).join(' · ');
    // A code list calls its own rows by name.
    const called =
      told.length === 1 && name === key
        ? own.map((codes) => ownEntry(codes, key)).find((one) => one !== undefined)
        : undefined;
    return called === undefined ? name : `${key} · ${called}`;
  };
}
