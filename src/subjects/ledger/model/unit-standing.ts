import type { Words } from '../../../core/words.ts';
import type { LedgerProblem } from '../dataset.ts';
import type { StateSpan } from './problem-spans.ts';
import { placeOf } from './state-counts.ts';

/** How much a unit leaves overdue on a day: `overdue` of the `open` problems it is responsible for. */
export interface UnitStanding {
  area: string;
  /** Its name; `en` is the Chinese one where there is no English. */
  unit: Words;
  hasEnglish: boolean;
  overdue: number;
  open: number;
}

type UnitRow = Pick<LedgerProblem, 'area' | 'responsible_unit_zh' | 'responsible_unit_en'>;

/** For each of the sorted `days` the units with something open, most overdue first. Reads every span once. */
export function unitsOn(spans: Iterable<StateSpan<LedgerProblem>>, days: readonly string[]): UnitStanding[][] {
  const units = new Map<string, { row: UnitRow; open: Int32Array; overdue: Int32Array }>();
  for (const { row, state, from, until } of spans) {
    const isOverdue = state === 'overdue';
    if (!row.responsible_unit_zh || !(isOverdue || state === 'open' || state === 'came-back')) continue;
    const [first, last] = [placeOf(days, from), until === null ? days.length : placeOf(days, until)];
    if (first >= last) continue;
    const key = `${row.area}|${row.responsible_unit_zh}`;
    const unit = units.get(key) ?? {
      row,
      open: new Int32Array(days.length + 1),
      overdue: new Int32Array(days.length + 1),
    };
    units.set(key, unit);
    for (const counts of isOverdue ? [unit.open, unit.overdue] : [unit.open]) {
      counts[first] = (counts[first] ?? 0) + 1;
      counts[last] = (counts[last] ?? 0) - 1;
    }
  }
  const standings: UnitStanding[][] = days.map(() => []);
  for (const { row, open, overdue } of units.values()) {
    const unit = { zh: row.responsible_unit_zh, en: row.responsible_unit_en ?? row.responsible_unit_zh };
    let [openNow, overdueNow] = [0, 0];
    standings.forEach((standing, place) => {
      openNow += open[place] ?? 0;
      overdueNow += overdue[place] ?? 0;
      if (openNow > 0)
        standing.push({
          area: row.area,
          unit,
          hasEnglish: row.responsible_unit_en !== null,
          overdue: overdueNow,
          open: openNow,
        });
    });
  }
  return standings.map((standing) => standing.sort(byOverdue));
}

const byOverdue = (one: UnitStanding, other: UnitStanding): number =>
  other.overdue - one.overdue ||
  other.overdue / other.open - one.overdue / one.open ||
  (one.unit.zh < other.unit.zh ? -1 : 1);

/** How many units of a group the page of a week shows; the file beside it has all. */
export const unitsShown = 10;

/** The units of a group that leave something overdue, and how many more do than are shown. */
export function shownUnits(units: readonly UnitStanding[], most = unitsShown): { shown: UnitStanding[]; more: number } {
  const late = units.filter(({ overdue }) => overdue > 0);
  return { shown: late.slice(0, most), more: Math.max(0, late.length - most) };
}
