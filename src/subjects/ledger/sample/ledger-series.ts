import { seedRandom } from '../../../core/random.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { ledger, type LedgerProblem } from '../dataset.ts';
import { findsByDay, mondays } from './calendar.ts';
import { drawLife, type Step } from './draw-life.ts';
import { findProblem, placeKey } from './find-problem.ts';

/** As many problems as the city sorted into its ledger in two years; their states are invented. */
export const sampleProblems = 13_989;

/** The rows of each weekly release, oldest first, in the order of their ids. */
export function drawReleases(total: number): LedgerProblem[][] {
  const random = seedRandom(20_241_223);
  const busyUntil = new Map<string, string>();
  const releases = mondays.map((): LedgerProblem[] => []);
  let number = 0;
  for (const { day, count } of findsByDay(random, total)) {
    for (let left = count; left > 0; left -= 1) {
      number += 1;
      const first = findProblem(random, number, day, (place) => (busyUntil.get(place) ?? '') >= day);
      const steps = drawLife(random, first);
      busyUntil.set(placeKey(first.area, first.problem_class, first.place_zh), steps.at(-1)?.on ?? day);
      writeLife(first, steps, releases);
    }
  }
  return releases;
}

/** A problem is a row of the release after the week in which it was found, and of each after one in which it moved on. */
function writeLife(first: LedgerProblem, steps: readonly Step[], releases: LedgerProblem[][]): void {
  let row = first;
  let past = 0;
  mondays.forEach((monday, index) => {
    if (first.found_on >= monday) return;
    const fresh: Step[] = [];
    for (let step = steps[past]; step !== undefined && step.on < monday; step = steps[past]) {
      fresh.push(step);
      past += 1;
    }
    const isNew = (mondays[index - 1] ?? '') <= first.found_on;
    if (!isNew && fresh.length === 0) return;
    const unmarked = isNew ? row : { ...row, change: 'update' as const, change_note_zh: null, change_note_en: null };
    row = Object.assign({ ...unmarked }, ...fresh.map(({ set }) => set));
    releases[index]?.push(row);
  });
}

/** The sample ledger, week by week. */
export function makeLedgerSeries(total = sampleProblems): SeriesRelease[] {
  return drawReleases(total).map((rows, index) => {
    const found = rows.filter(({ change }) => change === 'new').length;
    const moved = rows.length - found;
    return {
      day: mondays[index] ?? '',
      csv: writeRows(ledger, rows),
      reason: index === 0 ? 'first' : 'update',
      note: {
        zh: `示例：新发现 ${found} 个问题，${moved} 个有进展。按所写日期补登。`,
        en: `Sample: ${found} ${found === 1 ? 'problem' : 'problems'} found, ${moved} moved on. The release is dated back.`,
      },
    };
  });
}
