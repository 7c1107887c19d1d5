import type { LoadedDataset, Release } from './load-dataset.ts';
import { problem, type Place, type Problem } from './problem.ts';
import type { RowRecord } from './read-rows.ts';
import { columnsAt } from './columns-at.ts';

/** Every code ever published in a dataset, over all its releases: what references resolve against. */
export type CodesEver = ReadonlyMap<string, ReadonlySet<string>>;

export function codesEver(loaded: readonly LoadedDataset[]): CodesEver {
  return new Map(
    loaded.map(({ dataset, releases }) => [
      dataset.name,
      new Set(releases.flatMap(({ records }) => records.map(({ key }) => key))),
    ]),
  );
}

interface DatasetContext {
  codes: CodesEver;
  /** Day that no date may lie after, unless its column says so. */
  asOf: string;
  folderPath?: string;
}

/** The rules that look beyond one cell: references, days ahead, code lists, marks of change. */
export function checkDataset(loaded: LoadedDataset, context: DatasetContext): Problem[] {
  const { dataset, releases } = loaded;
  const folder = context.folderPath ?? `data/${dataset.name}`;
  const seen = new Set<string>();
  return releases.flatMap((release, index) => {
    const file = `${folder}/${release.entry.release}.csv`;
    const problems = [
      ...checkCells(loaded, release, file, context),
      ...(dataset.codeList ? findVanishedCodes(file, releases[index - 1], release) : []),
      ...(dataset.releases === 'upsert' ? checkChanges(file, release, seen) : []),
    ];
    for (const { key } of release.records) seen.add(key);
    return problems;
  });
}

function checkCells({ dataset }: LoadedDataset, release: Release, file: string, { codes, asOf }: DatasetContext): Problem[] {
  const columns = columnsAt(dataset, release.entry.release).flatMap(({ name, header, column }, index) => {
    const known = column.references === undefined ? undefined : codes.get(column.references);
    const mustBePast = column.kind === 'day' && !column.mayLieAhead;
    return known || mustBePast ? [{ name, header, column, known, mustBePast, field: index + 1 }] : [];
  });
  const problems: Problem[] = [];
  for (const record of release.records) {
    for (const { name, header, column, known, mustBePast, field } of columns) {
      const found = record.printed[name];
      if (!found) continue;
      const place: Place = { file, field, column: header, title: column.title, ...lineOf(record) };
      if (known && !known.has(found)) {
        problems.push(problem('dangling-reference', place, { found, references: column.references ?? '' }));
      }
      if (mustBePast && /^\d{4}-\d{2}-\d{2}$/.test(found) && found > asOf) {
        problems.push(problem('day-ahead', place, { found, asOf }));
      }
    }
  }
  return problems;
}

const lineOf = ({ line, spreadsheetRow }: RowRecord) => ({ line, spreadsheetRow });

function findVanishedCodes(file: string, before: Release | undefined, release: Release): Problem[] {
  const kept = new Set(release.records.map(({ key }) => key));
  return (before?.records ?? [])
    .filter(({ key }) => !kept.has(key))
    .map(({ key }) => problem('code-vanished', { file }, { found: key, before: before?.entry.release ?? '' }));
}

function checkChanges(file: string, release: Release, seen: ReadonlySet<string>): Problem[] {
  return release.records.flatMap((record) => {
    const { key, row } = record;
    const place = { file, column: 'change', ...lineOf(record) };
    const isNew = row['change'] === 'new';
    const needsNote = row['change'] === 'correction' || row['change'] === 'withdrawn';
    return [
      ...(isNew && seen.has(key) ? [problem('change-new', place, { found: key })] : []),
      ...(!isNew && !seen.has(key) ? [problem('change-unknown', place, { found: key })] : []),
      ...(needsNote && !(row['change_note_zh'] && row['change_note_en']) ? [problem('change-note', place)] : []),
    ];
  });
}

