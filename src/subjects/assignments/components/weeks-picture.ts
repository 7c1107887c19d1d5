import { fluidSvg, type FluidFrame } from '../../../charts/fluid-frame.ts';
import type { SheetColumn } from '../model/sheet-columns.ts';

/** Units of a column's place and of a task; what is left of them is the gap to the next. */
const [place, thick, unit, brick] = [10, 7, 10, 8];

/** Places that a picture has at least: few columns do not grow fat. */
const leastPlaces = 20;

const kinds = ['done', 'cancelled', 'carried', 'running'] as const;

/** A brick for each task, a path a kind; from the base up those that are done, cancelled, carried over, running. */
export function brickPaths(columns: readonly SheetColumn[], top: number): Record<(typeof kinds)[number], string> {
  const paths = { done: '', cancelled: '', carried: '', running: '' };
  for (const column of columns) {
    let layer = 0;
    for (const kind of kinds) {
      for (let count = column[kind]; count > 0; count -= 1) {
        layer += 1;
        const [x, y] = [column.at * place, (top - layer) * unit + 1];
        // What is cancelled is a low slab, so that its shape says it too.
        paths[kind] +=
          kind === 'cancelled' ? `M${x} ${y + 5}h${thick}v3h-${thick}z` : `M${x} ${y}h${thick}v${brick}h-${thick}z`;
      }
    }
  }
  return paths;
}

interface PictureWords extends Pick<FluidFrame, 'id' | 'title' | 'description' | 'sample'> {
  tasks: (count: number) => string;
  /** Label below the first column and the last. */
  ends: readonly [first: string, last: string];
}

/** A column a week, a brick a task. */
export function weeksSvg(
  columns: readonly SheetColumn[],
  { tasks, ends: [first, last], ...words }: PictureWords,
): string {
  const highest = Math.max(
    2,
    ...columns.map(({ done, carried, cancelled, running }) => done + carried + cancelled + running),
  );
  const top = highest + (highest % 2);
  const places = Math.max(leastPlaces, (columns.at(-1)?.at ?? 0) + 1);
  const gutter = Math.ceil(places / 8) * place;
  const [width, height] = [gutter + places * place, top * unit];
  const drawn = Object.entries(brickPaths(columns, top))
    .map(([kind, d]) => (d === '' ? '' : `<path class="task-brick task-brick--${kind}" d="${d}"/>`))
    .join('');
  const lastAt = (gutter + (columns.at(-1)?.at ?? 0) * place + thick) / width;
  return fluidSvg({
    ...words,
    height: Math.max(88, Math.min(200, top * 14)),
    extent: { width, height },
    body: `<path class="task-grid" d="M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}"/><g transform="translate(${gutter} 0)">${drawn}</g>`,
    xLabels: [{ at: gutter / width, text: first }, ...(columns.length > 8 ? [{ at: lastAt, text: last }] : [])],
    yLabels: [
      { at: 0, text: tasks(top) },
      // The number alone: on a phone there is no room beside the columns for its noun.
      { at: 0.5, text: String(top / 2) },
    ],
  });
}
