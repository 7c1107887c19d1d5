import type { APIRoute, GetStaticPaths } from 'astro';
import site from '#settings';
import type { PublishedState } from '../../core/intake/report-status.ts';
import { madeOnce } from '../../core/made-once.ts';
import { asOf } from '../../store/city.ts';
import { readReportStates } from '../../store/report-states.ts';
import { hasLedger, ledgerProblems } from '../../subjects/ledger/query/problems.ts';
import { sampleStates, type SampleState } from './sample-states.ts';
import { shardNames, shardsOf, type StatusShard } from './status-shards.ts';

/** The samples of a demonstration, which a reader may try; none elsewhere. */
const samplesOf = madeOnce((_day: string): readonly SampleState[] => {
  if (!site.demonstration) return [];
  const problems = hasLedger() ? ledgerProblems() : [];
  const [open, closed] = [false, true].map((isClosed) =>
    problems.findLast(({ row }) => (row.closed_on !== null) === isClosed),
  );
  return sampleStates(asOf(), { open: open?.id ?? null, settled: closed?.id ?? null });
});

export const shownSamples = (): readonly SampleState[] => samplesOf(asOf());

/** Every shard of published states; null where there is nothing to look up. A demonstration publishes its samples alone. */
function statusShards(): ReadonlyMap<string, StatusShard> | null {
  if (site.demonstration) return shardsOf(shownSamples());
  const published = readReportStates();
  if (!published) return null;
  const empty: Record<string, PublishedState> = {};
  return new Map(shardNames.map((name) => [name, published.get(name) ?? empty]));
}

/** The day of the newest state; null where none is published. */
export function newestStateDay(): string | null {
  const states = [...(statusShards()?.values() ?? [])].flatMap((shard) => Object.values(shard));
  return states.reduce<string | null>((newest, { day }) => (newest === null || day > newest ? day : newest), null);
}

export const hasStatuses = (): boolean => statusShards() !== null;

export const statusPaths = (() =>
  [...(statusShards() ?? [])].map(([shard, states]) => ({
    params: { shard },
    props: { states },
  }))) satisfies GetStaticPaths;

export const getStatusShard: APIRoute<{ states: StatusShard }> = ({ props: { states } }) => Response.json(states);
