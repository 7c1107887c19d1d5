import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, type CheckedRelease } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { openRound, type RoundRow } from './check-round.ts';
import { inspectionRounds, roundKinds } from './dataset.ts';

/** How many rounds of a kind a month can take: three fortnights may begin in one. */
const mostInMonth = { unannounced: 3, quarterly: 1, yearly: 1 } as const;

/** The rules that look at the other rounds as they are after this release: one period and one problem are one round’s. */
export function checkRoundClaims(row: RoundRow, checked: CheckedRelease, others: readonly RoundRow[]): Problem[] {
  const { kind, state, cell, listed, refuse } = row;
  const ofKind = others.filter((one) => one.kind === kind && one.state !== 'cancelled');
  const same = state === 'cancelled' ? [] : ofKind.filter((one) => one.cell('period') === cell('period'));
  const month = cell('counts_in');
  const inMonth = month === '' ? [] : ofKind.filter((one) => one.cell('counts_in') === month);
  const most = mostInMonth[kind];
  const namesOf = (rows: readonly RoundRow[]): string => rows.map((one) => one.cell('id')).join(', ');
  return [
    ...(same.length > 0
      ? [refuse('round-twice', 'period', { found: cell('period'), other: namesOf(same), kind: roundKinds[kind] })]
      : []),
    ...(inMonth.length >= most
      ? [
          refuse('round-counts-twice', 'counts_in', {
            ...{ found: month, most: String(most), others: namesOf(inMonth), kind: roundKinds[kind] },
          }),
        ]
      : []),
    ...listed('problems').flatMap((problem) => {
      const other = others.find((one) => one.listed('problems').includes(problem));
      return other ? [refuse('round-problem-twice', 'problems', { problem, other: other.cell('id') })] : [];
    }),
    ...checkProblems(row, checked),
  ];
}

/**
 * Problems are of the areas and days of the round that found them. The ledger may correct them later: what an older row of a
 * round said is then told right by its newest, which alone is held against the ledger.
 */
function checkProblems({ record, cell, listed, made, refuse }: RoundRow, { codes }: CheckedRelease): Problem[] {
  const newest = codes.get(inspectionRounds.name)?.get(record.key);
  const ledger = codes.get('ledger');
  if (!ledger || (newest && newest.release !== record.release)) return [];
  const areas = listed('areas');
  return listed('problems').flatMap((problem): Problem[] => {
    const found = ledger.get(problem);
    if (!found) return [];
    const [area, day] = [found.printed['area'] ?? '', dayIn(found, 'found_on')];
    const isElsewhere = areas.length > 0 && !areas.includes(area);
    const isOtherDay = made !== null && day !== null && (day < made.first || day > made.last);
    return [
      ...(isElsewhere ? [refuse('round-problem-area', 'problems', { problem, area, allowed: cell('areas') })] : []),
      ...(isOtherDay && day !== null
        ? [refuse('round-problem-day', 'problems', { problem, found: day, ...made })]
        : []),
    ];
  });
}

/** Every other round as it is after this release. */
export function roundsBeside(checked: CheckedRelease): (key: string) => RoundRow[] {
  const now = new Map<string, RowRecord>(checked.before);
  for (const record of checked.release.records) now.set(record.key, record);
  // Those of this release are told at the later line alone.
  const lineOf = new Map(checked.release.records.map((record, line) => [record.key, line]));
  const rows = [...now.values()].flatMap((record) => openRound(checked, record) ?? []);
  return (key) => {
    const own = lineOf.get(key) ?? Infinity;
    return rows.filter(({ record }) => record.key !== key && (lineOf.get(record.key) ?? -1) < own);
  };
}
