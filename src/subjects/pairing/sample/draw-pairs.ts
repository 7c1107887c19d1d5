import { itemAt, type Random } from '../../../core/random.ts';
import { posts, unitNames } from './names.ts';

/** A pair of the sample, with what it does of note. */
export interface SamplePair {
  id: string;
  community: string;
  unit: string;
  since: string;
  until: string | null;
  /** The day on which the end was published; null where there is none. */
  endedOn: string | null;
  post: readonly [zh: string, en: string];
  /** Nothing is recorded after this day; null = it goes on. */
  quietAfter: string | null;
}

export const communityId = (number: number): string => `C${String(number).padStart(3, '0')}`;
export const unitId = (number: number): string => `U${String(number).padStart(3, '0')}`;

/** The days on which pairs began. */
export const beginnings = { first: '2025-09-01', second: '2026-03-02', third: '2026-10-12' } as const;

/** The community that ended, the day of its end, and what replaced it. */
export const endedCommunity = { id: communityId(38), until: '2026-03-31', replacedBy: communityId(41) } as const;

/** A pair that was entered twice by mistake, and was withdrawn. */
export const mistakenPair = { id: 'C012-2', community: communityId(12), since: beginnings.second } as const;

/** Communities that no unit helps, those that are helped later, and those that two units help. */
const unhelped = [20, 40];
const later: Record<number, string> = {
  5: beginnings.second,
  17: beginnings.second,
  29: beginnings.second,
  33: beginnings.third,
};
const second: Record<number, string> = {
  ...{ 1: beginnings.second, 7: beginnings.second, 14: beginnings.second, 22: beginnings.second },
  ...{ 26: beginnings.third, 35: beginnings.third },
};

/** A pair by its id: its last day, and the day after which nothing is recorded. */
const ends: Record<string, { until: string; endedOn: string }> = {
  'C038-1': { until: endedCommunity.until, endedOn: '2026-04-01' },
  'C010-1': { until: '2026-08-31', endedOn: '2026-09-01' },
};
const quiet: Record<string, string> = {
  'C004-1': '2026-07-14',
  'C019-1': '2026-05-29',
  'C031-1': '2026-08-18',
  // It never began.
  'C029-1': '2026-01-01',
};

/** The pairs of the sample in the order of their communities. */
export function drawPairs(random: Random): SamplePair[] {
  let next = 0;
  const deal = (): string => unitId(1 + (next++ % unitNames.length));
  const pairOf = (number: number, at: number, since: string): SamplePair => {
    const id = `${communityId(number)}-${at}`;
    const post = itemAt(posts, random.integer(0, posts.length - 1));
    const end = ends[id] ?? { until: null, endedOn: null };
    return { id, community: communityId(number), unit: deal(), since, ...end, post, quietAfter: quiet[id] ?? null };
  };
  const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
  return [
    ...numbers
      .filter((number) => !unhelped.includes(number))
      .flatMap((number) => [
        pairOf(number, 1, later[number] ?? beginnings.first),
        ...(second[number] === undefined ? [] : [pairOf(number, 2, second[number])]),
      ]),
    pairOf(41, 1, '2026-04-01'),
  ];
}
