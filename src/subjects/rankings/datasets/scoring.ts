import { monthPattern } from '../../../core/months.ts';
import { code, number, oneOf } from '../../../releases/define/cells.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { scoreComponents } from './score-components.ts';

export const scoring = fullDataset({
  name: 'scoring',
  title: { zh: '计分办法', en: 'Scoring' },
  description: {
    zh: '每类检查的权重和最少次数，按施行月份列出。',
    en: 'The weight of each kind of inspection and how many checks it needs, by the months they are in force.',
  },
  updated: { zh: '计分办法变动时', en: 'When the method changes' },
  key: ['component', 'in_force_from'],
  columns: {
    component: oneOf(scoreComponents, { title: { zh: '组成部分', en: 'Component' } }),
    weight: number({
      title: { zh: '权重', en: 'Weight' },
      description: {
        zh: '占总分的百分数；同一月份各部分相加为 100。',
        en: 'Share of the total in percent; those in force in one month add up to 100.',
      },
      unit: 'percent',
      min: 0,
      max: 100,
    }),
    minimum_checks: number({
      title: { zh: '最少次数', en: 'Minimum of checks' },
      description: { zh: '少于此数不参加排名。', en: 'Below it the area is not ranked.' },
      integer: true,
      min: 0,
    }),
    in_force_from: code({ title: { zh: '施行起', en: 'In force from' }, pattern: monthPattern }),
    in_force_to: code({
      title: { zh: '施行止', en: 'In force to' },
      description: { zh: '最后一个月；空 = 仍在施行。', en: 'The last month; empty = still in force.' },
      pattern: monthPattern,
      endsRow: true,
    }).nullable(),
  },
});

export type ScoringRule = RowOf<typeof scoring>;
