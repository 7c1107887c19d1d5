import { ownEntry } from '../../../core/own-entry.ts';
import type { Translate } from '../../../i18n/dictionary.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { readSentence, type Saying, type Slots } from '../../../i18n/sentence.ts';
import type { changeWords } from '../../../i18n/words/change-words.ts';
import type { CellChange, ChangeClass, StateChanges } from '../../../releases/state/change-class.ts';
import { changeSummary, type ClassSummary } from '../../../ui/data/change-summary.ts';
import { printedCells } from '../../../ui/data/printed-cells.ts';
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
  /** A row a line, with the class of its changes, corrections first; no more than `mostRows`. */
  rows: string[];
  /** What is said where there are more; null where there are not. */
  rest: string | null;
  /** The cells as the files have them. */
  cells: string[];
  /** What the fold with the cells is called. */
  cellsTitle: string;
  /** What is said where cells are cut or left out; null where none is. */
  cellsRest: string | null;
}

/** Who compares wants to know first what was wrong. */
const toldOrder = ['correction', 'breaking', 'update', 'addition'] as const satisfies readonly ChangeClass[];
/** How many changed cells of a row are told. */
const mostCells = 10;

export function tellComparison(facts: CompareFacts, say: Say, changes: StateChanges, mostRows: number): ToldComparison {
  const { locale, columns, names, units } = facts;
  const teller = { locale, t: say };
  const context: CellContext = {
    unitOf: (key, column) => ownEntry(ownEntry(units, column), key) ?? null,
    nameOf: (dataset, code) => ownEntry(ownEntry(names, dataset), code),
  };
  const nameOf = rowNamer(facts);
  const cells = toldOrder.flatMap((one) => changes.cells.filter((cell) => cell.class === one));
  const linesOf = (one: ChangeClass): string[] => [
    ...tellRows(teller, columns, firstRows(cells, one, mostRows), context, mostCells).map(({ key, words }) =>
      say('release.row', { key: nameOf(key), changes: words }),
    ),
    ...(one === 'breaking' ? changes.removed.map((key) => say('release.removed', { key: nameOf(key) })) : []),
    ...(one === 'addition' ? changes.added.map((key) => say('release.added', { key: nameOf(key) })) : []),
  ];
  const rows = toldOrder.flatMap((one) =>
    linesOf(one).map((line) => say('compare.classed', { class: say(`class.${one}`), line })),
  );
  const count = new Set(cells.map(({ key }) => key)).size + changes.removed.length + changes.added.length;
  const printed = printedCells(teller, cells);
  return {
    classes: changeSummary(teller, columns, changes),
    count: say('compare.rows', { count, shown: formatNumber(locale, count) }),
    rows: rows.slice(0, mostRows),
    rest: rows.length > mostRows ? say('compare.rest', { shown: formatNumber(locale, mostRows) }) : null,
    cells: printed.lines,
    cellsTitle: say('release.rawCells', { count: formatNumber(locale, changes.cells.length) }),
    cellsRest: printed.isCut ? say('release.cellsInFile') : null,
  };
}

/** The cells of a class, of no more rows than are told of it and one, which says that there are more. */
function firstRows(cells: readonly CellChange[], one: ChangeClass, mostRows: number): CellChange[] {
  const rows = new Set<string>();
  return cells.filter(
    ({ class: own, key }) => own === one && (rows.has(key) || rows.size <= mostRows) && rows.add(key),
  );
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
