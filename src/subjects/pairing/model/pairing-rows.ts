import type { Pair } from './pairs.ts';

/** The pairs as printed cells by column, in their order; states are those of `day`, `computedFrom` names the releases. */
export const pairingRows = (
  pairs: readonly Pair[],
  day: string,
  computedFrom: string,
): Record<string, string | null>[] =>
  pairs.map(({ id, row, community, unit, counts, visits, lastActivity, isCurrent, quiet }) => ({
    ...{ id, area: community.area, community: community.id, unit: unit.id },
    ...{ since: row.since, until: row.until, post_zh: row.post_zh, post_en: row.post_en },
    going_on: isCurrent ? 'yes' : 'no',
    projects: String(counts.all),
    done: String(counts.done),
    done_late: String(counts.late),
    open: String(counts.open),
    overdue: String(counts.overdue),
    ended_undone: String(counts.ended),
    dropped: String(counts.dropped),
    visits: String(visits.length),
    last_activity: lastActivity,
    quiet: quiet === null ? 'no' : 'yes',
    as_of: day,
    computed_from: computedFrom,
  }));
