import { code, codes, day, oneOf, text } from '../../../releases/define/cells.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { unitLabels } from '../../../releases/define/units.ts';

/** What an indicator is about: lists are cut by it. */
export const themes = {
  air: { zh: '空气', en: 'Air' },
  noise: { zh: '噪声', en: 'Noise' },
  water: { zh: '饮用水与污水', en: 'Drinking water and sewage' },
  rivers: { zh: '河道与水体', en: 'Rivers and waters' },
  sanitation: { zh: '环境卫生', en: 'Garbage, streets and toilets' },
  greening: { zh: '绿化', en: 'Greening' },
  health: { zh: '居民健康', en: 'Health of residents' },
  services: { zh: '医疗卫生资源', en: 'Health services' },
} as const;

export const indicators = fullDataset({
  name: 'indicators',
  title: { zh: '指标', en: 'Indicators' },
  description: {
    zh: '指标的名称、单位与好坏方向。',
    en: 'Names, units and direction of the indicators.',
  },
  updated: { zh: '增加指标或改名时', en: 'When an indicator is added or renamed' },
  key: ['id'],
  codeList: true,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' }, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    unit: oneOf(unitLabels, { title: { zh: '单位', en: 'Unit' } }),
    better: oneOf(
      {
        higher: { zh: '越高越好', en: 'Higher is better' },
        lower: { zh: '越低越好', en: 'Lower is better' },
        neutral: { zh: '不分好坏', en: 'Neither' },
      },
      { title: { zh: '方向', en: 'Direction' } },
    ),
    theme: oneOf(themes, {
      title: { zh: '主题', en: 'Theme' },
      description: { zh: '列表里的分组，系本站所分。', en: 'The group in lists, made by us.' },
      since: '2026-11-27',
    }).nullable(),
    family: code({
      title: { zh: '易混组', en: 'Family' },
      description: {
        zh: '同组指标相关而不可比：不画在一条线上，不相互推算。',
        en: 'Indicators of one family are related but not comparable: never one line, never derived from each other.',
      },
    }).nullable(),
    family_note_zh: text({ title: { zh: '不可比的原因（中文）', en: 'Why not comparable (Chinese)' } }).nullable(),
    family_note_en: text({ title: { zh: '不可比的原因（英文）', en: 'Why not comparable (English)' } }).nullable(),
    valid_from: day({ title: { zh: '启用日期', en: 'Valid from' } }).nullable(),
    valid_to: day({ title: { zh: '停用日期', en: 'Valid to' }, endsRow: true }).nullable(),
    replaced_by: codes({
      endsRow: true,
      title: { zh: '改用代码', en: 'Replaced by' },
      description: {
        zh: '一个代码拆成几个时，用英文分号隔开，如 S20;S21。',
        en: 'Where one code was split, several joined by semicolons: S20;S21.',
      },
      references: 'indicators',
    }).nullable(),
  },
});

export type Indicator = RowOf<typeof indicators>;
