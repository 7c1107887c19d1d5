import { code, number } from '../../../releases/define/cells.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { projectColumn } from './shared-columns.ts';

export const waterwayIndicators = fullDataset({
  name: 'waterway-indicators',
  title: { zh: '水系页引用的指标', en: 'Indicators of the waterways' },
  description: {
    zh: '水系页引用哪些指标，哪个是哪个的一部分。数值在“指标数值”里。',
    en: 'Which indicators the page about the waterways quotes, and which is a part of which. The values are in “Observations”.',
  },
  updated: { zh: '增加指标时', en: 'When an indicator is added' },
  key: ['indicator'],
  columns: {
    indicator: code({ title: { zh: '指标', en: 'Indicator' }, references: 'indicators' }),
    part_of: code({
      title: { zh: '是哪项的一部分', en: 'Part of' },
      description: {
        zh: '如“已治理数”是“总数”的一部分：两数同一时期时，画成几个里的几个。',
        en: 'As those treated are a part of all: where both are of one period, they are drawn as so many of so many.',
      },
      references: 'indicators',
    }).nullable(),
    project: projectColumn().nullable(),
    position: number({ title: { zh: '次序', en: 'Order on the page' }, integer: true, min: 1 }),
  },
});

export type WaterwayIndicator = RowOf<typeof waterwayIndicators>;
