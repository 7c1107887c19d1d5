import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { findChanged } from './check-changed.ts';
import { pairingProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

/** The rules of pairs: each has its community's number, an end that follows its beginning, and no twin. */
export const checkPairings: ReleaseCheck = (checked) => {
  const { release, before } = checked;
  const now = new Map([...before, ...release.records.map((record) => [record.key, record] as const)]);
  const inForce = [...now.values()].filter((record) => cellOf(record, 'change') !== 'withdrawn');
  return release.records.flatMap((record) => [
    ...findId(checked, record),
    ...findEnd(checked, record),
    ...findChanged(checked, record, ['community', 'unit', 'since', 'until']),
    ...findEndedCommunity(checked, record),
    ...findTwin(checked, record, inForce),
  ]);
};

function findId({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const [found, community] = [cellOf(record, 'id'), cellOf(record, 'community')];
  return community === '' || found.startsWith(`${community}-`)
    ? []
    : [pairingProblem('pair-id', placeOf(record, 'id'), { found, community })];
}

function findEnd({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const [since, found] = [dayIn(record, 'since'), dayIn(record, 'until')];
  return since !== null && found !== null && found < since
    ? [pairingProblem('pair-until-early', placeOf(record, 'until'), { found, since })]
    : [];
}

function findEndedCommunity({ codes, placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const [found, community] = [dayIn(record, 'since'), cellOf(record, 'community')];
  const listed = codes.get('communities')?.get(community);
  const until = listed ? dayIn(listed, 'valid_to') : null;
  return found !== null && until !== null && found > until && cellOf(record, 'change') !== 'withdrawn'
    ? [pairingProblem('pair-community-ended', placeOf(record, 'since'), { found, community, until })]
    : [];
}

/** Of two rows of one release the second is told. */
function findTwin({ placeOf }: CheckedRelease, record: RowRecord, inForce: readonly RowRecord[]): Problem[] {
  if (!inForce.includes(record)) return [];
  const isSamePair = (other: RowRecord): boolean =>
    ['community', 'unit'].every((column) => cellOf(other, column) === cellOf(record, column));
  const isTold = (other: RowRecord): boolean => other.release === record.release && other.line > record.line;
  const twin = inForce.find(
    (other) => other !== record && isSamePair(other) && overlap(other, record) && !isTold(other),
  );
  return twin
    ? [
        pairingProblem('pair-twice', placeOf(record, 'since'), {
          ...{ other: twin.key, period: periodOf(twin) },
        }),
      ]
    : [];
}

const overlap = (one: RowRecord, other: RowRecord): boolean => {
  const [[from, to], [since, until]] = [daysOf(one), daysOf(other)];
  return from <= until && since <= to;
};

const daysOf = (record: RowRecord): readonly [string, string] => [
  dayIn(record, 'since') ?? '9999-12-31',
  dayIn(record, 'until') ?? '9999-12-31',
];

/** `2025-09-01 – 2026-08-31`; an end that is open is a dash alone. */
export const periodOf = (record: RowRecord): string =>
  `${cellOf(record, 'since')} – ${cellOf(record, 'until')}`.trimEnd();
