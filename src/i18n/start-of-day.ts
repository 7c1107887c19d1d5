import { madeOnce } from '../core/made-once.ts';

const offsetFormat = madeOnce(
  (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
);

const startsOf = madeOnce((timeZone: string) =>
  madeOnce((day: string): string => {
    const midnight = new Date(`${day}T00:00:00Z`);
    // The offset belongs to local midnight, not to that of Greenwich: a second look settles days on which clocks change.
    const guess = offsetAt(midnight, timeZone);
    return `${day}T00:00:00${offsetAt(new Date(`${day}T00:00:00${guess}`), timeZone)}`;
  }),
);

/** A day's first instant in a time zone, for feeds: `2025-03-01` in Asia/Shanghai → `2025-03-01T00:00:00+08:00`. */
export const startOfDay = (day: string, timeZone: string): string => startsOf(timeZone)(day);

function offsetAt(instant: Date, timeZone: string): string {
  const parts = offsetFormat(timeZone).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // Greenwich itself is written "GMT".
  return name.replace('GMT', '') || '+00:00';
}
