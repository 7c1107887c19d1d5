import { isUnit, unitLabels, unitLimits } from '../datasets/units.ts';
import { columnsAt, type ColumnAt } from './columns-at.ts';
import type { LoadedDataset, Release } from './load-dataset.ts';
import { problem, type Place, type Problem } from './problem.ts';
import type { RowRecord } from './read-rows.ts';

/** Every code ever published in a dataset, with its newest row: what references resolve against. */
export type CodesEver = ReadonlyMap<string, ReadonlyMap<string, RowRecord>>;

export function codesEver(loaded: readonly LoadedDataset[]): CodesEver {
  return new Map(
    loaded.map(({ dataset, releases }) => [
      dataset.name,
      new Map(releases.flatMap(({ records }) => records.map((record) => [record.key, record]))),
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
      // An upsert release holds only what changed: a code that it does not name has not gone.
      ...(dataset.codeList && dataset.releases === 'full' ? findVanishedCodes(file, releases[index - 1], release) : []),
      ...(dataset.releases === 'upsert' ? checkChanges(loaded, release, file, seen) : []),
    ];
    for (const { key } of release.records) seen.add(key);
    return problems;
  });
}

function checkCells({ dataset }: LoadedDataset, release: Release, file: string, { codes, asOf }: DatasetContext): Problem[] {
  const all = columnsAt(dataset, release.entry.release);
  const columns = all.flatMap((at) => {
    const { column } = at;
    const known = column.references === undefined ? undefined : codes.get(column.references);
    const mustBePast = column.kind === 'day' && !column.mayLieAhead;
    const bearer = all.find(({ name }) => name === column.unitOf);
    const units = bearer && codes.get(bearer.column.references ?? '');
    return known || mustBePast || units ? [{ ...at, known, mustBePast, bearer, units }] : [];
  });
  const problems: Problem[] = [];
  for (const record of release.records) {
    for (const { known, mustBePast, bearer, units, ...at } of columns) {
      const found = record.printed[at.name];
      if (!found) continue;
      const place = placeOf(file, release, record, at);
      if (known && !known.has(found)) {
        problems.push(problem('dangling-reference', place, { found, references: at.column.references ?? '' }));
      }
      if (mustBePast && /^\d{4}-\d{2}-\d{2}$/.test(found) && found > asOf) {
        problems.push(problem('day-ahead', place, { found, asOf }));
      }
      const unit = units?.get(record.printed[bearer?.name ?? ''] ?? '')?.printed['unit'];
      const limit = isUnit(unit) ? unitLimits[unit] : undefined;
      if (limit !== undefined && isUnit(unit) && Number(found) > limit) {
        problems.push(problem('unit-range', place, { found, unit: unitLabels[unit], limit: String(limit) }));
      }
    }
  }
  return problems;
}

function placeOf(file: string, { header }: Release, { line, spreadsheetRow }: RowRecord, at: ColumnAt): Place {
  return { file, line, spreadsheetRow, field: header.indexOf(at.header) + 1, column: at.header, title: at.column.title };
}

function findVanishedCodes(file: string, before: Release | undefined, release: Release): Problem[] {
  const kept = new Set(release.records.map(({ key }) => key));
  return (before?.records ?? [])
    .filter(({ key }) => !kept.has(key))
    .map(({ key }) => problem('code-vanished', { file }, { found: key, before: before?.entry.release ?? '' }));
}

function checkChanges({ dataset }: LoadedDataset, release: Release, file: string, seen: ReadonlySet<string>): Problem[] {
  const at = columnsAt(dataset, release.entry.release).find(({ name }) => name === 'change');
  if (!at) return [];
  return release.records.flatMap((record) => {
    const { key, row, redacted } = record;
    const place = placeOf(file, release, record, at);
    const isNew = row['change'] === 'new';
    const needsNote = row['change'] === 'correction' || row['change'] === 'withdrawn';
    const hasNote = ['change_note_zh', 'change_note_en'].every((name) => row[name] || redacted[name]);
    return [
      ...(isNew && seen.has(key) ? [problem('change-new', place, { found: key })] : []),
      ...(!isNew && !seen.has(key) ? [problem('change-unknown', place, { found: key })] : []),
      ...(needsNote && !hasNote ? [problem('change-note', place)] : []),
    ];
  });
}
