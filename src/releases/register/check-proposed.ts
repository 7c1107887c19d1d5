import { checkDataset, codesEver } from '../check/check-dataset.ts';
import type { Problem } from '../check/problem.ts';
import type { LoadedDataset } from '../state/load-dataset.ts';

/**
 * What is wrong with the new release beyond its cells, in `file`, and what it makes wrong in other datasets. What follows from
 * `cells`, the problems of the cells themselves, is left to them: a row that could not be read makes nothing wrong elsewhere.
 */
export function checkProposed(
  whole: LoadedDataset,
  file: string,
  loaded: readonly LoadedDataset[],
  asOf: string,
  cells: readonly Problem[],
): { own: Problem[]; elsewhere: Problem[] } {
  const { name } = whole.dataset;
  const others = loaded.filter((one) => one.dataset.name !== name);
  const codes = codesEver([...others, whole]);
  const ownFile = `data/${name}/${whole.releases.at(-1)?.entry.release}.csv`;
  const problems = cells.map((one) => (one.file === file ? { ...one, file: ownFile } : one));
  // A name that several codes share is no code, and has said so.
  const isShared = ({ rule, line, field }: Problem): boolean =>
    rule === 'dangling-reference' &&
    cells.some((one) => one.rule === 'title-shared' && one.line === line && one.field === field);
  const own = checkDataset({ ...whole, problems }, { codes, asOf }).flatMap((one) =>
    one.file === ownFile && !isShared(one) ? [{ ...one, file }] : [],
  );
  if (cells.some(({ rule }) => rule === 'row-length')) return { own, elsewhere: [] };
  return { own, elsewhere: broughtElsewhere(others, { codes: codesEver(loaded), asOf }, { codes, asOf }) };
}

type Context = Parameters<typeof checkDataset>[1];

/** What a release, sound by itself, makes wrong in other datasets: an area that ends has its later scores refused. */
function broughtElsewhere(others: readonly LoadedDataset[], before: Context, after: Context): Problem[] {
  const isSame = (one: Problem, other: Problem): boolean =>
    one.rule === other.rule && one.file === other.file && one.line === other.line && one.field === other.field;
  return others.flatMap((one) => {
    const standing = checkDataset(one, before);
    return checkDataset(one, after).filter((found) => !standing.some((other) => isSame(found, other)));
  });
}
