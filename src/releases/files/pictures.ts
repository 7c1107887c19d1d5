import { cellPlaces } from '../check/cell-place.ts';
import { problem, type Problem } from '../check/problem.ts';
import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import { expireRows } from '../register/expire.ts';
import type { LoadedDataset, Release } from '../state/load-dataset.ts';

/** The folder beside a dataset's releases that holds the pictures its cells name. */
export const picturesFolder = 'pictures';

/** The columns of a dataset whose cells name pictures. */
export const pictureColumns = (dataset: Dataset): string[] =>
  describeColumns(dataset).flatMap(({ name, column }) =>
    column.kind === 'text' && column.holds === 'picture' ? [name] : [],
  );

interface PictureCell {
  /** The file it names. */
  picture: string;
  column: string;
  record: RowRecord;
  release: Release;
}

/** Every cell that names a picture, release by release. */
export function pictureCells(dataset: Dataset, releases: readonly Release[]): PictureCell[] {
  const columns = pictureColumns(dataset);
  if (columns.length === 0) return [];
  return releases.flatMap((release) =>
    release.records.flatMap((record) =>
      columns.flatMap((column) => {
        const picture = record.printed[column];
        return picture ? [{ picture, column, record, release }] : [];
      }),
    ),
  );
}

/** The pictures that cells of one row name, each with the keys of the other rows that name it too. */
export function picturesOf(
  dataset: Dataset,
  releases: readonly Release[],
  key: string,
  columns: readonly string[],
): Map<string, string[]> {
  const cells = pictureCells(dataset, releases);
  const mine = cells.filter(({ record, column }) => record.key === key && columns.includes(column));
  const others = (picture: string) =>
    cells.filter((cell) => cell.picture === picture && !mine.includes(cell)).map(({ record }) => record.key);
  return new Map(mine.map(({ picture }) => [picture, [...new Set(others(picture))]]));
}

/** The pictures in the folder that no cell of any release names. */
export function unnamedPictures({
  dataset,
  releases,
  pictures,
}: Pick<LoadedDataset, 'dataset' | 'releases' | 'pictures'>): string[] {
  const named = new Set(pictureCells(dataset, releases).map(({ picture }) => picture));
  return [...pictures.keys()].filter((name) => !named.has(name));
}

/** What is wrong with the pictures that are still shown, each reported once. One whose cell or entry is gone may be gone too. */
export function checkPictures(loaded: LoadedDataset, asOf: string): Problem[] {
  const { dataset, pictures, pictureFaults } = loaded;
  const folder = `data/${dataset.name}`;
  const told = new Set<string>();
  return pictureCells(dataset, expireRows(loaded, asOf)).flatMap(({ picture: found, column, record, release }) => {
    const [, start] = /-([0-9a-f]{12})\.\w+$/.exec(found) ?? [];
    const hash = pictures.get(found);
    const faults = pictureFaults?.get(found) ?? [];
    if (start === undefined || (hash?.startsWith(start) && faults.length === 0) || told.has(found)) return [];
    told.add(found);
    const place = cellPlaces(dataset, `${folder}/${release.entry.release}.csv`, release)(record, column);
    if (hash?.startsWith(start)) return faults.map(({ rule, slots }) => problem(rule, place, { ...slots, found }));
    return hash === undefined
      ? [problem('picture-missing', place, { found, folder: `${folder}/${picturesFolder}` })]
      : [problem('picture-changed', place, { found, hash: hash.slice(0, 12) })];
  });
}
