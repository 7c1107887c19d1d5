import { isoWeekOf } from '../../../core/iso-week.ts';
import { dayOfRelease } from '../../../core/release-day.ts';
import { changeKinds, kindsOf, type ChangeKind } from './problem-changes.ts';
import type { ProblemRecord } from './problem-record.ts';

/** What a week's releases did. */
export interface LedgerWeek {
  /** `2026-W20`. */
  week: string;
  /** Its releases, oldest first; the last one's day is that of its states. */
  releases: string[];
  on: string;
  previous: string | null;
  next: string | null;
}

/** The weeks that have a release, newest first. `releases` come oldest first. */
export function weeksOf(releases: readonly string[]): LedgerWeek[] {
  const weeks = [...Map.groupBy(releases, (release) => isoWeekOf(dayOfRelease(release)))];
  return weeks
    .map(([week, names], place) => ({
      week,
      releases: names,
      on: dayOfRelease(names.at(-1) ?? ''),
      previous: weeks[place - 1]?.[0] ?? null,
      next: weeks[place + 1]?.[0] ?? null,
    }))
    .reverse();
}

/** What a week did to problems, by what it did: one that it did several things to is under each of them. */
export type WeekChanges = { kind: ChangeKind; ids: string[] }[];

/** The changes of a week from the rows its releases wrote, each with the row before it; by weight, empty kinds left out. */
export function weekChanges(
  written: Iterable<{ record: ProblemRecord; before: ProblemRecord | undefined }>,
): WeekChanges {
  const byKind = new Map<ChangeKind, Set<string>>();
  for (const { record, before } of written) {
    for (const kind of kindsOf(before?.row, record.row)) {
      const ids = byKind.get(kind) ?? new Set<string>();
      byKind.set(kind, ids.add(record.key));
    }
  }
  return changeKinds.flatMap((kind) => {
    const ids = byKind.get(kind);
    return ids ? [{ kind, ids: [...ids].sort() }] : [];
  });
}

/** How many problems something was done to. */
export const changeCounter =
  (changes: WeekChanges) =>
  (kind: ChangeKind): number =>
    changes.find((one) => one.kind === kind)?.ids.length ?? 0;

/** Weeks by the half-year of their last release, `2026-H1`, in the order they come. */
export const byHalfYear = <Week extends Pick<LedgerWeek, 'on'>>(
  weeks: readonly Week[],
): { half: string; weeks: Week[] }[] =>
  [...Map.groupBy(weeks, ({ on }) => `${on.slice(0, 4)}-H${on.slice(5, 7) <= '06' ? 1 : 2}`)].map(
    ([half, members]) => ({
      half,
      weeks: members,
    }),
  );

/** How many weeks a table on a page shows: half a year. */
const weeksShown = 26;

/** The newest weeks, and those before them; both oldest first. */
export const newestWeeks = <Week>(weeks: readonly Week[]): { newest: Week[]; earlier: Week[] } => ({
  newest: weeks.slice(-weeksShown),
  earlier: weeks.slice(0, -weeksShown),
});
