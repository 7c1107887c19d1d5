import { isLate, isSettled, provisionalYear, type ObjectionLimits } from '../../../core/objection-limits.ts';
import type { EntryView } from './list-entry.ts';

/** An objection to an entry. */
export interface ListObjection {
  entry: EntryView;
  limits: ObjectionLimits;
}

/** Every objection to the list and what came of it. */
export interface ObjectionReport {
  /** Without an outcome yet, the newest first. */
  open: ListObjection[];
  /** With an outcome, the newest first. */
  settled: ListObjection[];
  counts: { filed: number; upheld: number; rejected: number; open: number; late: number };
  /** The year whose public holidays are not known, where a limit rests on them; null = none does. */
  provisionalYear: number | null;
}

const filedOn = ({ entry }: ListObjection): string => entry.row.objection_filed_on ?? '';

/** The objections in two groups, counted. */
export function reportObjections(objections: readonly ListObjection[]): ObjectionReport {
  const newestFirst = [...objections].sort((a, b) => (filedOn(a) < filedOn(b) ? 1 : -1));
  const open = newestFirst.filter(({ entry }) => !isSettled(entry.row.objection));
  const count = (outcome: string): number => objections.filter(({ entry }) => entry.row.objection === outcome).length;
  const [year = null] = objections.flatMap(({ limits }) => provisionalYear(limits) ?? []);
  return {
    open,
    settled: newestFirst.filter(({ entry }) => isSettled(entry.row.objection)),
    counts: {
      filed: objections.length,
      upheld: count('upheld'),
      rejected: count('rejected'),
      open: open.length,
      late: objections.filter(({ limits }) => isLate(limits)).length,
    },
    provisionalYear: year,
  };
}
