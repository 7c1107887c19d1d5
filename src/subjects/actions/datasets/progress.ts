import { monthPattern } from '../../../core/months.ts';
import { code, number, text } from '../../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { every } from '../../../releases/define/every.ts';

export const actionProgress = upsertDataset({
  name: 'action-progress',
  title: { zh: '专项行动进度', en: 'Progress of the special actions' },
  description: {
    zh: '每项行动、每个区县、每月一行：到月底按计划应完成多少、实际完成多少，卡在哪里。都是从行动开始累计的数。计划一次公布到最后一个月，以后的月份还没有完成数。',
    en: 'One row an action, area and month: how much should be done by the end of the month, how much is, and where it is stuck. All numbers count from the start of the action. The plan is published up to the last month at once; months ahead have nothing done yet.',
  },
  ...every('month'),
  key: ['action', 'area', 'month'],
  covers: ['month'],
  rowPath: ({ action, area }) => `actions/${action}#area-${area}`,
  columns: {
    action: code({ title: { zh: '专项行动', en: 'Special action' }, references: 'special-actions' }),
    area: code({ title: { zh: '地区', en: 'Area' }, references: 'areas' }),
    month: code({ title: { zh: '月份', en: 'Month' }, pattern: monthPattern }),
    planned: number({
      title: { zh: '计划完成', en: 'Planned' },
      description: { zh: '到这个月底，按计划累计应完成。', en: 'To be done by the end of the month, from the start.' },
      integer: true,
      min: 0,
    }),
    done: number({
      title: { zh: '实际完成', en: 'Done' },
      description: {
        zh: '到这个月底累计完成；还没有报的月份空着。',
        en: 'Done by the end of the month, from the start; empty where it is not reported yet.',
      },
      integer: true,
      min: 0,
    }).nullable(),
    stuck_zh: text({ title: { zh: '卡在哪里（中文）', en: 'Where it is stuck (Chinese)' } }).nullable(),
    stuck_en: text({ title: { zh: '卡在哪里（英文）', en: 'Where it is stuck (English)' } }).nullable(),
    note_zh: text({
      title: { zh: '说明（中文）', en: 'Note (Chinese)' },
      description: {
        zh: '完成数下降、超过计划，或最后一个月的计划合计不等于目标时，写明原因。',
        en: 'Why, where the number done falls or is more than planned, or where the plans of the last month do not come to the target.',
      },
    }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type ProgressRow = RowOf<typeof actionProgress>;
