import { code, oneOf, text } from '../../../releases/define/cells.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

export const unitKinds = {
  civilised: { zh: '文明单位', en: 'Civilised unit' },
  'health-model': { zh: '卫生先进单位', en: 'Health-model unit' },
} as const;

export type UnitKind = keyof typeof unitKinds;

export const helpingUnits = fullDataset({
  name: 'helping-units',
  title: { zh: '帮扶单位', en: 'Helping units' },
  description: {
    zh: '文明单位和卫生先进单位。编号一经公布，一直留在表里。',
    en: 'Civilised and health-model units. An id once published stays in the list.',
  },
  updated: { zh: '有新的帮扶单位时', en: 'When a unit joins' },
  key: ['id'],
  codeList: true,
  rowPath: ({ id }) => `pairing/units/${id}`,
  columns: {
    id: code({ title: { zh: '编号', en: 'Id' }, pattern: 'U\\d{3}' }),
    kind: oneOf(unitKinds, { title: { zh: '类别', en: 'Kind' } }),
    name_zh: text({ title: { zh: '名称（中文）', en: 'Name (Chinese)' } }),
    name_en: text({ title: { zh: '名称（英文）', en: 'Name (English)' } }),
  },
});

export type HelpingUnit = RowOf<typeof helpingUnits>;
