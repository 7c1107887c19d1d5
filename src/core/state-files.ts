/** A file with the whole state of a dataset after a release. */
export interface StateFile {
  /** Below `/data/<dataset>/`. */
  name: string;
  release: string;
  /** The year whose last release it is; null for the newest state. */
  year: string | null;
}

/**
 * The whole states that are published of a dataset whose releases hold changes alone: the newest, and the last of each year
 * that a later release has ended. Of one whose releases are whole tables there is none: each release is one.
 */
export function stateFiles(
  { releases: kind }: { releases: 'full' | 'upsert' },
  releases: readonly string[],
): StateFile[] {
  const newest = releases.at(-1);
  if (kind === 'full' || newest === undefined) return [];
  const lastOf = new Map(releases.map((release) => [release.slice(0, 4), release]));
  lastOf.delete(newest.slice(0, 4));
  const years = [...lastOf].map(([year, release]) => ({ name: `state-${year}.csv`, release, year }));
  return [{ name: 'current.csv', release: newest, year: null }, ...years.reverse()];
}

/** The name under which a state is saved: files travel alone, and those of sample data say so. */
export const savedName = (
  { name, provenance }: { name: string; provenance: 'official' | 'sample' },
  file: Pick<StateFile, 'name'>,
): string => `${provenance === 'sample' ? `${name}.sample` : name}.${file.name}`;
