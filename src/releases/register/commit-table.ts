import { createHash, randomBytes } from 'node:crypto';
import type { Dataset } from '../define/define-dataset.ts';
import { sha256 } from './hash.ts';
import { writeSeeds, type SeedColumn, type SeedLine } from './seeds.ts';
import { checkOf, hashRows, seedNeed, tableRoot, type Rows } from './table-leaves.ts';

/** The seed of a row, as 16 signs of Latin-1. */
export type SeedOf = (key: string) => string;

/** Where the seeds of a new release come from: chance; of sample data a public text, so that it can be made again. */
export const seedSource = ({ name, provenance }: Dataset, release: string): SeedOf =>
  provenance === 'sample'
    ? (key) => Buffer.from(sha256(`sample|${name}|${release}|${key}`).slice(0, 32), 'hex').toString('latin1')
    : () => randomBytes(16).toString('latin1');

interface Table {
  columns: readonly Pick<SeedColumn, 'name' | 'isKeyed'>[];
  rows: Rows;
  /** The key of each row. */
  keys: readonly string[];
}

/** Commits to a table: the root over its rows, and its seeds as text. */
export function commitTable({ columns, rows, keys }: Table, seedOf: SeedOf): { root: string; seeds: string } {
  const needsSeed = seedNeed(columns);
  const secrets = keys.map((key, row) => ({ seed: needsSeed(rows[row] ?? []) ? seedOf(key) : null, open: new Map() }));
  const hashes = columns.map(() => createHash('sha256'));
  const nothing = { seed: null, open: new Map() };
  const leaves = hashRows(
    columns,
    rows,
    (row) => secrets[row] ?? nothing,
    (encoded, _, column) => hashes[column]?.update(encoded),
  );
  const checked = columns.map(({ name, isKeyed }, index) => ({
    name,
    isKeyed,
    check: hashes[index]?.digest('hex').slice(0, 4) ?? '',
  }));
  const lines = secrets.map((secret, row): SeedLine => ({ ...secret, check: checkOf(leaves[row] ?? '') }));
  return { root: tableRoot(checked, leaves), seeds: writeSeeds({ columns: checked, lines }) };
}
