import type { ActionGoal } from '../datasets/goals.ts';
import type { ProgressRow } from '../datasets/progress.ts';

export const goal = (more: Partial<ActionGoal> = {}): ActionGoal => ({
  action: 'bins',
  ...{ goal_zh: '示例', goal_en: 'Sample', unit_zh: '个', unit_en: 'bins', unit_one_en: 'bin' },
  target: 20,
  starts_on: '2026-01-10',
  ends_on: '2026-06-30',
  ...{ lead_zh: '示例', lead_en: 'Sample', problems: ['garbage'], note_zh: null, note_en: null },
  ...{ change: 'new', change_note_zh: null, change_note_en: null },
  ...more,
});

export const row = (
  area: string,
  month: string,
  planned: number,
  done: number | null,
  more: Partial<ProgressRow> = {},
): ProgressRow => ({
  ...{ action: 'bins', area, month: `2026-${month}`, planned, done },
  ...{ stuck_zh: null, stuck_en: null, note_zh: null, note_en: null },
  ...{ change: 'update', change_note_zh: null, change_note_en: null },
  ...more,
});

export const areas = ['A', 'B', 'C'].map((code) => ({ code, valid_to: null }));
