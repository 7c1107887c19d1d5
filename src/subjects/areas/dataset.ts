import { code, codes, day, oneOf, text } from '../../releases/define/cells.ts';
import { fullDataset, type RowOf } from '../../releases/define/define-dataset.ts';

export const areas = fullDataset({
  name: 'areas',
  title: { zh: '地区', en: 'Areas' },
  description: {
    zh: '数据涉及的地区及其代码。有国家标准的用 GB/T 2260 行政区划代码；没有的由本站另编，并注明。',
    en: 'The areas that figures are about, with their codes: GB/T 2260 where the national standard has one, our own otherwise, and marked so.',
  },
  updated: { zh: '区划或代码变动时', en: 'When an area or a code changes' },
  key: ['code'],
  codeList: true,
  columns: {
    code: code({ title: { zh: '代码', en: 'Code' } }),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    kind: oneOf(
      {
        country: { zh: '国家', en: 'Country' },
        province: { zh: '省', en: 'Province' },
        'prefecture-level-city': { zh: '地级市', en: 'Prefecture-level city' },
        district: { zh: '市辖区', en: 'Urban district' },
        'county-level-city': { zh: '县级市', en: 'County-level city' },
        county: { zh: '县', en: 'County' },
        zone: { zh: '功能区', en: 'Functional zone' },
      },
      { title: { zh: '类别', en: 'Kind' } },
    ),
    parent: code({ title: { zh: '上级', en: 'Parent' }, references: 'areas' }).nullable(),
    provenance: oneOf(
      { official: { zh: '真实地区', en: 'Real area' }, sample: { zh: '示例', en: 'Sample' } },
      { title: { zh: '性质', en: 'Provenance' } },
    ),
    valid_from: day({ title: { zh: '启用日期', en: 'Valid from' } }).nullable(),
    valid_to: day({ title: { zh: '停用日期', en: 'Valid to' }, endsRow: true }).nullable(),
    replaced_by: codes({
      endsRow: true,
      title: { zh: '改用代码', en: 'Replaced by' },
      description: {
        zh: '一个代码拆成几个时，用英文分号隔开，如 S20;S21。',
        en: 'Where one code was split, several joined by semicolons: S20;S21.',
      },
      references: 'areas',
    }).nullable(),
  },
});

export type Area = RowOf<typeof areas>;
