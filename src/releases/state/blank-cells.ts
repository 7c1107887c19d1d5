import type { RowRecord } from '../read/read-rows.ts';
import type { Removal } from '../register/removals.ts';

/** Why a served file lacks a cell of the registered one. */
export const blankReasons = ['law', 'display-ended', 'withdrawn'] as const;

export type BlankReason = (typeof blankReasons)[number];

/** Cells that a served file lacks for one reason. */
export interface BlankCells {
  why: BlankReason;
  /** How many rows they are of. */
  rows: number;
  cells: number;
  /** The day the last of them went. */
  on: string;
}

interface Found {
  key: string;
  columns: readonly string[];
  why: BlankReason;
  on: string;
}

/** Counts blank cells by reason, in the order of the reasons; a reason that does not occur is left out. */
export const countBlank = (found: readonly Found[]): BlankCells[] =>
  blankReasons.flatMap((why) => {
    const mine = found.filter((one) => one.why === why && one.columns.length > 0);
    if (mine.length === 0) return [];
    return {
      why,
      rows: new Set(mine.map(({ key }) => key)).size,
      cells: mine.reduce((sum, { columns }) => sum + columns.length, 0),
      on: mine.reduce((latest, { on }) => (on > latest ? on : latest), ''),
    };
  });

/** What the law had removed from a release, each row with its reason. */
export const byLaw = (removals: readonly Pick<Removal, 'key' | 'columns' | 'on'>[]): Found[] =>
  removals.map(({ key, columns, on }) => ({ key, columns, on, why: 'law' as const }));

/** What has gone with the entries of a release, each row with its reason. */
export const byEnding = (records: readonly Pick<RowRecord, 'key' | 'ended'>[]): Found[] =>
  records.flatMap(({ key, ended }) => (ended ? [{ key, ...ended }] : []));
