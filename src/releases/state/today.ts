import { day } from '../define/cells.ts';

interface Calendar {
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
export const todayOf = ({ timeZone }: Pick<Calendar, 'timeZone'>): string =>
  askedToday() ?? new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());

/** The day the data speaks of: `SITE_TODAY`; an official site's build day; a demonstration's newest release (undefined). */
export const settledToday = (calendar: Calendar): string | undefined =>
  calendar.demonstration ? askedToday() : todayOf(calendar);
