import type { Box } from './chart-view.ts';

export interface Place {
  box: Box;
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Words less than this apart sideways read as one. */
const gap = 3;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left - gap < b.right && b.left - gap < a.right && a.top < b.bottom && b.top < a.bottom;

export const within = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

/** A straight line as small boxes, so that a label can keep clear of it. */
export function lineBoxes(x1: number, y1: number, x2: number, y2: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = x1 + ((x2 - x1) * i) / count;
    const y = y1 + ((y2 - y1) * i) / count;
    return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
  });
}

function placeAt(x: number, anchor: Place['anchor'], top: number, width: number, height: number): Place {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x, anchor, box: { left, right: left + width, top, bottom: top + height } };
}

/** Places for a point's value, best first. */
export function placesAround(x: number, y: number, width: number, height: number, reach: number): Place[] {
  return [
    placeAt(x, 'middle', y - reach - height, width, height),
    placeAt(x, 'middle', y + reach, width, height),
    placeAt(x - 4, 'start', y - reach - height, width, height),
    placeAt(x + 4, 'end', y - reach - height, width, height),
    placeAt(x - 4, 'start', y + reach, width, height),
    placeAt(x + 4, 'end', y + reach, width, height),
    placeAt(x + reach, 'start', y - height / 2, width, height),
    placeAt(x - reach, 'end', y - height / 2, width, height),
  ];
}

/** Places for a line's name, above it and then below it: at its two ends, then between. */
export function placesAlong(y: number, plot: Box, width: number, height: number): Place[] {
  const [left, right] = [plot.left + 4, plot.right - 4];
  const sides = [y - 4 - height, y + 4];
  const ends = sides.flatMap((top) => [
    placeAt(left, 'start', top, width, height),
    placeAt(right, 'end', top, width, height),
  ]);
  const between = [0.25, 0.5, 0.75].flatMap((share) =>
    sides.map((top) => placeAt(left + share * (right - left - width), 'start', top, width, height)),
  );
  return [...ends, ...between];
}

export const firstFree = (places: readonly Place[], bounds: Box, taken: readonly Box[]): Place | undefined =>
  places.find(({ box }) => within(box, bounds) && !taken.some((other) => overlaps(box, other)));
