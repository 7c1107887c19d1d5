import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** One entry of a calendar: whole days. */
export interface CalendarDays {
  /** The same as long as the entry is told of; with the host it becomes its UID. */
  id: string;
  /** First day, and the day after the last. */
  from: string;
  until: string;
  /** How often it was changed: programs take the highest. */
  sequence: number;
  /** Day of the newest change. */
  changedOn: string;
  isCancelled: boolean;
  summary: string;
  description: string;
  /** Whole address of its page. */
  address: string;
}

/** A calendar that one subscribes to. */
export interface CalendarFile {
  name: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** Whole address of the file itself. */
  address: string;
  /** Of the site. */
  host: string;
  entries: readonly CalendarDays[];
}

const timeOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * The calendar as RFC 5545 writes it: lines of at most 75 octets that end in CRLF. It depends on nothing but what is handed
 * in: its stamps are the days of the changes, in UTC.
 */
export function writeCalendar({ name, description, language, address, host, entries }: CalendarFile): string {
  const calendar = ical({
    ...{ name, description, url: address },
    prodId: { company: host, product: 'calendar', language: language.toUpperCase() },
    // A day: what is moved is known everywhere on the next.
    ttl: 86_400,
  });
  for (const { id, from, until, sequence, changedOn, isCancelled, summary, ...entry } of entries) {
    calendar.createEvent({
      ...{ id: `${id}@${host}`, sequence, summary, stamp: timeOf(changedOn), allDay: true },
      ...{ start: timeOf(from), end: timeOf(until) },
      description: { plain: entry.description },
      url: entry.address,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // It takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves the last line open.
  return `${calendar.toString().trimEnd()}\r\n`;
}
