import { day } from '../define/cells.ts';

/** What of a city's settings decides its days. */
export interface Calendar {
  /** IANA name of the city's time zone. */
  timeZone: string;
  demonstration: boolean;
}

/** `SITE_TODAY`, where it is set. Throws where it is no day. */
function askedToday(): string | undefined {
  const asked = process.env['SITE_TODAY'];
  if (!asked) return undefined;
  if (day({ title: { zh: '今天', en: 'Today' } }).safeParse(asked).success) return asked;
  throw new Error(`SITE_TODAY is "${asked}"; allowed is a day such as 2022-05-24.`);
}

/** The day a command acts on: `SITE_TODAY`, or today in the city's time zone, `YYYY-MM-DD`. */
export const todayOf = (calendar: Pick<Calendar, 'timeZone'>): string => askedToday() ?? clockDay(calendar);

/** The day it is in the city's time zone, whatever `SITE_TODAY` says. */
export const clockDay = ({ timeZone }: Pick<Calendar, 'timeZone'>): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());

/**
 * The one day that a whole site speaks of: pages and check count states, deadlines and limits to it. `SITE_TODAY`; else
 * the day of a demonstration's newest release or text, and the day of the build of an official site or of one without a release.
 */
export const dataDay = (calendar: Calendar, newestDay: string | null): string =>
  calendar.demonstration ? (askedToday() ?? newestDay ?? clockDay(calendar)) : todayOf(calendar);
