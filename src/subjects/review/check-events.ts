import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { eventKinds } from './datasets/events.ts';
import { reviewProblem } from './rules.ts';

/** An event whose period can be read. */
interface DatedEvent {
  record: RowRecord;
  kind: string;
  start: string;
  end: string;
}

/** The rules of the review history. */
export const checkEvents: ReleaseCheck = (checked) => {
  const events = checked.release.records.flatMap((record): DatedEvent[] => {
    const [start, end] = [dayIn(record, 'period_start'), dayIn(record, 'period_end')];
    return start === null || end === null ? [] : [{ record, kind: record.printed['kind'] ?? '', start, end }];
  });
  return events.flatMap((event) => [
    ...findAhead(checked, event),
    ...findTitleYear(checked, event),
    ...findLostTitle(checked, event, events),
  ]);
};

/** An event of which the year alone is known may lie in a year that is not over. */
function findAhead({ placeOf, release }: CheckedRelease, { record, start, end }: DatedEvent): Problem[] {
  const { date } = release.entry;
  if (start > date)
    return [reviewProblem('event-ahead', placeOf(record, 'period_start'), { found: start, release: date })];
  const last = `${date.slice(0, 4)}-12-31`;
  return end > last
    ? [reviewProblem('event-end-ahead', placeOf(record, 'period_end'), { found: end, release: date, last })]
    : [];
}

/** A title bears the year of its round, which ends before it is given. */
const roundYears = 3;

function findTitleYear({ placeOf }: CheckedRelease, { record, start, end }: DatedEvent): Problem[] {
  const found = record.printed['title_year'] ?? '';
  if (!/^\d{4}$/.test(found)) return [];
  const [earliest, latest] = [Number(start.slice(0, 4)) - roundYears, Number(end.slice(0, 4))];
  return Number(found) < earliest || Number(found) > latest
    ? [
        reviewProblem('title-year', placeOf(record, 'title_year'), {
          ...{ found, start, end },
          ...{ earliest: String(earliest), latest: String(latest) },
        }),
      ]
    : [];
}

/** What only a city with a title goes through. A review may begin without one: it may lead to a new naming. */
const asksTitle = new Set(['passed', 'reconfirmed', 'withdrawn']);

/** Periods that overlap leave the order open: refused is what certainly came after a withdrawal, with no naming that may be between. */
function findLostTitle({ placeOf }: CheckedRelease, event: DatedEvent, events: readonly DatedEvent[]): Problem[] {
  if (!asksTitle.has(event.kind)) return [];
  const withdrawal = events
    .filter(({ kind, end }) => kind === 'withdrawn' && end < event.start)
    .sort((left, right) => (left.end < right.end ? 1 : -1))[0];
  if (!withdrawal) return [];
  const isNamedAgain = events.some(
    ({ kind, start, end }) => kind === 'named' && end >= withdrawal.start && start <= event.end,
  );
  if (isNamedAgain) return [];
  const slots = { kind: wordsOf(event.kind), withdrawal: withdrawal.record.key };
  return [reviewProblem('title-lost', placeOf(event.record, 'kind'), slots)];
}

const wordsOf = (kind: string): Words | string =>
  Object.entries(eventKinds).find(([name]) => name === kind)?.[1] ?? kind;
