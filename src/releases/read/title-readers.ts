import type { Column } from '../define/cells.ts';
import { codesByName, type CodeNames, type NamedCode, type NamedCodes } from './code-names.ts';

/** A cell with codes in place of titles, and which code each title was taken for. */
interface TakenCell {
  cell: string;
  codes: readonly (readonly [title: string, code: string])[];
}

/** A title that several codes share: nobody can say which is meant. */
interface SharedTitle {
  title: string;
  codes: readonly NamedCode[];
}

/** What a cell holds in place of titles; null where it is left as it is. */
export type TitleReader = (cell: string) => TakenCell | SharedTitle | null;

/** The reader of a column whose cells may hold titles in place of codes; null for any other column. */
export function titleReader(column: Column, names: CodeNames): TitleReader | null {
  if (column.kind === 'oneOf') return labelReader(column.labels);
  const listed = 'references' in column && column.references !== undefined ? names.get(column.references) : undefined;
  if (!listed || listed.size === 0) return null;
  const read = nameReader(listed);
  return column.kind === 'codes' ? (cell) => read(cell) ?? readSeveral(cell, listed, read) : read;
}

/** Codes by their titles; a code counts as itself, and a title that two codes share as none: the message lists them all. */
function labelReader(labels: Extract<Column, { kind: 'oneOf' }>['labels']): TitleReader {
  const codes = codesByName(
    new Map(Object.entries(labels).map(([code, { zh, en }]) => [code, { code, zh, en, until: null }])),
  );
  return (cell) => {
    const [code, ...others] = Object.hasOwn(labels, cell) ? [] : (codes.get(cell) ?? []);
    return code === undefined || others.length > 0 ? null : { cell: code, codes: [[cell, code]] };
  };
}

function nameReader(listed: NamedCodes): TitleReader {
  const byName = codesByName(listed);
  return (cell) => {
    const [code, ...others] = listed.has(cell) ? [] : (byName.get(cell) ?? []);
    if (code === undefined) return null;
    if (others.length === 0) return { cell: code, codes: [[cell, code]] };
    return { title: cell, codes: [code, ...others].flatMap((one) => listed.get(one) ?? []) };
  };
}

/** What people put between several names. */
export const betweenNames = /[;；、]/;

/** Several names or codes in one cell, whatever is between them: taken where each is one or the other. */
function readSeveral(cell: string, listed: NamedCodes, read: TitleReader): ReturnType<TitleReader> {
  const parts = cell.split(betweenNames);
  const found = parts.map(read);
  const shared = found.find((one) => one !== null && 'title' in one);
  if (shared) return shared;
  const isKnown = parts.every((part, index) => found[index] !== null || listed.has(part));
  if (!isKnown) return null;
  const taken = found.map((one, index) => (one && 'cell' in one ? one.cell : (parts[index] ?? '')));
  const joined = taken.join(';');
  if (joined === cell) return null;
  const titles = found.flatMap((one) => (one && 'cell' in one ? one.codes : []));
  return { cell: joined, codes: titles.length > 0 ? titles : [[cell, joined]] };
}
