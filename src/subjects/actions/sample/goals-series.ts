import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { actionGoals } from '../datasets/goals.ts';
import { sampleActions, type SampleAction } from './plans.ts';

/** The day on which the first goals and plans are published. */
export const firstDay = '2025-09-01';

/** The goals, and those that were changed later. */
export function makeGoalsSeries(): SeriesRelease[] {
  const extended = sampleActions.flatMap((one) => (one.extended ? [{ one, ...one.extended }] : []));
  return [
    {
      day: firstDay,
      csv: writeRows(
        actionGoals,
        sampleActions.map((one) => cellsOf(one, one.extended?.firstEnd ?? one.endsOn)),
      ),
      reason: 'first',
      note: {
        zh: '示例：五项专项行动的虚构目标。按所写日期补登。',
        en: 'Sample: invented goals of five special actions. The release is dated back.',
      },
    },
    ...extended.map(({ one, on, note }): SeriesRelease => ({
      day: on,
      csv: writeRows(actionGoals, [
        { ...cellsOf(one, one.endsOn), note_zh: note.zh, note_en: note.en, change: 'update' },
      ]),
      reason: 'update',
      note: {
        zh: '示例：一项行动延期。按所写日期补登。',
        en: 'Sample: one action is extended. The release is dated back.',
      },
    })),
  ];
}

const cellsOf = (one: SampleAction, endsOn: string) => ({
  action: one.action,
  ...{ goal_zh: one.goal.zh, goal_en: one.goal.en },
  ...{ unit_zh: one.unit.zh, unit_en: one.unit.en, unit_one_en: one.unit.one },
  target: one.target,
  ...{ starts_on: one.startsOn, ends_on: endsOn },
  ...{ lead_zh: one.lead.zh, lead_en: one.lead.en },
  problems: one.problems.join(';'),
  ...{ note_zh: null, note_en: null },
  ...{ change: 'new', change_note_zh: null, change_note_en: null },
});
