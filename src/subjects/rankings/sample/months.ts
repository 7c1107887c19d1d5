import { addMonths } from '../../../core/months.ts';

/** 2024-09 to 2026-10. */
export const months: readonly string[] = Array.from({ length: 26 }, (_, index) => addMonths('2024-09', index));

/** Month from which other weights are in force. */
export const newWeightsFrom = '2025-10';

/** Weights in percent: open inspection, unannounced inspection, satisfaction. */
export const weightsOf = (month: string): readonly [open: number, unannounced: number, satisfaction: number] =>
  month < newWeightsFrom ? [60, 30, 10] : [50, 40, 10];

/** The day a month is released: the first weekday from the 6th of the next month; in October, after the holiday, the 8th. */
export function releaseDayOf(month: string): string {
  const next = addMonths(month, 1);
  const days = next.endsWith('-10') ? ['08'] : ['06', '07', '08'];
  const day = days.map((number) => `${next}-${number}`).find((one) => ![0, 6].includes(new Date(one).getUTCDay()));
  if (!day) throw new Error(`${next} has no weekday from the 6th to the 8th.`);
  return day;
}
