import { addMonths, monthsBetween } from '../../../core/months.ts';
import { seedRandom, type Random } from '../../../core/random.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import type { SubjectSample } from '../../subject-sample.ts';
import { categoryNames, reports, type CategoryColumn, type ReportMonth } from '../dataset.ts';

const [firstMonth, lastMonth] = ['2025-11', '2026-10'];

/** What a reward of the sample is; in its second month no amount was published. */
const reward = 30;

/** Twelve months of invented counts: each release adds a month, and decides what waited in the one before. */
export const drawSample = (): SubjectSample => ({ series: [{ dataset: reports, releases: drawReleases() }] });

function drawReleases(): SeriesRelease[] {
  let waiting: ReportMonth | null = null;
  return monthsBetween(firstMonth, lastMonth).map((month, index) => {
    // A seed of its own: a change of one month does not change those after it.
    const random = seedRandom(20_251_100 + index);
    const row = drawMonth(random, month, index === 1);
    const rows = [...(waiting ? [decide(random, waiting)] : []), row];
    waiting = row;
    return {
      day: `${addMonths(month, 1)}-05`,
      csv: writeRows(reports, rows),
      reason: index === 0 ? 'first' : 'update',
      note: {
        zh: `示例：${month} 的虚构举报数。按所写日期补登。`,
        en: `Sample: invented counts of reports of ${month}. The release is dated back.`,
      },
    };
  });
}

function drawMonth(random: Random, month: string, isAmountUnknown: boolean): ReportMonth {
  const cases = splitByCategory(random, random.integer(60, 130));
  const valid = categoryNames.reduce((sum, name) => sum + cases[name], 0);
  const others = {
    refused: random.integer(15, 35),
    duplicate: random.integer(6, 18),
    withdrawn: random.integer(0, 4),
    waiting: random.integer(4, 12),
  };
  const settled = Math.round(valid * (0.6 + random.fraction() / 5));
  const rewarded = Math.round(valid / 4);
  return {
    ...{
      month,
      received: Object.values(others).reduce((sum, count) => sum + count, valid),
      valid,
      ...others,
      ...cases,
    },
    ...{ settled, median_days: random.integer(6, 14) / 2, rewarded },
    reward_amount: isAmountUnknown ? null : rewarded * reward,
    ...{ note_zh: null, note_en: null, change: 'new', change_note_zh: null, change_note_en: null },
  };
}

function splitByCategory(random: Random, valid: number): Record<CategoryColumn, number> {
  const cases = Object.fromEntries(categoryNames.map((name) => [name, 0])) as Record<CategoryColumn, number>;
  const often: readonly CategoryColumn[] = ['garbage', 'garbage', 'street_order', 'street_order', 'residential'];
  for (let left = valid; left > 0; left -= 1) cases[random.pick([...often, ...categoryNames])] += 1;
  return cases;
}

/** The same month a month later: what waited was looked at, and most of what was valid is settled. */
function decide(random: Random, row: ReportMonth): ReportMonth {
  const refused = random.integer(0, row.waiting);
  const valid = row.valid + row.waiting - refused;
  return {
    ...row,
    ...{ valid, refused: row.refused + refused, waiting: 0, garbage: row.garbage + row.waiting - refused },
    settled: Math.round(valid * 0.95),
    change: 'update',
  };
}
