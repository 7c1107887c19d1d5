import { createHash, createHmac } from 'node:crypto';

// The recipe of public/verify/record.md, written a second time and from the document alone: it is what the verifiers are held to.

export const sha256 = (...parts: (Uint8Array | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
export const hex = (data: Uint8Array | string): string => sha256(data).toString('hex');
export const hmac = (key: Uint8Array, data: Uint8Array | string): Buffer =>
  createHmac('sha256', key).update(data).digest();

export interface Column {
  name: string;
  keyed: boolean;
}

/** Names of columns → columns; those that end in `*` are keyed. */
export const columnsOf = (header: string): Column[] =>
  header.split(' ').map((name) => ({ name: name.replace('*', ''), keyed: name.endsWith('*') }));

export const csvOf = (records: readonly (readonly string[])[]): string =>
  records.map((record) => `${record.map(quoteCell).join(',')}\n`).join('');

const quoteCell = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** MTH of RFC 6962, as its section 2.1 defines it: by halves. */
export function treeHash(leaves: readonly Uint8Array[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return sha256('');
  if (leaves.length === 1) return sha256(Buffer.of(0), first);
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return sha256(Buffer.of(1), treeHash(leaves.slice(0, left)), treeHash(leaves.slice(left)));
}

const check = (data: Buffer): string => data.subarray(0, 2).toString('hex');
const lengthOf = (text: Uint8Array): Buffer => Buffer.from(text.length.toString(16).padStart(8, '0'), 'hex');

function encodeCell({ name, keyed }: Column, text: string, seed: Uint8Array): Buffer {
  const bytes = Buffer.from(text);
  if (!keyed || text === '') return Buffer.concat([Buffer.of(0), lengthOf(bytes), bytes]);
  return Buffer.concat([Buffer.of(1), hmac(sha256(seed, name), bytes)]);
}

/** A table as it was registered: `rows` before anything was removed; `gone` holds, by row, the columns removed since. */
export interface Commitment {
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  seedOf: (row: number) => Buffer;
  gone: (row: number) => readonly string[];
}

/** The seeds of a table and the root over it. */
export function commit({ columns, rows, seedOf, gone }: Commitment): { seeds: string; root: string } {
  const cells = rows.map((row, at) => columns.map((column, place) => encodeCell(column, row[place] ?? '', seedOf(at))));
  const first = columns
    .map(({ name, keyed }, place) => {
      const own = sha256(Buffer.concat(cells.map((row) => row[place] ?? Buffer.alloc(0))));
      return `${name}${keyed ? '*' : ':'}${check(own)}`;
    })
    .join(' ');
  const leaves = cells.map((row) => Buffer.concat(row));
  const lines = rows.map((row, at) => {
    const leaf = sha256(Buffer.of(0), leaves[at] ?? Buffer.alloc(0));
    const removed = gone(at);
    const hasSecret = columns.some(({ keyed }, place) => keyed && row[place]);
    if (removed.length === 0 && hasSecret) return Buffer.concat([seedOf(at), leaf.subarray(0, 2)]).toString('base64');
    const left = columns.flatMap((column, place) => {
      const text = row[place] ?? '';
      if (!column.keyed || text === '') return [];
      const isGone = removed.includes(column.name);
      const key = sha256(seedOf(at), column.name);
      return ` ${column.name}${isGone ? '!' : '='}${(isGone ? hmac(key, text) : key).toString('hex')}`;
    });
    return `- ${check(leaf)}${left.join('')}`;
  });
  const root = treeHash([Buffer.from(first), ...leaves]).toString('hex');
  return { seeds: [first, ...lines].map((line) => `${line}\n`).join(''), root };
}

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
export type Fields = { [name: string]: Json };

/** The canonical bytes of an entry. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

/** Entries with their numbers, links and hashes. */
export function chain(facts: readonly Fields[]): Fields[] {
  let previous: string | null = null;
  return facts.map((fact, at) => {
    const { sha256: _, ...rest } = fact;
    const entry: Fields = { ...rest, entry: at + 1, previous };
    previous = hex(canonical(entry));
    return { ...entry, sha256: previous };
  });
}
