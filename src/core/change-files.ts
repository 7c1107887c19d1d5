/** The files with every change of a dataset, below `/data/<dataset>/`. */
export const changeFiles = ['changes.csv', 'changes.json'] as const;
export type ChangeFile = (typeof changeFiles)[number];

/** The file with what one release changed, below `/data/<dataset>/<release>/`; the first changed nothing and has none. */
export const releaseChangesFile = 'changes.json';

/** The releases that changed another. */
export const laterReleases = <Release>(releases: readonly Release[]): Release[] => releases.slice(1);

/** The name under which a file with changes is saved: files travel alone, and those of sample data say so. */
export const savedChanges = (
  { name, provenance }: { name: string; provenance: 'official' | 'sample' },
  file: ChangeFile,
  release?: string,
): string =>
  [name, ...(provenance === 'sample' ? ['sample'] : []), ...(release === undefined ? [] : [release]), file].join('.');
