import type { ActivityMonth } from '../model/activity-months.ts';

/** A mark of the picture, by its middle. */
export interface ActivityMark {
  kind: 'visit' | 'promised' | 'done';
  x: number;
  y: number;
}

const [column, step] = [24, 12];

const heightOf = ({ visits, promised, done }: ActivityMonth): number => visits + promised + done;

/** The frame: a column a month, as high as the fullest; `base` is the line that marks stand on. */
export function monthsFrame(months: readonly ActivityMonth[]): { width: number; height: number; base: number } {
  const highest = Math.max(2, ...months.map(heightOf));
  const base = highest * step + 4;
  return { width: months.length * column, height: base + 2, base };
}

/** What happened in each month, stacked: visits below, then promises, then what was done. */
export function activityMarks(months: readonly ActivityMonth[]): ActivityMark[] {
  const { base } = monthsFrame(months);
  return months.flatMap((month, index) => {
    const kinds = [
      ...Array.from({ length: month.visits }, () => 'visit' as const),
      ...Array.from({ length: month.promised }, () => 'promised' as const),
      ...Array.from({ length: month.done }, () => 'done' as const),
    ];
    return kinds.map((kind, at) => ({ kind, x: index * column + column / 2, y: base - 2 - step / 2 - at * step }));
  });
}
