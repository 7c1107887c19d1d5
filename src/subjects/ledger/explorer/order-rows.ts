import { compareText } from '../../../core/compare-text.ts';
import type { Locale } from '../../../core/locale.ts';
import { madeOnce } from '../../../core/made-once.ts';
import type { BothTexts } from './answer.ts';
import type { SortColumn } from './choice.ts';
import { dayNumber, daysAt, timingKinds, type Table } from './table.ts';

const orders = new WeakMap<Table, Map<string, Uint32Array>>();

/** The rows of a table in the order of a column, worked out once; texts in the language of the reader, ties by id. */
export function orderOf(table: Table, by: SortColumn, locale: Locale): Uint32Array {
  const known = orders.get(table) ?? new Map<string, Uint32Array>();
  orders.set(table, known);
  const name = `${by} ${locale}`;
  const order = known.get(name) ?? sortByKey(keysOf(table, by, locale));
  known.set(name, order);
  return order;
}

/** A whole number from 0 for each row: its place in the order. */
function keysOf(table: Table, by: SortColumn, locale: Locale): Uint32Array {
  const { columns, ledger, places } = table;
  const { facets, place, foundOn } = columns;
  switch (by) {
    case 'id':
      return Uint32Array.from(place, (_, row) => row);
    case 'found':
      return fromLeast(foundOn);
    case 'days':
      return urgencies(table);
    case 'place':
      return ranked(place, ranksOf(places, locale));
    case 'unit':
      return ranked(facets.unit, ranksOf(ledger.facets.unit, locale));
    case 'area':
    case 'class':
    case 'state':
      return Uint32Array.from(facets[by]);
  }
}

/** What is longest overdue comes first, then what is due next, then what took longest; what cannot be measured is last. */
function urgencies({ columns, asOf }: Table): Uint32Array {
  const { timing, timingValue } = columns;
  const today = dayNumber(asOf);
  const days = Int32Array.from(timing, (at, row) => {
    const kind = timingKinds[at] ?? 'none';
    return kind === 'none' ? 0 : daysAt(kind, timingValue[row] ?? 0, today);
  });
  const most = new Int32Array(timingKinds.length);
  days.forEach((count, row) => {
    const kind = timing[row] ?? 0;
    most[kind] = Math.max(most[kind] ?? 0, count);
  });
  const [, left = 0, over = 0, taken = 0] = most;
  return Uint32Array.from(days, (count, row) => {
    switch (timingKinds[timing[row] ?? 0]) {
      case 'over':
        return over - count;
      case 'left':
        return over + 1 + count;
      case 'taken':
        return over + left + 2 + taken - count;
      default:
        return over + left + taken + 3;
    }
  });
}

const ranked = (column: ArrayLike<number>, ranks: Uint32Array): Uint32Array =>
  Uint32Array.from(column, (value) => ranks[value] ?? 0);

const inZh = madeOnce((texts: readonly BothTexts[]) => rank(texts.map(({ zh }) => zh)));
const inEn = madeOnce((texts: readonly BothTexts[]) => rank(texts.map(({ zh, en }) => en ?? zh)));

/** The place of each text of a list among them, sorted; what has none is last. */
const ranksOf = (texts: readonly BothTexts[], locale: Locale): Uint32Array => (locale === 'zh' ? inZh : inEn)(texts);

function rank(texts: readonly string[]): Uint32Array {
  const sorted = texts.map((text, at) => ({ text, at }));
  sorted.sort((one, other) => compareText(one.text, other.text) || one.at - other.at);
  const ranks = new Uint32Array(texts.length);
  sorted.forEach(({ at }, place) => {
    ranks[at] = place;
  });
  return ranks;
}

function fromLeast(numbers: Int32Array): Uint32Array {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return Uint32Array.from(numbers, (number) => number - least);
}

/** Rows by key, those of one key in their own order: counted into place, without comparing. */
function sortByKey(keys: Uint32Array): Uint32Array {
  let most = 0;
  for (const key of keys) most = Math.max(most, key);
  const starts = new Uint32Array(most + 2);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key < starts.length; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const order = new Uint32Array(keys.length);
  keys.forEach((key, row) => {
    const at = starts[key] ?? 0;
    order[at] = row;
    starts[key] = at + 1;
  });
  return order;
}
