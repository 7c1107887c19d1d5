import { isInRing, type ListedCode } from '../../core/replacements.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { figureProblem, standardProblem } from './rules.ts';

const newerOf = ({ printed }: RowRecord): string => printed['replaced_by'] ?? '';

/** Editions follow each other in one line: none goes back in time, none is replaced twice, none replaces two. A ring is the rule of all codes. */
export const checkEditions: ReleaseCheck = (checked) => {
  const replaced = checked.release.records.filter((record) => newerOf(record) !== '');
  const rows = replaced.map((record): ListedCode => ({
    code: record.key,
    valid_from: null,
    valid_to: null,
    replaced_by: [newerOf(record)],
  }));
  return [
    ...findTwoInForce(checked),
    ...replaced.flatMap((record) =>
      isInRing(record.key, rows)
        ? []
        : [
            ...findBackward(checked, record),
            ...findIssuedBack(checked, record),
            ...findFork(checked, record, replaced),
            ...findSecond(checked, record),
          ],
    ),
  ];
};

/** Told once, at the earliest of those that nothing replaced: the newest is the one in force. */
function findTwoInForce({ placeOf, release: { records } }: CheckedRelease): Problem[] {
  const inForce = records.filter((record) => isMissing(record, 'replaced_by')).sort((a, b) => (a.key < b.key ? -1 : 1));
  const [first] = inForce;
  // A cell that no edition can be read from has its own message.
  const isUnread = records.some((record) => !/^(?:\d{4})?$/.test(newerOf(record)));
  if (!first || inForce.length < 2 || isUnread) return [];
  const keys = inForce.map(({ key }) => key);
  return [
    standardProblem('edition-two-in-force', placeOf(first, 'replaced_by'), {
      editions: { zh: keys.join('、'), en: keys.join(' and ') },
    }),
  ];
}

function findIssuedBack({ placeOf, release }: CheckedRelease, record: RowRecord): Problem[] {
  const newer = release.records.find(({ key }) => key === newerOf(record));
  const [own, theirs] = [dayIn(record, 'issued_on'), newer ? dayIn(newer, 'issued_on') : null];
  return newer && newer.key > record.key && own !== null && theirs !== null && theirs < own
    ? [
        standardProblem('edition-issued-back', placeOf(newer, 'issued_on'), {
          ...{ edition: record.key, newer: newer.key },
          ...{ own, theirs },
        }),
      ]
    : [];
}

function findBackward({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const found = newerOf(record);
  return found < record.key
    ? [figureProblem('edition-order', placeOf(record, 'replaced_by'), { edition: record.key, found })]
    : [];
}

/** Told once, at the earliest of those that name the same edition. */
function findFork({ placeOf }: CheckedRelease, record: RowRecord, replaced: readonly RowRecord[]): Problem[] {
  const found = newerOf(record);
  const rivals = replaced.filter((one) => newerOf(one) === found).map(({ key }) => key);
  const [first] = rivals.toSorted();
  return rivals.length > 1 && record.key === first
    ? [
        figureProblem('edition-fork', placeOf(record, 'replaced_by'), {
          editions: { zh: rivals.join('、'), en: rivals.join(' and ') },
          found,
        }),
      ]
    : [];
}

function findSecond({ before, placeOf, release }: CheckedRelease, record: RowRecord): Problem[] {
  const former = before.get(record.key);
  const [old, found] = [former ? newerOf(former) : '', newerOf(record)];
  if (!former || old === '' || old === found || release.entry.reason === 'correction') return [];
  const slots = { edition: record.key, before: old, found, release: former.release };
  return [figureProblem('edition-replaced-twice', placeOf(record, 'replaced_by'), slots)];
}
