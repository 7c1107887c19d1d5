import { splitCodes } from '../define/cells.ts';
import { isUnit, unitLabels, unitLimits } from '../define/units.ts';
import { checkPictures } from '../files/pictures.ts';
import { columnsAt } from '../read/columns-at.ts';
import type { RowRecord } from '../read/read-rows.ts';
import type { LoadedDataset, Release } from '../state/load-dataset.ts';
import { cellPlaces } from './cell-place.ts';
import { checkDays } from './check-days.ts';
import { checkReplacements } from './check-replacements.ts';
import { checkTwinCells } from './check-twin-cells.ts';
import { knownCodes } from './known-codes.ts';
import { problem, type Problem } from './problem.ts';
import { isReadable } from './readable-cell.ts';
import type { CheckedRelease } from './release-check.ts';
import { rowRules } from './row-rules.ts';

/** Every code ever published in a dataset, with its newest row: what references resolve against. */
export type CodesEver = ReadonlyMap<string, ReadonlyMap<string, RowRecord>>;

export function codesEver(loaded: readonly LoadedDataset[]): CodesEver {
  return new Map(
    loaded.map(({ dataset, releases }) => {
      const newest = new Map<string, RowRecord>();
      for (const { records } of releases) for (const record of records) newest.set(record.key, record);
      return [dataset.name, newest];
    }),
  );
}

interface DatasetContext {
  codes: CodesEver;
  /** Day that no date may lie after, unless its column says so. */
  asOf: string;
}

/** The rules that look beyond one cell: references, days ahead, code lists, marks of change, pictures, those of one dataset alone. */
export function checkDataset(loaded: LoadedDataset, context: DatasetContext): Problem[] {
  const { dataset, releases } = loaded;
  const before = new Map<string, RowRecord>();
  const isKnockOn = knockOns(loaded);
  // A code that stands in a row that could not be read may well be there.
  const hasUnread = loaded.problems.some(isUnreadRow);
  const isUnreadCode = (rule: string, slots: Problem['slots']): boolean =>
    hasUnread && rule === 'dangling-reference' && slots['references'] === dataset.name;
  const found = releases.flatMap((release, index) => {
    const file = `data/${dataset.name}/${release.entry.release}.csv`;
    const checked = {
      dataset,
      release,
      before,
      releasedBefore: releases[index - 1]?.entry.date ?? null,
      placeOf: cellPlaces(dataset, file, release),
      asOf: context.asOf,
      codes: context.codes,
    };
    const own = (dataset.check?.(checked) ?? []).filter((one) => !isKnockOn(one));
    const marks = dataset.releases === 'upsert' ? checkChanges(checked) : [];
    const problems = [
      ...checkCells(checked, context).filter(({ rule, slots }) => !isUnreadCode(rule, slots)),
      // An upsert release holds only what changed: a code that it does not name has not gone.
      ...(dataset.codeList && dataset.releases === 'full' ? findVanishedCodes(file, releases[index - 1], release) : []),
      ...checkDays(checked),
      ...withoutTold(checkTwinCells(checked), [...own, ...marks]),
      ...(dataset.codeList ? checkReplacements(checked) : []),
      ...marks,
      ...own,
    ];
    for (const record of release.records) before.set(record.key, record);
    return problems;
  });
  return [...found, ...checkPictures(loaded, context.asOf)];
}

/**
 * A cell that is not as its column asks has its own message: what the rules of the dataset then say of its row follows from
 * it, and so does what they miss in the file where the cell is of the key.
 */
function knockOns({ dataset, problems }: Pick<LoadedDataset, 'dataset' | 'problems'>): (one: Problem) => boolean {
  const unread = problems.filter((one) => isUnreadRow(one) || (one.column !== undefined && cellRules.has(one.rule)));
  const rows = new Set(unread.map(({ file, line }) => `${file}:${line}`));
  const files = new Set(
    unread.flatMap((one) => (isUnreadRow(one) || dataset.key.includes(one.column ?? '') ? [one.file] : [])),
  );
  return ({ file, line }) => (line === undefined ? files.has(file) : rows.has(`${file}:${line}`));
}

