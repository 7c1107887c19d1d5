import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import type { SubjectSample } from '../../subject-sample.ts';
import { assignments } from '../datasets/assignments.ts';
import { assignmentMeetings } from '../datasets/meetings.ts';
import { ledgerLives } from './ledger-lives.ts';
import { meetings, type SampleMeeting } from './meetings.ts';
import { makeSheetSeries } from './sheet-series.ts';

/** A year of weekly meetings, and their sheets. */
export const drawSample = (): SubjectSample => ({
  series: [
    { dataset: assignmentMeetings, releases: makeMeetingSeries() },
    { dataset: assignments, releases: makeSheetSeries(ledgerLives()) },
  ],
});

/** A release on the day of each meeting; a week without one is entered with the next. */
function makeMeetingSeries(): SeriesRelease[] {
  let waiting: SampleMeeting[] = [];
  return meetings.flatMap((meeting): SeriesRelease[] => {
    waiting = [...waiting, meeting];
    const { week, heldOn } = meeting;
    if (heldOn === null) return [];
    const [entered, isFirst] = [waiting, meeting === meetings[0]];
    waiting = [];
    const [year, number] = [week.slice(0, 4), Number(week.slice(6))];
    return [
      {
        day: heldOn,
        csv: writeRows(assignmentMeetings, entered.map(rowOf)),
        reason: isFirst ? 'first' : 'update',
        note: {
          zh: `示例：${year} 年第 ${number} 周的例会。按所写日期补登。`,
          en: `Sample: the meeting of week ${number} of ${year}. The release is dated back.`,
        },
      },
    ];
  });
}

const rowOf = ({ week, heldOn, note }: SampleMeeting) => ({
  ...{ week, held_on: heldOn, note_zh: note?.zh ?? null, note_en: note?.en ?? null },
  ...{ change: 'new', change_note_zh: null, change_note_en: null },
});
