import type { ToldWeek, WeekCounts, WeekSection } from '../../subjects/subject-view.ts';

/** What of a kind happened on a day, or is planned for it. */
export interface WeekCell {
  day: string;
  count: number;
  /** `most` = the busiest day of its row; `planned` lies ahead, and so does `ahead`, of which nothing is known. */
  look: 'none' | 'some' | 'most' | 'planned' | 'ahead';
}

export interface WeekRow {
  label: string;
  isSample: boolean;
  cells: WeekCell[];
}

/** The picture of a week: a row for each kind that anything happened of, a cell for each day. */
export const weekGrid = (
  sections: readonly Pick<WeekSection, 'counted' | 'isSample'>[],
  week: Pick<ToldWeek, 'days' | 'until'>,
): WeekRow[] =>
  sections.flatMap(({ counted = [], isSample }) =>
    counted.flatMap((one) => {
      const cells = cellsOf(one, week);
      return cells.some(({ count }) => count > 0) ? [{ label: one.label, isSample, cells }] : [];
    }),
  );

function cellsOf({ counts }: WeekCounts, { days, until }: Pick<ToldWeek, 'days' | 'until'>): WeekCell[] {
  const countOn = (day: string): number => counts.get(day) ?? 0;
  const most = Math.max(...days.filter((day) => day <= until).map(countOn));
  return days.map((day) => {
    const count = countOn(day);
    if (day > until) return { day, count, look: count === 0 ? 'ahead' : 'planned' };
    return { day, count, look: count === 0 ? 'none' : count === most ? 'most' : 'some' };
  });
}

/** How much of a row has happened so far. */
export const sumOfRow = ({ cells }: Pick<WeekRow, 'cells'>): number =>
  cells.reduce((sum, { count, look }) => (look === 'planned' ? sum : sum + count), 0);
