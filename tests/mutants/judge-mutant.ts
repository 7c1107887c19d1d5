import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { officialDay } from '../support/official-city.ts';
import { applyMutant } from './apply-mutant.ts';
import type { Mutant } from './mutant.ts';
import type { Tests } from './run-tests.ts';

/** Who noticed a fault; null = nobody. */
export type Killer = 'unit tests' | 'build' | 'pages' | 'official build' | 'official pages' | null;

/** Where the two cities are, and what the official one is built to without a fault. */
export interface Cities {
  city: string;
  official: string;
  officialSite: string;
}

/** Seeds a fault, runs the tests that may notice it, the quickest first, and takes it out again. Without cities no page is built. */
export async function judgeMutant(
  mutant: Mutant,
  { root, files, tests, cities }: { root: string; files: readonly string[]; tests: Tests; cities: Cities | null },
): Promise<Killer> {
  const { path, text } = applyMutant(mutant, root, files);
  const sound = readFileSync(join(root, path));
  writeFileSync(join(root, path), text);
  try {
    // Of components only the pages tell.
    if (path.endsWith('.ts') && !(await tests.unit(path)).isGood) return 'unit tests';
    return cities && (await judgePages(tests, cities));
  } finally {
    writeFileSync(join(root, path), sound);
  }
}

/** Builds both cities and looks at their pages; the official one only where the other shows nothing. */
export async function judgePages(tests: Tests, { city, official, officialSite }: Cities): Promise<Killer> {
  const built = await tests.build(city);
  let officialFolder = '';
  try {
    if (!built.isGood) return 'build';
    if (!(await tests.pages(built.folder, officialSite)).isGood) return 'pages';
    const ours = await tests.build(official, officialDay);
    officialFolder = ours.folder;
    if (!ours.isGood) return 'official build';
    const seen = await tests.pages(built.folder, ours.folder, ['golden', 'official']);
    return seen.isGood ? null : 'official pages';
  } finally {
    for (const folder of [built.folder, officialFolder])
      if (folder !== '') rmSync(dirname(folder), { recursive: true, force: true });
  }
}
