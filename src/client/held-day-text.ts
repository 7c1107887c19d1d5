import { daysBetween } from '../core/days.ts';

export interface HeldDay {
  /** The day that the page speaks of, `YYYY-MM-DD`. */
  day: string;
  /** How many days the page may be old without a word. */
  quietDays: number;
  /** IANA name of the city's time zone. */
  timeZone: string;
  /** The sentence, with `{days}` in it. */
  words: string;
}

/** What a reader is told at a moment: null while the page is not older than it may be. */
export function heldDayText({ day, quietDays, timeZone, words }: HeldDay, now: Date): string | null {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
  const days = daysBetween(day, today);
  return days > quietDays ? words.replace('{days}', String(days)) : null;
}
