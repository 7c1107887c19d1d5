import { fluidSvg, type FluidFrame } from '../../../charts/fluid-frame.ts';
import { problemStates, type ProblemState } from '../model/problem-state.ts';
import { highestColumn, type Wall, type WallColumn } from '../model/wall.ts';

/** Heights of the plot in CSS pixels: at most so much, and a brick at most so high. */
const sizes = {
  whole: { height: 220, brick: 14 },
  area: { height: 140, brick: 12 },
  home: { height: 68, brick: 10 },
  small: { height: 48, brick: 8 },
} as const;

export type WallSize = keyof typeof sizes;

/** What is overdue can be seen on any phone. */
const leastOverdue = 2;

/** Bricks this high are seen one by one. */
const seamHeight = 4;

/** Fewer weeks than these would be as wide as a door. */
const leastColumns = 26;

/** Units to a pixel of height: whole numbers are enough. */
const fine = 10;

/** A wall laid out: one path a state, of runs of bricks. */
export interface WallLayout {
  /** In CSS pixels. */
  height: number;
  /** In columns; the newest week is at the right end. */
  width: number;
  /** Columns that are left empty before the first week. */
  before: number;
  paths: Record<ProblemState, string>;
  /** Lines between bricks; empty where they are too low to be seen. */
  seams: string;
}

export function layWall(wall: Wall, size: WallSize): WallLayout {
  const { height: most, brick: highest } = sizes[size];
  const bricks = Math.max(1, highestColumn(wall));
  const brick = Math.min(highest, (most - leastOverdue) / bricks);
  const height = Math.ceil(brick * bricks) + leastOverdue;
  const width = Math.max(leastColumns, wall.columns.length);
  const before = width - wall.columns.length;
  const runs: Record<ProblemState, string[]> = {
    ...{ 'closed-on-time': [], 'closed-late': [], 'closed-unfixed': [], 'came-back': [], open: [], overdue: [] },
  };
  wall.columns.forEach(({ counts }, at) => {
    // From brick to brick, not from run to run: what is rounded once does not add up.
    let [base, laid] = [height * fine, 0];
    for (const state of problemStates) {
      if (counts[state] === 0) continue;
      laid += counts[state];
      const due = Math.round((height - laid * brick) * fine);
      const top = state === 'overdue' ? Math.min(due, base - leastOverdue * fine) : due;
      if (top < base) runs[state].push(`M${before + at} ${base}V${top}h1V${base}z`);
      base = Math.min(base, top);
    }
  });
  const paths = Object.fromEntries(problemStates.map((state) => [state, runs[state].join('')]));
  return { height, width, before, paths: { ...emptyPaths, ...paths }, seams: seamsOf(brick, bricks, height, width) };
}

const emptyPaths: WallLayout['paths'] = {
  ...{ 'closed-on-time': '', 'closed-late': '', 'closed-unfixed': '', 'came-back': '', open: '', overdue: '' },
};

/** Level lines between the rows of bricks, and upright ones between the columns. */
function seamsOf(brick: number, bricks: number, height: number, width: number): string {
  const upright = `M1 0${Array.from({ length: width - 1 }, () => `v${height * fine}m1-${height * fine}`).join('')}`;
  if (brick < seamHeight) return upright;
  const rows = Array.from({ length: bricks }, (_, at) => Math.round((height - (at + 1) * brick) * fine));
  return `${rows.map((y) => `M0 ${y}h${width}`).join('')}${upright}`;
}

/** What the picture says, in one language. */
export interface WallWords extends Pick<FluidFrame, 'id' | 'title' | 'description' | 'xLabels' | 'sample'> {}

/** The wall as inline SVG, coloured by classes alone (wall.css). */
export function wallSvg(wall: Wall, size: WallSize, words: WallWords): string {
  const { height, width, paths, seams } = layWall(wall, size);
  const hatch = `${words.id}-h`;
  const drawn = problemStates
    .filter((state) => paths[state] !== '')
    .map((state) => {
      const fill = state === 'closed-unfixed' ? ` fill="url(#${hatch})"` : '';
      return `<path class="wall-${state}"${fill} d="${paths[state]}"/>`;
    });
  const pattern =
    paths['closed-unfixed'] === ''
      ? ''
      : `<pattern id="${hatch}" width="1" height="50" patternUnits="userSpaceOnUse"><path class="wall-ground" d="M0 0h1v50H0z"/><path class="wall-hatch" d="M0 50L1 0V20L0 70zM0 0L1-50V-30L0 20z"/></pattern>`;
  return fluidSvg({
    ...words,
    height,
    extent: { width, height: height * fine },
    body: `${pattern}${drawn.join('')}<path class="wall-seams" d="${seams}"/><path class="wall-base" d="M0 ${height * fine}H${width}"/>`,
    yLabels: [],
    isBare: size === 'small',
  });
}

/**
 * The columns as links for the pointer, over the picture; null = a column leads nowhere. Their twins for everybody else are in
 * the table behind it.
 */
export function wallLinks(wall: Wall, size: WallSize, hrefOf: (column: WallColumn) => string | null): string {
  const { height, width, before } = layWall(wall, size);
  const links = wall.columns.map((column, at) => {
    const href = hrefOf(column);
    return href === null ? '' : `<a href="${href}" tabindex="-1"><path d="M${before + at} 0h1v1h-1z"/></a>`;
  });
  return `<svg class="wall-links" width="100%" height="${height}" viewBox="0 0 ${width} 1" preserveAspectRatio="none" aria-hidden="true">${links.join('')}</svg>`;
}
