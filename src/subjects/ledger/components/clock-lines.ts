import type { Locale } from '../../../core/locale.ts';
import { clockOf } from '../model/problem-clock.ts';
import { daysLate } from '../model/problem-headline.ts';
import { deadlineOf, stoppedOn } from '../model/problem-state.ts';
import type { ProblemView } from '../model/problem-view.ts';
import { problemWords, type Said } from './problem-words.ts';

/** A sentence about the deadline, with the unit's or the office's reason where one is published. */
export interface ClockLine {
  text: string;
  reason: { label: string; said: Said } | null;
}

/** What became of the deadline, whether it was moved and why, how often the fix was sent back, and whether it came back. */
export function clockLines(locale: Locale, problem: ProblemView, asOf: string | null): ClockLine[] {
  const { t, day, shown } = problemWords(locale);
  const { row, timing } = problem;
  const clock = clockOf(problem);
  const days = timing?.days ?? 0;
  const dayOf = (date: string | null): string => (date === null ? '' : day(date));
  const slots = {
    ...{ by: dayOf(deadlineOf(row)), fixed: dayOf(stoppedOn(row) ?? row.handled_on), closed: dayOf(row.closed_on) },
    ...{ since: day(row.reopened_on ?? row.found_on), asOf: dayOf(asOf), days, over: daysLate(problem) },
  };
  const reasonFor = (name: 'unfixed_reason' | 'postponed_reason'): ClockLine['reason'] => {
    const said = shown(problem, name);
    const label = t(name === 'unfixed_reason' ? 'problem.clock.unfixedReason' : 'problem.clock.movedReason');
    return said && { label, said };
  };
  const plain = (text: string): ClockLine => ({ text, reason: null });
  return [
    ...(clock === null
      ? []
      : [{ text: sentence(locale, clock, slots), reason: clock === 'unfixed' ? reasonFor('unfixed_reason') : null }]),
    ...(row.postponed_to === null
      ? []
      : [
          {
            text: t('problem.clock.moved', {
              on: dayOf(row.postponed_on),
              from: dayOf(row.due_on),
              to: day(row.postponed_to),
            }),
            reason: reasonFor('postponed_reason'),
          },
        ]),
    ...(row.returned === 0 ? [] : [plain(t('problem.clock.returned', { times: row.returned }))]),
    ...(row.reopened === 0 || row.reopened_on === null
      ? []
      : [plain(t('problem.clock.reopened', { times: row.reopened, day: day(row.reopened_on) }))]),
  ];
}

interface ClockSlots {
  by: string;
  fixed: string;
  closed: string;
  since: string;
  asOf: string;
  days: number;
  over: number;
}

function sentence(locale: Locale, clock: NonNullable<ReturnType<typeof clockOf>>, slots: ClockSlots): string {
  const { t } = problemWords(locale);
  const { by, fixed, closed, since, asOf, days, over } = slots;
  switch (clock) {
    case 'none':
      return t('problem.clock.none');
    case 'kept':
      return t('problem.clock.kept', { by, fixed, since, days });
    case 'missed':
      return t('problem.clock.missed', { by, fixed, since, days, over });
    case 'running':
      return days === 0 ? t('problem.clock.today', { by }) : t('problem.clock.running', { by, asOf, days });
    case 'waiting':
      return t('problem.clock.waiting', { by, fixed });
    case 'over':
      return t('problem.clock.over', { by, asOf, days });
    case 'unfixed':
      return t('problem.clock.unfixed', { closed });
  }
}
