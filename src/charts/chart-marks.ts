import type { ChartPoint, PointMark } from './chart-model.ts';
import type { ChartMark } from './chart-view.ts';

const shapes = [
  'M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z',
  'M-4,-4h8v8h-8Z',
  'M0,-5.4L5.2,3.9H-5.2Z',
  'M0,-5.8L5.8,0L0,5.8L-5.8,0Z',
  'M0,5.4L5.2,-3.9H-5.2Z',
  'M-2.6,-4.6H2.6L5.3,0L2.6,4.6H-2.6L-5.3,0Z',
] as const;

/** The same shapes for lines with a point every few pixels. */
const smallShapes = [
  'M-2.8,0a2.8,2.8 0 1,0 5.6,0a2.8,2.8 0 1,0 -5.6,0Z',
  'M-2.5,-2.5h5v5h-5Z',
  'M0,-3.6L3.4,2.5H-3.4Z',
  'M0,-3.8L3.8,0L0,3.8L-3.8,0Z',
  'M0,3.6L3.4,-2.5H-3.4Z',
  'M-1.7,-3H1.7L3.4,0L1.7,3H-1.7L-3.4,0Z',
] as const;

/** Lines of data are whole: a dash would read as an estimate. What is dashed is a standard, and bears its name. */
const referenceDashes: readonly number[][] = [
  [4, 4],
  [1.5, 4],
  [8, 3, 1.5, 3],
];

export const colourOf = (series: number): number => (series % 6) + 1;
export const referenceDashOf = (reference: number): number[] =>
  referenceDashes[reference % referenceDashes.length] ?? [];

const cross = 'M-2.4,-2.4L2.4,2.4M-2.4,2.4L2.4,-2.4';
const tick = 'M0,-8.5V-13';
const ring = 'M-8.5,0a8.5,8.5 0 1,0 17,0a8.5,8.5 0 1,0 -17,0Z';
const smallRing = 'M-4,-8a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z';
const highTick = 'M0,-15V-20';
const lowTick = 'M0,-3V-9';

type Kind = Pick<ChartPoint, 'mark' | 'preliminary' | 'revised'>;
export type MarkLooks = Pick<ChartMark, 'mark' | 'shape' | 'dash' | 'strokes' | 'ring'>;

/**
 * Filled = certain, hollow = derived, hollow with a cross = likely. A preliminary value is in a
 * broken ring and a revised one carries a tick: both can be read on any of the three.
 */
export function pointLooks({ mark, preliminary, revised }: Kind, series: number, small = false): MarkLooks {
  const shape = (small ? smallShapes : shapes)[series % shapes.length] ?? shapes[0];
  const strokes = (mark === 'likely' ? cross : '') + (revised ? tick : '');
  return { mark, shape, dash: [], strokes, ring: preliminary ? ring : '' };
}

/** A bar from its top (0, 0) down: filled, hollow, or hollow with a dotted outline; ring and tick are above it. */
export function barLooks({ mark, preliminary, revised }: Kind, width: number, height: number): MarkLooks {
  const shape = `M${-width / 2},0h${width}v${height}h${-width}Z`;
  return {
    mark,
    shape,
    dash: mark === 'likely' ? [2, 3] : [],
    strokes: revised ? (preliminary ? highTick : lowTick) : '',
    ring: preliminary ? smallRing : '',
  };
}

/** The kinds of marks to explain: none where every value is plainly certain. */
export function marksToExplain(points: readonly Kind[]): { key: PointMark | 'preliminary' | 'revised'; kind: Kind }[] {
  const plain: Kind = { mark: 'certain', preliminary: false, revised: false };
  const marks = (['certain', 'derived', 'likely'] as const)
    .filter((mark) => points.some((point) => point.mark === mark))
    .map((mark) => ({ key: mark, kind: { ...plain, mark } }));
  const states = (['preliminary', 'revised'] as const)
    .filter((state) => points.some((point) => point[state]))
    .map((state) => ({ key: state, kind: { ...plain, [state]: true } }));
  const all = [...marks, ...states];
  return all.length === 1 && all[0]?.key === 'certain' ? [] : all;
}
