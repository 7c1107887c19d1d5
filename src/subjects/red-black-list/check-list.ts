import { isoWeekOf } from '../../core/iso-week.ts';
import { isSettled } from '../../core/objection-limits.ts';
import { isAnyUnit } from '../../core/same-unit.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing, type ReleaseCheck } from '../../releases/check/release-check.ts';
import { describeColumns } from '../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { checkEntryChanges } from './check-entry-changes.ts';
import { checkEntryDays } from './check-entry-days.ts';
import { openEntry, type Entry, type ListColumn } from './check-entry.ts';
import { findSamePlaces } from './check-same-places.ts';
import { listProblem } from './rules.ts';

/** The rules of the red and black list: basis, notice, order of days, verification, objection, the way out. */
export const checkList: ReleaseCheck = (checked) => {
  const { dataset, release, placeOf } = checked;
  const translated = describeColumns(dataset).flatMap(({ name, required }) =>
    name.endsWith('_zh') && !required ? [name.slice(0, -3)] : [],
  );
  const twice = findSamePlaces(checked);
  const entries = release.records.flatMap((record) => {
    const entry = openEntry(checked, record);
    const found = [
      checkNames,
      checkBlack,
      checkRed,
      checkEntryDays,
      checkStatus,
      checkVerifier,
      checkObjection,
      checkWithdrawal,
      checkEntryChanges,
    ].flatMap((check) => check(entry));
    // A cell that another rule asks for needs no second problem.
    const untranslated = translated
      .flatMap((stem) => findUntranslated(record, stem))
      .map((column) => listProblem('both-languages', placeOf(record, column)))
      .filter(({ field }) => !found.some((one) => one.field === field));
    return [...found, ...untranslated];
  });
  return [...entries, ...twice];
};

const letters: Record<string, string> = { red: 'R', black: 'B' };

function checkNames({ record, cell, refuse }: Entry): Problem[] {
  const [id, issue, letter] = [cell('id') ?? '', cell('issue') ?? '', letters[cell('list') ?? '']];
  const listed = dayIn(record, 'listed_on');
  const week = listed && isoWeekOf(listed);
  const stem = `${issue}-${letter}`;
  return [
    ...(letter === undefined || id.startsWith(stem) ? [] : [refuse('list-id', 'id', { found: id, stem })]),
    ...(week === null || week === issue
      ? []
      : [refuse('issue-week', 'listed_on', { found: listed ?? '', week, issue })]),
  ];
}

const blackNeeds = [
  'basis_regulation_zh',
  'basis_regulation_en',
  'basis_standard_zh',
  'basis_standard_en',
  'notified_on',
  'rectify_by',
] as const;

function checkBlack({ record, cell, refuse }: Entry): Problem[] {
  if (cell('list') !== 'black') return [];
  return blackNeeds.filter((column) => isMissing(record, column)).map((column) => refuse('black-required', column));
}

const ofRectification = ['rectify_by', 'rectified_on', 'verified_on', 'verified_by_zh', 'verified_by_en'] as const;

function checkRed({ cell, refuse }: Entry): Problem[] {
  if (cell('list') !== 'red') return [];
  const status = cell('status');
  return [
    ...ofRectification.filter((column) => cell(column) !== null),
    ...(status === 'rectified' || status === 'verified' ? (['status'] as const) : []),
  ].map((column) => refuse('red-empty', column));
}

const verification = ['rectified_on', 'verified_on', 'verified_by_zh', 'verified_by_en'] as const;
const statusNeeds: Record<string, readonly ListColumn[]> = {
  rectified: ['rectified_on'],
  verified: verification,
  delisted: verification,
};
const statusOrder = ['listed', 'rectified', 'verified', 'delisted', 'withdrawn'];

function checkStatus({ record, before, cell, refuse }: Entry): Problem[] {
  const status = cell('status') ?? '';
  const needs = cell('list') === 'black' ? (statusNeeds[status] ?? []) : [];
  const former = before?.printed['status'] ?? '';
  const isBack = statusOrder.includes(status) && statusOrder.indexOf(status) < statusOrder.indexOf(former);
  const hasNotes = missingNotes(record).length === 0;
  return [
    ...needs.filter((column) => isMissing(record, column)).map((column) => refuse('status-needs', column, { status })),
    ...(status === 'listed' && cell('list') === 'black' && cell('rectified_on') !== null
      ? [refuse('status-behind', 'status', { rectified: cell('rectified_on') ?? '' })]
      : []),
    ...(isBack && !hasNotes ? [refuse('status-back', 'status', { found: status, before: former })] : []),
  ];
}

function checkVerifier({ cell, refuse }: Entry): Problem[] {
  const units = [cell('responsible_unit_zh'), cell('responsible_unit_en')];
  return (['verified_by_zh', 'verified_by_en'] as const)
    .filter((column) => isAnyUnit(cell(column), units))
    .map((column) => refuse('verifier', column));
}

const missingNotes = (record: RowRecord): ListColumn[] =>
  (['change_note_zh', 'change_note_en'] as const).filter((column) => isMissing(record, column));

const objectionDays = ['objection_filed_on', 'objection_acknowledged_on', 'objection_settled_on'] as const;
/** How many of these days each state of an objection has. */
const daysOfObjection: Record<string, number> = { none: 0, filed: 1, acknowledged: 2, upheld: 3, rejected: 3 };
const mustBeFilled = { zh: '应当填', en: 'must be filled' };
const mustBeEmpty = { zh: '应当空着', en: 'must be empty' };

function checkObjection({ record, before, cell, refuse }: Entry): Problem[] {
  const [objection, change] = [cell('objection') ?? '', cell('change') ?? ''];
  const days = daysOfObjection[objection];
  const isNewlySettled = isSettled(objection) && before?.printed['objection'] !== objection;
  const isNewlyUpheld = isNewlySettled && objection === 'upheld';
  return [
    ...objectionDays.flatMap((column, index) => {
      if (days === undefined) return [];
      if (index < days)
        return isMissing(record, column) ? [refuse('objection-days', column, { objection, state: mustBeFilled })] : [];
      return cell(column) === null ? [] : [refuse('objection-days', column, { objection, state: mustBeEmpty })];
    }),
    ...(isNewlyUpheld && change !== 'correction' && change !== 'withdrawn'
      ? [refuse('objection-upheld', 'change', { found: change })]
      : []),
    ...(isNewlySettled ? missingNotes(record).map((column) => refuse('objection-reason', column, { objection })) : []),
  ];
}

function checkWithdrawal({ cell, refuse }: Entry): Problem[] {
  const [change, status] = [cell('change') ?? '', cell('status') ?? ''];
  return (change === 'withdrawn') === (status === 'withdrawn')
    ? []
    : [refuse('withdrawn-both', 'status', { found: status, change })];
}

/** The cell of a pair that is empty beside its twin; one that the law had removed is no gap, nor makes one. */
function findUntranslated(record: RowRecord, stem: string): string[] {
  const pair = [`${stem}_zh`, `${stem}_en`];
  if (pair.some((column) => record.redacted[column])) return [];
  const empty = pair.filter((column) => isMissing(record, column));
  return empty.length === 1 ? empty : [];
}
