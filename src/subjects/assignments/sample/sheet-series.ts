import { itemAt, seedRandom } from '../../../core/random.ts';
import type { Words } from '../../../core/words.ts';
import { addWorkingDays } from '../../../core/working-days.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { assignments } from '../datasets/assignments.ts';
import { drawTasks, type SampleTask } from './draw-tasks.ts';
import type { LedgerLife } from './ledger-lives.ts';
import { heldMeetings } from './meetings.ts';
import { cancelledReason, carriedReasons, leadNote, movedNotes, notDueReason } from './task-words.ts';

type Row = Record<string, string | null>;

/** One task that the sheet of this number reports as done a day too late, put right with the next sheet but one. */
const misprintedIn = 40;

/** A release for each sheet, on the day of its meeting. */
export function makeSheetSeries(lives: ReadonlyMap<string, readonly LedgerLife[]>): SeriesRelease[] {
  const tasks = drawTasks(seedRandom(20_251_110), lives);
  const sheets = heldMeetings.map((_, sheet) =>
    tasks.flatMap((task) => (task.firstSheet <= sheet && sheet <= task.lastSheet ? [rowOf(task, sheet)] : [])),
  );
  const right = sheets[misprintedIn]?.find(({ state }) => state === 'done');
  return heldMeetings.map(({ week, day }, sheet): SeriesRelease => {
    const rows = (sheets[sheet] ?? []).map((row) => (row === right ? { ...row, done_on: day } : row));
    const corrected = sheet === misprintedIn + 2 && right ? [correctionOf(right)] : [];
    return {
      day,
      csv: writeRows(assignments, [...rows, ...corrected]),
      reason: sheet === 0 ? 'first' : 'update',
      note: tellSheet(week, rows, corrected.length > 0),
    };
  });
}

const correctionOf = (row: Row): Row => ({
  ...row,
  change: 'correction',
  change_note_zh: '示例：完成日期误记为开会那天。',
  change_note_en: 'Sample: the day it was done had been entered as the day of the meeting.',
});

const bothOf = (stem: string, words: Words | null): Row => ({
  [`${stem}_zh`]: words?.zh ?? null,
  [`${stem}_en`]: words?.en ?? null,
});

function rowOf(task: SampleTask, sheet: number): Row {
  const { week, day } = itemAt(heldMeetings, sheet);
  const assigned = itemAt(heldMeetings, task.firstSheet).day;
  const state = sheet === task.firstSheet ? 'new' : sheet < task.lastSheet ? 'carried' : task.end;
  const lead = sheet > task.firstSheet ? (task.laterLead ?? task.lead) : task.lead;
  const isHandedOver = task.laterLead !== null && sheet === task.firstSheet + 1;
  const isMoved = sheet > task.firstSheet && dueIn(task, sheet) !== dueIn(task, sheet - 1);
  const notes = [...(isHandedOver ? [leadNote] : []), ...(isMoved ? [movedNote(task, sheet)] : [])];
  return {
    ...{ week, task: task.task, area: task.area, assigned_on: assigned, state, action: task.action },
    ...bothOf('task', task.text),
    ...bothOf('lead_unit', lead),
    ...bothOf('helping_units', lead === task.laterLead ? null : task.helping),
    due_on: dueIn(task, sheet),
    done_on: state === 'done' ? ([task.doneOn, day].sort()[0] ?? day) : null,
    ...bothOf('reason', reasonFor(task, sheet, state, day)),
    problems: task.problems.length > 0 ? task.problems.toSorted().join(';') : null,
    ...bothOf('note', joinNotes(notes)),
    ...{ change: 'new', change_note_zh: null, change_note_en: null },
  };
}

const movedNote = ({ task, firstSheet }: SampleTask, sheet: number): Words =>
  itemAt(movedNotes, (Number(task.slice(6, 8)) + Number(task.slice(9)) + sheet - firstSheet) % movedNotes.length);

const joinNotes = (notes: readonly Words[]): Words | null =>
  notes.length === 0 ? null : { zh: notes.map(({ zh }) => zh).join(''), en: notes.map(({ en }) => en).join(' ') };

/** A task that is carried over on its day or later gets another one, the fourth working day after the meeting. */
function dueIn({ due, firstSheet, lastSheet }: SampleTask, sheet: number): string {
  return heldMeetings
    .slice(firstSheet + 1, Math.min(sheet, lastSheet - 1) + 1)
    .reduce((now, { day }) => (now <= day ? addWorkingDays(day, 4) : now), due);
}

function reasonFor(task: SampleTask, sheet: number, state: string, day: string): Words | null {
  if (state === 'cancelled') return cancelledReason;
  if (state !== 'carried') return null;
  if (dueIn(task, sheet - 1) > day) return notDueReason;
  const turn = Number(task.task.slice(6, 8)) + Number(task.task.slice(9)) + sheet - task.firstSheet;
  return itemAt(carriedReasons, turn % carriedReasons.length);
}

function tellSheet(week: string, rows: readonly Row[], isCorrecting: boolean): Words {
  const count = (...states: string[]): number => rows.filter(({ state }) => states.includes(state ?? '')).length;
  const [year, number] = [week.slice(0, 4), Number(week.slice(6))];
  const [open, done, carried] = [count('new', 'carried'), count('done'), count('carried')];
  const also = isCorrecting
    ? { zh: '更正此前一项任务的完成日期。', en: ' The day on which one earlier task was done is corrected.' }
    : { zh: '', en: '' };
  return {
    zh: `示例：${year} 年第 ${number} 周的交办单：本周 ${open} 项，上周完成 ${done} 项、接着办 ${carried} 项。${also.zh}按所写日期补登。`,
    en: `Sample: the sheet of week ${number} of ${year}: ${open} tasks this week; of last week’s, ${done} done and ${carried} carried over.${also.en} The release is dated back.`,
  };
}
