import { addMonths } from '../../../core/months.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { scoring } from '../datasets/scoring.ts';
import { months, newWeightsFrom, weightsOf } from './months.ts';

const minimumChecks = [5, 5, 50];

const rowsFrom = (from: string, to: string | null) =>
  (['open', 'unannounced', 'satisfaction'] as const).map((component, index) => ({
    component,
    weight: weightsOf(from)[index],
    minimum_checks: minimumChecks[index],
    in_force_from: from,
    in_force_to: to,
  }));

/** The method as it was first published, and as its weights were changed. */
export function makeScoringSeries(): SeriesRelease[] {
  const first = months[0] ?? '';
  return [
    {
      day: '2024-09-02',
      csv: writeRows(scoring, rowsFrom(first, null)),
      reason: 'first',
      note: {
        zh: '示例：明查 60%、暗访 30%、满意度 10%，自 2024 年 9 月起施行。按所写日期补登。',
        en: 'Sample: open inspection 60 %, unannounced 30 %, satisfaction 10 %, from September 2024. The release is dated back.',
      },
    },
    {
      day: '2025-09-22',
      csv: writeRows(scoring, [...rowsFrom(first, addMonths(newWeightsFrom, -1)), ...rowsFrom(newWeightsFrom, null)]),
      reason: 'structure',
      note: {
        zh: '示例：自 2025 年 10 月起，明查由 60% 改为 50%，暗访由 30% 改为 40%。按所写日期补登。',
        en: 'Sample: from October 2025 open inspection counts 50 % instead of 60 %, unannounced 40 % instead of 30 %. The release is dated back.',
      },
    },
  ];
}
