import { code, number, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { nameShape, noteColumns, sourceColumns } from './shared-columns.ts';

/** The side of the city that a name can name, clockwise from the north. */
export const sides = {
  north: { zh: '北', en: 'North' },
  'north-east': { zh: '东北', en: 'North-east' },
  east: { zh: '东', en: 'East' },
  'south-east': { zh: '东南', en: 'South-east' },
  south: { zh: '南', en: 'South' },
  'south-west': { zh: '西南', en: 'South-west' },
  west: { zh: '西', en: 'West' },
  'north-west': { zh: '西北', en: 'North-west' },
} as const;

export const waterways = fullDataset({
  name: 'waterways',
  title: { zh: '水道', en: 'Waterways' },
  description: {
    zh: '水系工程涉及的水道：名称，名称里写明的种类和方位，在来源名单里的次序。',
    en: 'The waterways of the projects: their names, the kind and the side of the city that the name states, their place in the source’s list.',
  },
  updated: { zh: '增加水道或更正时', en: 'When a waterway is added or corrected' },
  key: ['id'],
  codeList: true,
  rowPath: ({ id }) => `rivers#waterway-${id}`,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' }, pattern: nameShape }),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    kind: oneOf(
      {
        canal: { zh: '渠', en: 'Canal' },
        river: { zh: '河', en: 'River' },
        moat: { zh: '护城河', en: 'Moat' },
        lake: { zh: '湖', en: 'Lake' },
        other: { zh: '其他', en: 'Other' },
      },
      {
        title: { zh: '种类', en: 'Kind' },
        description: { zh: '只照名称。', en: 'Only what the name says.' },
      },
    ),
    position: number({
      title: { zh: '名单次序', en: 'Place in the list' },
      description: { zh: '在来源名单里排第几。', en: 'Its place in the list of the source.' },
      integer: true,
      min: 1,
    }),
    side: oneOf(sides, {
      title: { zh: '方位', en: 'Side of the city' },
      description: {
        zh: '名称写明在城的哪一面的才填；示意图照此摆放。',
        en: 'Filled only where the name says on which side of the city it is; the diagram follows it.',
      },
    }).nullable(),
    length_km: number({ title: { zh: '长度（公里）', en: 'Length (km)' }, min: 0 }).nullable(),
    quality_zh: text({
      title: { zh: '水质（中文）', en: 'Water quality (Chinese)' },
      description: {
        zh: '来源所写的水质，连同日期；没有见到的留空。',
        en: 'The water quality as a source gives it, with its date; empty where none has been seen.',
      },
    }).nullable(),
    quality_en: text({ title: { zh: '水质（英文）', en: 'Water quality (English)' } }).nullable(),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    ...sourceColumns,
    ...noteColumns,
  },
});

export type Waterway = RowOf<typeof waterways>;
export type Side = keyof typeof sides;
