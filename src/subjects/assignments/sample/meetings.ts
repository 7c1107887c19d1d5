import { addDays } from '../../../core/days.ts';
import { weeksBetween } from '../../../core/iso-week.ts';
import type { Words } from '../../../core/words.ts';
import { addWorkingDays } from '../../../core/working-days.ts';

/** A meeting of the sample, or a week without one. */
export interface SampleMeeting {
  week: string;
  monday: string;
  heldOn: string | null;
  note: Words | null;
}

const [first, last] = ['2025-11-24', '2026-11-23'];

/** A public holiday that takes the Monday: the meeting is on the first working day up to Wednesday, else it is left out. */
export const meetings: readonly SampleMeeting[] = weeksBetween(first, last).map(({ week, monday }) => {
  const day = addWorkingDays(addDays(monday, -1), 1);
  if (day === monday) return { week, monday, heldOn: monday, note: null };
  return day <= addDays(monday, 2)
    ? {
        ...{ week, monday, heldOn: day },
        note: {
          zh: '示例：周一是公共假日，会议顺延。',
          en: 'Sample: the Monday was a public holiday; the meeting was moved.',
        },
      }
    : {
        ...{ week, monday, heldOn: null },
        note: { zh: '示例：公共假日，不开会。', en: 'Sample: public holidays, no meeting.' },
      };
});

/** The weeks that have a sheet, oldest first. */
export const heldMeetings: readonly { week: string; day: string }[] = meetings.flatMap(({ week, heldOn }) =>
  heldOn === null ? [] : [{ week, day: heldOn }],
);
