import { z } from 'astro/zod';
import { isPublicAddress } from '../../core/public-address.ts';
import type { Words } from '../../core/words.ts';
import type { Unit } from './units.ts';

/** What every column says of itself, whatever its type. */
export interface ColumnNotes {
  title: Words;
  description?: Words;
  /** Unit of the numbers: a code of `units.ts`. */
  unit?: Unit;
  /** Column that names the thing whose `unit` the numbers bear: an observation's indicator, say. */
  unitOf?: string;
  /** Column of the same row that holds the code of the unit. */
  unitIn?: string;
  /** First release that holds the column; before it a value is "not recorded". */
  since?: string;
  /** First release that no longer holds it. */
  until?: string;
  /** The column's header in the releases before `until`. */
  formerly?: { name: string; until: string };
  /** True where the cell says until when its row is in force, or what replaces it: a release of structure may fill it. */
  endsRow?: boolean;
  /** Dataset whose key this code names. */
  references?: string;
  /** The code of a list that says that the figures of its row are preliminary: none of them goes with a final one. */
  preliminary?: string;
  /** True where a day after "today" is right (a deadline, say). */
  mayLieAhead?: boolean;
  /** True where the cell is blank in every published file once the row's `display_until` has passed or it is withdrawn. */
  expires?: boolean;
}

/** The type of a column, as checks, dictionary and schemas read it. */
export type CellType =
  | { kind: 'text'; holds?: 'hash' | 'address' | 'picture'; isFormula?: boolean }
  | { kind: 'number'; min?: number; max?: number; integer?: boolean }
  | { kind: 'day' }
  | { kind: 'code'; pattern: string }
  | { kind: 'codes'; pattern: string }
  | { kind: 'oneOf'; labels: Record<string, Words> };

export type Column = ColumnNotes & CellType;

/** Column notes of each cell schema below; `describeColumns` reads them back. */
export const columnNotes = z.registry<Column>();

/** What a cell breaks, by name; `releases/check/rules.ts` has the words for each. */
export type CellRule =
  | 'full-width'
  | 'number-comma'
  | 'number-percent'
  | 'number-format'
  | 'number-integer'
  | 'number-zeros'
  | 'number-long'
  | 'number-minus-zero'
  | 'number-range'
  | 'day-format'
  | 'day-impossible'
  | 'code-format'
  | 'codes-format'
  | 'code-rewritten'
  | 'not-in-list'
  | 'address-format'
  | 'hash-format'
  | 'picture-format'
  | 'outer-space';

type Refuse = (rule: CellRule) => never;

/** A schema from a cell's text to its value; `read` refuses by rule. */
function cell<Value>(column: Column, read: (text: string, refuse: Refuse) => Value) {
  return z
    .string()
    .transform((text, context): Value => {
      const refuse: Refuse = (rule) => {
        context.issues.push({ code: 'custom', input: text, params: { rule } });
        return z.NEVER;
      };
      return text.trim() === text ? read(text, refuse) : refuse('outer-space');
    })
    .register(columnNotes, column);
}

/** What a spreadsheet makes of codes and months that it takes for dates or large numbers: Jun-25, 1-Jun, 2025/6/1, 6月25日, 4.1E+11. */
const rewritten =
  /^(?:[A-Z][a-z]{2}-\d{2,4}|\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?|\d{1,4}\/\d{1,2}(?:\/\d{1,4})?|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d(?:\.\d+)?E\+\d+)$/i;
const fullWidth = /[\uFF01-\uFF5E]/;

/**
 * Free text. `holds` keeps hashes, web addresses and names of pictures out of the search for personal numbers; `isFormula`
 * says that a figure of the row is computed from the figures in it, which it may name by the keys of their rows.
 */
