import { code, codes, day, oneOf, text } from '../../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { every } from '../../../releases/define/every.ts';
import { weekPattern } from './week-pattern.ts';

/** What a sheet says of a task. */
export const taskStates = {
  new: { zh: '新交办', en: 'New' },
  carried: { zh: '未完成，接着办', en: 'Not done, carried over' },
  done: { zh: '完成', en: 'Done' },
  cancelled: { zh: '取消', en: 'Cancelled' },
} as const;

/** The weekly sheets of tasks: one row for each task in each sheet that names it. */
export const assignments = upsertDataset({
  name: 'assignments',
  title: { zh: '周交办', en: 'Weekly assignments' },
  description: {
    zh: '每周的交办单，一项任务在每张单子里一行。单子先报上周的任务：上一张里新交办的和接着办的，每一项在下一张里都是完成、取消或接着办；再列本周的任务：新交办的和接着办的。',
    en: 'The sheet of each week, one row for each task in each sheet. A sheet first reports the tasks of the sheet before: each that was new or carried over there is done, cancelled or carried over here. Then it sets this week’s: those that are new and those that are carried over.',
  },
  ...every('week'),
  key: ['week', 'task'],
  label: 'task',
  covers: ['assigned_on'],
  rowPath: ({ week, task }) => `assignments/${week}#task-${task}`,
  columns: {
    week: code({ title: { zh: '周', en: 'Week' }, pattern: weekPattern, references: 'assignment-meetings' }),
    task: code({
      title: { zh: '任务编号', en: 'Task' },
      description: {
        zh: '第一次交办的周加序号；接着办的任务编号不变。',
        en: 'The week in which it was first assigned, and a number; a task keeps it as long as it is carried over.',
      },
      pattern: `${weekPattern}-\\d{2}`,
    }),
    task_zh: text({ title: { zh: '任务（中文）', en: 'Task (Chinese)' } }),
    task_en: text({ title: { zh: '任务（英文）', en: 'Task (English)' } }),
    lead_unit_zh: text({ title: { zh: '牵头单位（中文）', en: 'Lead unit (Chinese)' } }),
    lead_unit_en: text({ title: { zh: '牵头单位（英文）', en: 'Lead unit (English)' } }),
    helping_units_zh: text({ title: { zh: '配合单位（中文）', en: 'Helping units (Chinese)' } }).nullable(),
    helping_units_en: text({ title: { zh: '配合单位（英文）', en: 'Helping units (English)' } }).nullable(),
    area: code({
      title: { zh: '地区', en: 'Area' },
      description: { zh: '空 = 全市的任务。', en: 'Empty = a task of the whole city.' },
      references: 'areas',
    }).nullable(),
    assigned_on: day({ title: { zh: '交办日期', en: 'Assigned on' } }),
    due_on: day({
      title: { zh: '期限', en: 'Due on' },
      description: {
        zh: '接着办的可以改期，说明里写明原因。',
        en: 'A task that is carried over may get another day; its notes then say why.',
      },
      mayLieAhead: true,
    }),
    state: oneOf(taskStates, { title: { zh: '在这张单子里', en: 'In this sheet' } }),
    done_on: day({ title: { zh: '完成日期', en: 'Done on' } }).nullable(),
    reason_zh: text({
      title: { zh: '原因（中文）', en: 'Reason (Chinese)' },
      description: { zh: '为什么没有完成，或为什么取消。', en: 'Why it is not done, or why it was cancelled.' },
    }).nullable(),
    reason_en: text({ title: { zh: '原因（英文）', en: 'Reason (English)' } }).nullable(),
    problems: codes({ title: { zh: '台账问题', en: 'Problems of the ledger' }, references: 'ledger' }).nullable(),
    action: code({ title: { zh: '专项行动', en: 'Special action' }, references: 'special-actions' }).nullable(),
    note_zh: text({
      title: { zh: '说明（中文）', en: 'Note (Chinese)' },
      description: {
        zh: '例如为什么换了牵头单位，为什么改了期限。',
        en: 'Why the lead unit changed or the deadline moved, for instance.',
      },
    }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type Assignment = RowOf<typeof assignments>;
