import type { TimeCounts } from '../model/in-time.ts';

/** What a bar is divided into, in its order. */
export const timeLooks = ['kept', 'late', 'open', 'overdue'] as const;

/** A piece of a bar: its class, where it begins and how wide it is, in hundredths of the bar. */
interface Piece {
  look: (typeof timeLooks)[number];
  x: number;
  width: number;
}

/** A row's counts as a bar of full width: in time, late, not yet fixed, overdue. What cannot be told stays empty. */
export function timeBar({ total, kept, missed, running, overdue }: TimeCounts): Piece[] {
  const pieces = [
    ['kept', kept],
    ['late', missed],
    ['open', running],
    ['overdue', overdue],
  ] as const;
  let x = 0;
  return pieces.flatMap(([look, count]): Piece[] => {
    if (count === 0) return [];
    const piece = { look, x: hundredth(x), width: hundredth((100 * count) / total) };
    x += (100 * count) / total;
    return [piece];
  });
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;
