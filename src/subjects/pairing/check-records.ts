import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { findChanged } from './check-changed.ts';
import { periodOf } from './check-pairings.ts';
import { projectStates, recordKinds, recordLetter, type RecordKind } from './datasets/pairing-records.ts';
import { pairingProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

const isKind = (cell: string): cell is RecordKind => Object.hasOwn(recordKinds, cell);
const isState = (cell: string): cell is keyof typeof projectStates => Object.hasOwn(projectStates, cell);

/** What a record says from its first release on, and the day on which a project was done. */
const published = ['kind', 'pairing', 'day', 'text_zh', 'text_en', 'due_on', 'done_on'];

/** A project that was done or dropped does not become open again by an update. */
const endedState = ({ before }: CheckedRelease, record: RowRecord): string[] => {
  const former = before.get(record.key);
  return former && ['done', 'dropped'].includes(cellOf(former, 'state')) ? ['state'] : [];
};

/** The rules of records: a visit within the time of its pair, a promise that is kept after it was made. */
export const checkRecords: ReleaseCheck = (checked) =>
  checked.release.records.flatMap((record) => {
    const kind = cellOf(record, 'kind');
    if (!isKind(kind)) return [];
    return [
      ...findId(checked, record, kind),
      ...findOutside(checked, record),
      ...findChanged(checked, record, [...published, ...endedState(checked, record)]),
      ...(kind === 'visit' ? findPromise(checked, record) : findProject(checked, record)),
    ];
  });

function findId({ placeOf }: CheckedRelease, record: RowRecord, kind: RecordKind): Problem[] {
  const [found, pairing] = [cellOf(record, 'id'), cellOf(record, 'pairing')];
  const allowed = `${pairing}-${recordLetter[kind]}`;
  return pairing === '' || found.startsWith(allowed)
    ? []
    : [pairingProblem('record-id', placeOf(record, 'id'), { found, pairing, kind: recordKinds[kind], allowed })];
}

/** The newest row of a record against the newest row of its pair: either may have been corrected since. */
function findOutside({ codes, dataset, release, placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const isNewest = codes.get(dataset.name)?.get(record.key)?.release === release.entry.release;
  const pairing = cellOf(record, 'pairing');
  const pair = codes.get('pairings')?.get(pairing);
  if (!pair || !isNewest || cellOf(record, 'change') === 'withdrawn') return [];
  if (cellOf(pair, 'change') === 'withdrawn')
    return [pairingProblem('record-of-withdrawn', placeOf(record, 'pairing'), { found: pairing })];
  const found = dayIn(record, 'day');
  const [since, until] = [dayIn(pair, 'since'), dayIn(pair, 'until')];
  return found !== null && ((since !== null && found < since) || (until !== null && found > until))
    ? [pairingProblem('record-outside-pair', placeOf(record, 'day'), { found, pairing, period: periodOf(pair) })]
    : [];
}

function findPromise({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  return ['due_on', 'state', 'done_on'].flatMap((column) => {
    const found = cellOf(record, column);
    if (found === '') return [];
    const place = placeOf(record, column);
    return [pairingProblem('visit-with-promise', place, { column: place.title ?? column, found })];
  });
}

function findProject({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const state = cellOf(record, 'state');
  const [promised, due, done] = ['day', 'due_on', 'done_on'].map((column) => dayIn(record, column));
  const lacking = ['due_on', 'state'].filter((column) => isMissing(record, column));
  const isUnexplained = ['note_zh', 'note_en'].some((column) => isMissing(record, column));
  return [
    ...lacking.map((column) => {
      const place = placeOf(record, column);
      return pairingProblem('project-incomplete', place, { column: place.title ?? column });
    }),
    ...(promised && due && due < promised
      ? [pairingProblem('project-due-early', placeOf(record, 'due_on'), { found: due, day: promised })]
      : []),
    ...(promised && done && done < promised
      ? [pairingProblem('project-done-early', placeOf(record, 'done_on'), { found: done, day: promised })]
      : []),
    ...(state === 'done' && isMissing(record, 'done_on')
      ? [pairingProblem('project-done-undated', placeOf(record, 'done_on'))]
      : []),
    ...(isState(state) && state !== 'done' && cellOf(record, 'done_on') !== ''
      ? [
          pairingProblem('project-day-undone', placeOf(record, 'done_on'), {
            ...{ found: cellOf(record, 'done_on'), state: projectStates[state] },
          }),
        ]
      : []),
    ...(state === 'dropped' && isUnexplained
      ? [pairingProblem('project-dropped-unexplained', placeOf(record, 'note_zh'))]
      : []),
  ];
}
