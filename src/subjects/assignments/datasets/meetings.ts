import { code, day, text } from '../../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { every } from '../../../releases/define/every.ts';
import { weekPattern } from './week-pattern.ts';

/** The meetings that the sheets come from: a row for every week, also for one without a meeting. */
export const assignmentMeetings = upsertDataset({
  name: 'assignment-meetings',
  title: { zh: '周交办例会', en: 'Weekly meetings' },
  description: {
    zh: '每周一行：哪一天开会交办。遇公共假日改期或停开的，写明原因。',
    en: 'One row a week: the day on which tasks were assigned. Where a public holiday moved or cancelled the meeting, the note says so.',
  },
  ...every('week'),
  key: ['week'],
  rowPath: ({ week, held_on }) => (held_on ? `assignments/${week}` : 'assignments#sheets'),
  columns: {
    week: code({
      title: { zh: '周', en: 'Week' },
      description: { zh: 'ISO 周，周一到周日。', en: 'ISO week, Monday to Sunday.' },
      pattern: weekPattern,
    }),
    held_on: day({
      title: { zh: '开会日期', en: 'Held on' },
      description: {
        zh: '通常是周一；空 = 这一周没有开会。',
        en: 'Usually the Monday; empty = no meeting in that week.',
      },
    }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type AssignmentMeeting = RowOf<typeof assignmentMeetings>;