/** A row whose cells stand in no column that can be told. */
const isUnreadRow = ({ rule }: Problem): boolean => rule === 'row-length' || rule === 'quotes';

/** Twins without what another rule says already of the same cell, or of the note that a mark of change asks for. */
function withoutTold(twins: readonly Problem[], others: readonly Problem[]): Problem[] {
  if (twins.length === 0) return [];
  const told = new Set(others.map(({ line, column }) => `${line} ${column}`));
  const noted = new Set(others.flatMap(({ rule, line }) => (rule === 'change-note' ? [line] : [])));
  return twins.filter(
    ({ line, column = '' }) =>
      !told.has(`${line} ${column}`) && !(column.startsWith('change_note_') && noted.has(line)),
  );
}

const cellRules: ReadonlySet<string> = new Set(Object.keys(rowRules));

function checkCells({ dataset, release, placeOf, asOf }: CheckedRelease, { codes }: DatasetContext): Problem[] {
  const all = columnsAt(dataset, release.entry.release);
  const columns = all.flatMap((at) => {
    const { column } = at;
    const known = column.references === undefined ? undefined : codes.get(column.references);
    const mustBePast = column.kind === 'day' && !column.mayLieAhead;
    const bearer = all.find(({ name }) => name === column.unitOf);
    const units = bearer && codes.get(bearer.column.references ?? '');
    return known || mustBePast || units ? [{ at, known, mustBePast, bearer, units }] : [];
  });
  const problems: Problem[] = [];
  for (const record of release.records) {
    for (const { at, known, mustBePast, bearer, units } of columns) {
      const found = record.printed[at.name];
      if (!found) continue;
      const place = () => placeOf(record, at.name);
      const named = known === undefined ? [] : at.column.kind === 'codes' ? splitCodes(found) : [found];
      for (const code of named) {
        if (known?.has(code) || !isReadable(dataset, at.name, found)) continue;
        const references = at.column.references ?? '';
        const slots = { found: code, references, codes: knownCodes(references, known ?? new Map()) };
        problems.push(problem('dangling-reference', place(), slots));
      }
      if (mustBePast && /^\d{4}-\d{2}-\d{2}$/.test(found) && found > asOf) {
        problems.push(problem('day-ahead', place(), { found, asOf }));
      }
      const unit = units?.get(record.printed[bearer?.name ?? ''] ?? '')?.printed['unit'];
      const limit = isUnit(unit) ? unitLimits[unit] : undefined;
      if (limit !== undefined && isUnit(unit) && Number(found) > limit) {
        problems.push(problem('unit-range', place(), { found, unit: unitLabels[unit], limit: String(limit) }));
      }
    }
  }
  return problems;
}

function findVanishedCodes(file: string, before: Release | undefined, release: Release): Problem[] {
  const kept = new Set(release.records.map(({ key }) => key));
  return (before?.records ?? [])
    .filter(({ key }) => !kept.has(key))
    .map(({ key }) => problem('code-vanished', { file }, { found: key, before: before?.entry.release ?? '' }));
}

function checkChanges({ dataset, release, before, placeOf }: CheckedRelease): Problem[] {
  const problems: Problem[] = [];
  for (const record of release.records) {
    const { key, row, redacted } = record;
    const place = () => placeOf(record, 'change');
    const isNew = row['change'] === 'new';
    const needsNote = row['change'] === 'correction' || row['change'] === 'withdrawn';
    const hasNote = ['change_note_zh', 'change_note_en'].every((name) => row[name] || redacted[name]);
    // A mark that is none has its own message.
    if (dataset.columns['change']?.safeParse(record.printed['change']).success !== true) continue;
    if (isNew && before.has(key)) problems.push(problem('change-new', place(), { found: key }));
    if (!isNew && !before.has(key)) problems.push(problem('change-unknown', place(), { found: key }));
    if (needsNote && !hasNote) problems.push(problem('change-note', place()));
  }
  return problems;
}
