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
  return events.flatMap((event) => [...findAhead(checked, event), ...findLostTitle(checked, event, events)]);
};

function findAhead({ placeOf, release }: CheckedRelease, { record, start }: DatedEvent): Problem[] {
  const { date } = release.entry;
  return start > date
    ? [reviewProblem('event-ahead', placeOf(record, 'period_start'), { found: start, release: date })]
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
