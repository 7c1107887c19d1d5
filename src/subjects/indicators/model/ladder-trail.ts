import type { Trail } from './ladder.ts';

/** The box that a trail is drawn in. */
export const trailBox = { width: 56, height: 18, inset: 3 } as const;

/** A trail as points of its box, oldest first; years are apart as they are in time, values between the least and the most. */
export function trailPoints({ figures }: Trail): { x: number; y: number }[] {
  const { width, height, inset } = trailBox;
  const years = figures.map(({ year }) => year ?? 0);
  const values = figures.map(({ value }) => value);
  const across = scale(Math.min(...years), Math.max(...years), inset, width - inset);
  const up = scale(Math.min(...values), Math.max(...values), height - inset, inset);
  return figures.map(({ year, value }) => ({ x: across(year ?? 0), y: up(value) }));
}

/** What never changes is in the middle. */
const scale = (least: number, most: number, from: number, to: number) => (value: number) =>
  Math.round((least === most ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from)) * 10) / 10;
