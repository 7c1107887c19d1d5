import { code, codes, day, number, text } from '../../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

export const actionGoals = upsertDataset({
  name: 'action-goals',
  title: { zh: '专项行动目标', en: 'Goals of the special actions' },
  description: {
    zh: '每项专项行动一行：要做到什么、做多少、什么时候做完、谁牵头，以及管台账里的哪些问题。',
    en: 'One row a special action: what is to be reached, how much of it, by when, who leads it, and which problems of the ledger it covers.',
  },
  updated: { zh: '目标或期限变动时', en: 'When a goal or its time changes' },
  key: ['action'],
  codeList: true,
  covers: ['starts_on', 'ends_on'],
  label: 'goal',
  rowPath: ({ action }) => `actions/${action}`,
  columns: {
    action: code({ title: { zh: '专项行动', en: 'Special action' }, references: 'special-actions' }),
    goal_zh: text({ title: { zh: '目标（中文）', en: 'Goal (Chinese)' } }),
    goal_en: text({ title: { zh: '目标（英文）', en: 'Goal (English)' } }),
    unit_zh: text({ title: { zh: '计量单位（中文）', en: 'Unit of measure (Chinese)' } }),
    unit_en: text({ title: { zh: '计量单位（英文，复数）', en: 'Unit of measure (English, several)' } }),
    unit_one_en: text({ title: { zh: '计量单位（英文，单数）', en: 'Unit of measure (English, one)' } }),
    target: number({
      title: { zh: '目标数', en: 'Target' },
      description: { zh: '全市合计，以计量单位计。', en: 'For the whole city, in the unit of measure.' },
      integer: true,
      min: 1,
    }),
    starts_on: day({ title: { zh: '开始日期', en: 'Starts on' }, mayLieAhead: true }),
    ends_on: day({ title: { zh: '完成期限', en: 'Ends on' }, mayLieAhead: true }),
    lead_zh: text({ title: { zh: '牵头单位（中文）', en: 'Lead unit (Chinese)' } }),
    lead_en: text({ title: { zh: '牵头单位（英文）', en: 'Lead unit (English)' } }),
    problems: codes({
      title: { zh: '对应的台账问题', en: 'Problems of the ledger' },
      description: {
        zh: '台账的类别或问题类型的代码，可以几个，用英文分号隔开。',
        en: 'Codes of categories or classes of problems in the ledger; several are joined by semicolons.',
      },
    }),
    note_zh: text({
      title: { zh: '说明（中文）', en: 'Note (Chinese)' },
      description: { zh: '目标或期限改过的，写明原因。', en: 'Where the goal or its time was changed, why.' },
    }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type ActionGoal = RowOf<typeof actionGoals>;
