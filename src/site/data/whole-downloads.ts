import { packageArchive, savedName, type StateFile } from '../../core/state-files.ts';
import { fileUrl } from '../../i18n/urls.ts';
import { describeColumns } from '../../releases/define/define-dataset.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { statesOf } from '../../store/states.ts';
import { archiveBytes } from './package-archive.ts';
import { stateBytes, weightOf } from './whole-files.ts';

/** A file with a whole table, as a page offers it. */
export interface Download {
  kind: 'xlsx' | 'csv' | 'json' | 'parquet' | 'package';
  href: string;
  /** The name under which it is saved. */
  saved: string;
}

export interface SizedDownload extends Download {
  bytes: number;
  sha256: string;
}

/** The whole table as it was after a release. */
export interface EarlierTable {
  year: string;
  release: string;
  rows: number;
  files: Download[];
}

/** What a spreadsheet reader wants first. */
const order: readonly Download['kind'][] = ['xlsx', 'csv', 'json', 'parquet', 'package'];

/** The files of a dataset's newest state, each with its size. */
export function newestDownloads(published: RowHistory): SizedDownload[] {
  const states = statesOf(published).filter(({ year }) => year === null);
  const [newest] = states;
  if (!newest) return [];
  const { release } = newest;
  const files = states.map((state) => ({
    ...downloadOf(published, kindOf(state), state),
    ...weightOf(published, state.name, () => stateBytes(published, state.name)),
  }));
  const archive = {
    ...downloadOf(published, 'package', { name: packageArchive, release }),
    ...weightOf(published, packageArchive, () => archiveBytes(published)),
  };
  return [...files, archive].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The whole tables of a dataset's ended years, the newest year first. */
export function earlierTables(published: RowHistory): EarlierTable[] {
  const byYear = Map.groupBy(
    statesOf(published).filter(({ year }) => year !== null),
    ({ release }) => release,
  );
  return [...byYear].map(([release, states]) => ({
    ...{ year: release.slice(0, 4), release, rows: published.rowsAt(release).length },
    files: states.map((state) => downloadOf(published, kindOf(state), state)),
  }));
}

/** True where no column was renamed: the rows of all releases can then be put together by the names of their columns. */
export const isFoldable = ({ dataset }: Pick<RowHistory, 'dataset'>): boolean =>
  describeColumns(dataset).every(({ column }) => column.formerly === undefined);

/** How many rows of the newest state are withdrawn. */
export const withdrawnRows = ({ newest }: Pick<RowHistory, 'newest'>): number =>
  [...newest.values()].filter(({ printed }) => printed['change'] === 'withdrawn').length;

const kindOf = ({ format }: StateFile): Download['kind'] => (format === 'excel' ? 'csv' : format);

const downloadOf = (
  { dataset }: Pick<RowHistory, 'dataset'>,
  kind: Download['kind'],
  file: { name: string; release: string },
): Download => ({ kind, href: fileUrl(`data/${dataset.name}/${file.name}`), saved: savedName(dataset, file) });
