import { seedRandom } from '../../../core/random.ts';
import { drawAlbum, type Album } from '../../../releases/sample/pictures/draw.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { ledger, type LedgerProblem } from '../dataset.ts';
import { findsByDay, mondays } from './calendar.ts';
import { drawLife, type Step } from './draw-life.ts';
import { drawWithdrawal } from './draw-objection.ts';
import { findProblem, placeKey } from './find-problem.ts';
import { illustrate } from './illustrate.ts';
import { releaseSteps } from './release-steps.ts';

/** As many problems as the city sorted into its ledger in two years; their states are invented. */
export const sampleProblems = 13_989;

/** Problems of these numbers were entered in error. They are withdrawn and not counted: as many more are drawn. */
const isEnteredInError = (number: number): boolean => number % 4_000 === 1_250;

/** How many problems are drawn, so that `total` count. */
function countDrawn(total: number): number {
  let [drawn, counted] = [0, 0];
  while (counted < total) {
    drawn += 1;
    if (!isEnteredInError(drawn)) counted += 1;
  }
  return drawn;
}

/** The rows of each weekly release, oldest first, in the order of their ids; `total` problems count. */
export function drawReleases(total: number, { pairOf }: Album = drawAlbum()): LedgerProblem[][] {
  const random = seedRandom(20_241_223);
  const busyUntil = new Map<string, string>();
  const releases = mondays.map((): LedgerProblem[] => []);
  let number = 0;
  for (const { day, count } of findsByDay(random, countDrawn(total))) {
    for (let left = count; left > 0; left -= 1) {
      number += 1;
      const found = findProblem(random, number, day, (place) => (busyUntil.get(place) ?? '') >= day);
      const { first, steps } = isEnteredInError(number)
        ? { first: found, steps: drawWithdrawal(random, found) }
        : illustrate(random, pairOf, found, drawLife(random, found));
      busyUntil.set(placeKey(first.area, first.problem_class, first.place_zh), steps.at(-1)?.on ?? day);
      writeLife(first, steps, releases);
    }
  }
  return releases;
}

/** A problem is a row of each release that enters something of it. */
function writeLife(first: LedgerProblem, steps: readonly Step[], releases: LedgerProblem[][]): void {
  let row = first;
  releaseSteps(first, steps).forEach((entry, index) => {
    const unmarked =
      index === 0 ? row : { ...row, change: 'update' as const, change_note_zh: null, change_note_en: null };
    row = Object.assign({ ...unmarked }, ...entry.steps.map(({ set }) => set));
    releases[entry.at]?.push(row);
  });
}

/** The sample ledger, week by week. */
export const makeLedgerSeries = (total = sampleProblems): SeriesRelease[] => drawReleases(total).map(writeRelease);

/** The rows of a week as its release. */
export function writeRelease(rows: readonly LedgerProblem[], week: number): SeriesRelease {
  const found = rows.filter(({ change }) => change === 'new').length;
  const moved = rows.length - found;
  return {
    day: mondays[week] ?? '',
    csv: writeRows(ledger, rows),
    reason: week === 0 ? 'first' : 'update',
    note: {
      zh: `示例：新发现 ${found} 个问题，${moved} 个有进展。按所写日期补登。`,
      en: `Sample: ${found} ${found === 1 ? 'problem' : 'problems'} found, ${moved} moved on. The release is dated back.`,
    },
  };
}