export const text = (notes: ColumnNotes & { holds?: 'hash' | 'address' | 'picture'; isFormula?: boolean }) =>
  cell({ kind: 'text', ...notes }, (value, refuse) => {
    if (notes.holds === 'address' && !isPublicAddress(value)) return refuse('address-format');
    if (notes.holds === 'picture' && !/^[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{12}\.(svg|png|jpg|webp)$/.test(value))
      return refuse('picture-format');
    if (notes.holds === 'hash' && !/^[0-9a-f]{64}$/.test(value)) return refuse('hash-format');
    return value;
  });

/** A plain decimal number: no commas, no percent sign, no exponent. */
export const number = (notes: ColumnNotes & { min?: number; max?: number; integer?: boolean }) =>
  cell({ kind: 'number', ...notes }, (value, refuse) => {
    if (!/^-?\d+(\.\d+)?$/.test(value)) {
      if (fullWidth.test(value)) return refuse('full-width');
      if (/^-?[\d,]+(\.\d+)?$/.test(value)) return refuse('number-comma');
      return refuse(/[%‰]$/.test(value) ? 'number-percent' : 'number-format');
    }
    if (/^-?0\d/.test(value)) return refuse('number-zeros');
    if (digitsOf(value) > mostDigits) return refuse('number-long');
    const amount = Number(value);
    if (Object.is(amount, -0)) return refuse('number-minus-zero');
    if (notes.integer && !Number.isInteger(amount)) return refuse('number-integer');
    const tooSmall = notes.min !== undefined && amount < notes.min;
    const tooLarge = notes.max !== undefined && amount > notes.max;
    return tooSmall || tooLarge ? refuse('number-range') : amount;
  });

// A number of more digits is another one as soon as a program reads it: 9999999999999999999 becomes 10000000000000000000.
const mostDigits = 15;

/** The digits that make a number's value: 0.0500 has three, its last zeros being a precision that people see. */
const digitsOf = (value: string): number => value.replace(/[-.]/g, '').replace(/^0+/, '').length;

/** A calendar day `YYYY-MM-DD`, kept as text. */
export const day = (notes: ColumnNotes) =>
  cell({ kind: 'day', ...notes }, (value, refuse) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return refuse(fullWidth.test(value) ? 'full-width' : 'day-format');
    return isCalendarDay(value) ? value : refuse('day-impossible');
  });

/** True where a cell is a valid date. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text);

// A ledger names few days many times, and asking the calendar is the most expensive check of a cell.
const calendarDays = new Map<string, boolean>();

function isCalendarDay(text: string): boolean {
  const known = calendarDays.get(text);
  if (known !== undefined) return known;
  const date = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  calendarDays.set(text, exists);
  return exists;
}

/** Letters, digits, points and hyphens. */
export const codePattern = '[A-Za-z0-9][A-Za-z0-9.-]*';

/** A code: the key of a row here or in the dataset it `references`. */
export const code = (notes: ColumnNotes & { pattern?: string }) => {
  const pattern = notes.pattern ?? codePattern;
  const shape = new RegExp(`^(?:${pattern})$`);
  return cell({ kind: 'code', ...notes, pattern }, (value, refuse) => {
    if (shape.test(value)) return value;
    if (rewritten.test(value)) return refuse('code-rewritten');
    return refuse(fullWidth.test(value) ? 'full-width' : 'code-format');
  });
};

/** One code, or several joined by semicolons and each once: `S20;S21`. Read as a list. */
export const codes = (notes: ColumnNotes & { pattern?: string }) => {
  const pattern = notes.pattern ?? codePattern;
  const shape = new RegExp(`^(?:${pattern})$`);
  return cell({ kind: 'codes', ...notes, pattern }, (value, refuse): readonly string[] => {
    const listed = splitCodes(value);
    if (listed.every((one) => shape.test(one)) && new Set(listed).size === listed.length) return listed;
    return refuse(fullWidth.test(value) ? 'full-width' : 'codes-format');
  });
};

/** The codes of a cell that holds one or several. */
export const splitCodes = (printed: string): string[] => printed.split(';');

/** One of a short list; `labels` gives the words a reader sees for each. */
export const oneOf = <const Labels extends Record<string, Words>>(labels: Labels, notes: ColumnNotes) =>
  cell({ kind: 'oneOf', ...notes, labels }, (value, refuse): keyof Labels & string =>
    isKey(labels, value) ? value : refuse('not-in-list'),
  );

const isKey = <Labels extends object>(labels: Labels, key: string): key is keyof Labels & string =>
  Object.hasOwn(labels, key);
