import { addDays } from '../../../core/days.ts';
import { dealFrom, type Random } from '../../../core/random.ts';
import { addWorkingDays } from '../../../core/working-days.ts';
import type { SamplePair } from './draw-pairs.ts';
import { dropReasons, projectTexts, proofs, visitTexts } from './texts.ts';

/** The day of the sample: nothing is recorded after it. */
export const lastDay = '2026-11-27';

/** A visit, or a promise with the day on which it was done or dropped. */
export interface SampleRecord {
  id: string;
  pairing: string;
  kind: 'project' | 'visit';
  day: string;
  text: readonly [zh: string, en: string];
  due: string | null;
  end: { state: 'done' | 'dropped'; on: string; note: readonly [zh: string, en: string] } | null;
}

const numberOf = (index: number): string => String(index + 1).padStart(2, '0');

/** What a pair promised and did up to its last day, or to the day after which it is quiet. */
export function drawRecords(random: Random, pair: SamplePair): SampleRecord[] {
  const last = [pair.until, pair.quietAfter, lastDay].reduce<string>(
    (least, one) => (one !== null && one < least ? one : least),
    lastDay,
  );
  return [...drawProjects(random, pair, last), ...drawVisits(random, pair, last)];
}

function drawProjects(random: Random, pair: SamplePair, last: string): SampleRecord[] {
  const deal = dealFrom(random, projectTexts);
  const records: SampleRecord[] = [];
  const most = random.integer(2, 4);
  let day = addWorkingDays(pair.since, random.integer(3, 12));
  for (let at = 0; at < most && day <= last; at += 1) {
    const due = addDays(day, 30 * random.integer(2, 6));
    const ended = addWorkingDays(day, random.integer(25, 110));
    const isDropped = random.chance(0.04);
    const note = random.pick(isDropped ? dropReasons : proofs);
    const state = isDropped ? 'dropped' : 'done';
    const end = random.chance(0.94) && ended <= last ? ({ state, on: ended, note } as const) : null;
    records.push({
      ...{ id: `${pair.id}-P${numberOf(at)}`, pairing: pair.id, kind: 'project', day, text: deal(), due, end },
    });
    day = addWorkingDays(day, random.integer(45, 110));
  }
  return records;
}

function drawVisits(random: Random, pair: SamplePair, last: string): SampleRecord[] {
  const deal = dealFrom(random, visitTexts);
  const records: SampleRecord[] = [];
  let day = addWorkingDays(pair.since, random.integer(1, 18));
  while (day <= last) {
    records.push({
      ...{ id: `${pair.id}-V${numberOf(records.length)}`, pairing: pair.id, kind: 'visit', day, text: deal() },
      ...{ due: null, end: null },
    });
    day = addWorkingDays(day, random.integer(16, 42));
  }
  return records;
}
