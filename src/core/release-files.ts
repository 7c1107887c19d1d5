export type ReleaseFileKind = 'registered' | 'excel' | 'json' | 'seeds' | 'sums';

/** The files of every release. Sample data says so in the file's own name, since files travel alone. */
export function releaseFiles({ name, provenance }: { name: string; provenance: 'official' | 'sample' }) {
  const stem = provenance === 'sample' ? `${name}.sample` : name;
  const files: { kind: ReleaseFileKind; name: string }[] = [
    { kind: 'registered', name: `${stem}.csv` },
    { kind: 'excel', name: `${stem}.excel.csv` },
    { kind: 'json', name: `${stem}.json` },
    { kind: 'seeds', name: `${stem}.seeds.txt` },
    { kind: 'sums', name: 'SHA256SUMS' },
  ];
  return files;
}

/** The same list as SHA256SUMS, under a name that every browser and editor opens. */
export const sumsTextFile = 'SHA256SUMS.txt';

/** The descriptor (Data Package 2.0) beside the files of each release, and beside a dataset's whole table. */
export const packageFile = 'datapackage.json';

/** The catalogue of all datasets (DCAT-AP 3), below `/data/`. */
export const catalogueFile = 'catalog.jsonld';
