import { comparePeriods, middleYear, type Period } from '../../../core/period.ts';
import { printedDecimals } from '../../../core/printed-decimals.ts';
import type { Area } from '../../areas/dataset.ts';
import { targetRowIdOf } from '../datasets/row-id.ts';
import type { Target } from '../datasets/targets.ts';

/** A target as a record of a release, and how the file printed its value. */
export interface TargetRecord {
  key: string;
  row: Target;
  printed: Record<string, string | null>;
}

/** A target of an indicator, ready to be shown. It is no figure: nothing compares it, and no line leads to it. */
export interface TargetView {
  key: string;
  /** Id of its row in the page's table. */
  rowId: string;
  target: Target;
  area: Area;
  period: Period;
  year: number;
  value: number;
  /** Decimals as the source printed them. */
  decimals: number;
}

/** The targets of one indicator, oldest first. */
export function targetsOf(
  indicator: string,
  { areas, targets }: { areas: readonly Area[]; targets: readonly TargetRecord[] },
): TargetView[] {
  return targets
    .filter(({ row }) => row.indicator === indicator)
    .map(({ key, row, printed }): TargetView => {
      const area = areas.find(({ code }) => code === row.area);
      if (!area) throw new Error(`The area ${row.area} of the target ${key} is in no release of areas.`);
      const period = { start: row.period_start, end: row.period_end };
      return {
        ...{ key, area, period, target: row, value: row.value },
        rowId: targetRowIdOf(row),
        year: middleYear(period) ?? 0,
        decimals: printedDecimals(printed['value'] ?? ''),
      };
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}
