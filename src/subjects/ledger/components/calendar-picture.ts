import { fluidSvg, type FluidFrame } from '../../../charts/fluid-frame.ts';
import type { FoundGrid } from '../model/found-calendar.ts';

/** Height of a day in CSS pixels. */
const cellHeight = 15;

/** Columns left of the first week, for the names of weekdays; a share of all, so that they fit on the narrowest phone. */
const gutterOf = (weeks: number): number => Math.ceil(weeks / 8);

/** Days of the same class as one path: each row's runs of weeks. */
export function classPath({ rows }: FoundGrid, of: number, gutter: number): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((cell, x) => {
        if (cell !== of || row[x - 1] === of) return [];
        const next = row.findIndex((other, at) => at > x && other !== of);
        return `M${gutter + x} ${y}h${(next < 0 ? row.length : next) - x}v1H${gutter + x}z`;
      }),
    )
    .join('');
}

/** What the picture says, in one language; `weekdays` are the names of the seven, Monday first. */
export interface CalendarWords extends Pick<FluidFrame, 'id' | 'title' | 'description' | 'xLabels' | 'sample'> {
  weekdays: readonly string[];
}

/** A calendar: a column each week, a row each weekday, the more was found the darker. */
export function calendarSvg(grid: FoundGrid, classes: number, { weekdays, ...words }: CalendarWords): string {
  const gutter = gutterOf(grid.weeks.length);
  const width = gutter + grid.weeks.length;
  const paths = Array.from({ length: classes }, (_, of) => classPath(grid, of, gutter))
    .map((d, of) => (d === '' ? '' : `<path class="calendar-day calendar-${of}" d="${d}"/>`))
    .join('');
  const lines = Array.from({ length: 6 }, (_, at) => `M${gutter} ${at + 1}H${width}`).join('');
  return fluidSvg({
    ...words,
    height: cellHeight * 7,
    extent: { width, height: 7 },
    body: `<path class="calendar-ground" d="M${gutter} 0H${width}V7H${gutter}z"/>${paths}<path class="calendar-lines" d="${lines}"/>`,
    // Every other weekday has room for its name.
    yLabels: [0, 2, 4, 6].map((at) => ({ at: (at + 1.05) / 7, text: weekdays[at] ?? '' })),
  });
}

/** Columns that the labels of weeks are shifted by. */
export const calendarGutter = ({ weeks }: FoundGrid): number => gutterOf(weeks.length);
