import { compareText } from '../../../core/compare-text.ts';
import type { Community } from '../datasets/communities.ts';
import type { HelpingUnit } from '../datasets/helping-units.ts';
import type { PairingRecord } from '../datasets/pairing-records.ts';
import type { Pairing } from '../datasets/pairings.ts';
import type { PairingSources, Told } from './pair-record.ts';
import { countProjects, daysLateOf, projectStateOn, type Project, type ProjectCounts } from './project.ts';
import { quietOf, type Quiet } from './quiet.ts';

/** A unit that helps a community, as it is on a day. */
export interface Pair extends Told<Pairing> {
  id: string;
  community: Community;
  unit: HelpingUnit;
  /** False from the day after its last one. */
  isCurrent: boolean;
  /** In the order in which they were promised. */
  projects: Project[];
  counts: ProjectCounts;
  /** Newest first. */
  visits: Told<PairingRecord>[];
  /** Day of the newest visit, promise or completion; null = nothing is recorded. */
  lastActivity: string | null;
  /** Null where there is activity, where the pair is younger than a quarter, and where it has ended. */
  quiet: Quiet | null;
}

/** A row that was entered in error, with the reason; its number stays. */
export interface WithdrawnRow {
  id: string;
  community: string;
  note_zh: string | null;
  note_en: string | null;
}

const isWithdrawn = ({ row }: Told<Pairing | PairingRecord>): boolean => row.change === 'withdrawn';

/** Every pair that was not withdrawn, by community, then by its number. */
export function listPairs({ communities, units, pairings, records }: PairingSources, day: string): Pair[] {
  const byPair = Map.groupBy(
    records.filter((record) => !isWithdrawn(record)),
    ({ row }) => row.pairing,
  );
  return pairings
    .filter((told) => !isWithdrawn(told))
    .flatMap((told) => {
      const community = communities.find(({ id }) => id === told.row.community);
      const unit = units.find(({ id }) => id === told.row.unit);
      return community && unit ? [viewPair(told, community, unit, byPair.get(told.row.id) ?? [], day)] : [];
    })
    .sort((one, other) => compareText(one.id, other.id));
}

function viewPair(
  told: Told<Pairing>,
  community: Community,
  unit: HelpingUnit,
  records: readonly Told<PairingRecord>[],
  day: string,
): Pair {
  const { since, until, id } = told.row;
  const byDay = [...records].sort(
    (one, other) => compareText(one.row.day, other.row.day) || compareText(one.row.id, other.row.id),
  );
  const projects = byDay
    .filter(({ row }) => row.kind === 'project')
    .map((one) => ({ ...one, state: projectStateOn(one.row, told.row, day), daysLate: daysLateOf(one.row) }));
  const visits = byDay.filter(({ row }) => row.kind === 'visit').reverse();
  const lastActivity = lastDayOf(records);
  const isCurrent = since <= day && (until === null || until >= day);
  return {
    ...told,
    ...{ id, community, unit, isCurrent, projects, visits, lastActivity },
    counts: countProjects(projects),
    quiet: isCurrent ? quietOf({ since, lastActivity }, day) : null,
  };
}

/** A visit, a promise and its completion are activity; that something was due is none. */
function lastDayOf(records: readonly Told<PairingRecord>[]): string | null {
  const days = records.flatMap(({ row }) => [row.day, ...(row.done_on === null ? [] : [row.done_on])]);
  return days.sort(compareText).at(-1) ?? null;
}

/** What was withdrawn, pairs before records. */
export const listWithdrawn = ({ pairings, records }: Pick<PairingSources, 'pairings' | 'records'>): WithdrawnRow[] =>
  [...pairings, ...records].filter(isWithdrawn).map(({ row }) => ({
    id: row.id,
    community: row.id.slice(0, row.id.indexOf('-')),
    note_zh: row.change_note_zh,
    note_en: row.change_note_en,
  }));
