import type { Assignment } from '../datasets/assignments.ts';
import type { AssignmentMeeting } from '../datasets/meetings.ts';
import type { MeetingRecord, TaskRecord } from './sheets.ts';

/** A row of a sheet: a task that was assigned on the Monday of the week that its number names. */
export function taskRow(
  week: string,
  task: string,
  cells: Partial<Assignment> = {},
  release = '2026-11-23',
): TaskRecord {
  return {
    row: {
      ...{ week, task, task_zh: `示例任务 ${task}`, task_en: `Sample task ${task}`, area: null },
      ...{ lead_unit_zh: '示例一局', lead_unit_en: 'Sample Bureau 1', helping_units_zh: null, helping_units_en: null },
      ...{ assigned_on: mondays[task.slice(0, 8)] ?? '', due_on: '2026-12-04', state: 'new', done_on: null },
      ...{ reason_zh: null, reason_en: null, problems: null, action: null, note_zh: null, note_en: null },
      ...{ change: 'new', change_note_zh: null, change_note_en: null },
      ...cells,
    },
    redacted: {},
    release,
  };
}

const mondays: Readonly<Record<string, string>> = {
  '2026-W45': '2026-11-02',
  '2026-W46': '2026-11-09',
  '2026-W47': '2026-11-16',
  '2026-W48': '2026-11-23',
  '2026-W53': '2026-12-28',
};

/** A meeting; null = none was held. */
export const meetingRow = (
  week: string,
  held_on: string | null,
  cells: Partial<AssignmentMeeting> = {},
): MeetingRecord => ({
  row: { ...{ week, held_on, note_zh: null, note_en: null }, ...noChange, ...cells },
  redacted: {},
});

const noChange = { change: 'new', change_note_zh: null, change_note_en: null } as const;

/** Three sheets: in the last, after a week without one, a task is in its third week and later. */
export const tasks: readonly TaskRecord[] = [
  taskRow('2026-W45', '2026-W45-01'),
  taskRow('2026-W45', '2026-W45-02', { problems: ['P-000001'] }),
  taskRow('2026-W45', '2026-W45-03'),
  taskRow('2026-W46', '2026-W45-01', { state: 'carried' }),
  taskRow('2026-W46', '2026-W45-02', { state: 'done', done_on: '2026-11-05', problems: ['P-000001'] }),
  taskRow('2026-W46', '2026-W45-03', { state: 'cancelled' }),
  taskRow('2026-W46', '2026-W46-01'),
  taskRow('2026-W48', '2026-W45-01', { state: 'carried' }),
  taskRow('2026-W48', '2026-W46-01', { state: 'done', done_on: '2026-11-20' }),
  taskRow('2026-W48', '2026-W48-01'),
];

export const meetings: readonly MeetingRecord[] = [
  meetingRow('2026-W45', '2026-11-02'),
  meetingRow('2026-W46', '2026-11-10', { note_zh: '示例：顺延。', note_en: 'Sample: moved.' }),
  meetingRow('2026-W47', null, { note_zh: '示例：停开。', note_en: 'Sample: none.' }),
  meetingRow('2026-W48', '2026-11-23'),
];
