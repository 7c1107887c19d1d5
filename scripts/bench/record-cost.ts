import { checkDataset, codesEver } from '../../src/releases/check/check-dataset.ts';
import { exactText } from '../../src/releases/read/exact-text.ts';
import { parseCsv } from '../../src/releases/read/parse-csv.ts';
import { compareTable } from '../../src/releases/register/find-changes.ts';
import { readSeeds } from '../../src/releases/register/seeds.ts';
import { loadDataset } from '../../src/releases/state/load-dataset.ts';
import { ledger, weeklyFolder } from './ledger.ts';

/** What the roots of a ledger cost within its check: CPU seconds of the whole, and of the roots alone. */
export async function recordCost(
  problems: number,
  weeks: number,
): Promise<{ whole: number; roots: number; rows: number }> {
  const folder = weeklyFolder(problems, weeks);
  const check = () => {
    const loaded = loadDataset(ledger, folder);
    const found = [...loaded.problems, ...checkDataset(loaded, { codes: codesEver([loaded]), asOf: '2030-01-01' })];
    if (found.length > 0) throw new Error(`The synthetic ledger has ${found.length} problems.`);
    return loaded;
  };
  const { releases } = check(); // warms the compiler
  const tables = releases.map(({ entry, bytes, seeds }) => {
    const rows = parseCsv('', exactText(bytes)).records.map(({ cells }) => cells);
    return { entry, seeds: exactText(seeds), rows };
  });
  const roots = cpuOf(() => {
    for (const { entry, seeds, rows } of tables) {
      const read = readSeeds(seeds);
      if ('line' in read || compareTable(read, rows, entry).changes.length > 0) throw new Error('The roots differ.');
    }
  });
  return { whole: cpuOf(check), roots, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) };
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
