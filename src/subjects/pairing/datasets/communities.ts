import { code, codes, day, text } from '../../../releases/define/cells.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

export const communityPattern = 'C\\d{3}';

export const communities = fullDataset({
  name: 'communities',
  title: { zh: '社区', en: 'Communities' },
  description: {
    zh: '社区，在哪个区县、哪个街道。停用的代码留在表里，写明改用哪个。',
    en: 'Communities, with the district and subdistrict each is in. A code that ended stays in the list and names what replaced it.',
  },
  updated: { zh: '社区变动时', en: 'When a community changes' },
  key: ['id'],
  codeList: true,
  rowPath: ({ id }) => `pairing/${id}`,
  columns: {
    id: code({ title: { zh: '编号', en: 'Id' }, pattern: communityPattern }),
    area: code({ title: { zh: '地区', en: 'Area' }, references: 'areas' }),
    subdistrict_zh: text({ title: { zh: '街道或乡镇（中文）', en: 'Subdistrict or town (Chinese)' } }),
    subdistrict_en: text({ title: { zh: '街道或乡镇（英文）', en: 'Subdistrict or town (English)' } }),
    name_zh: text({ title: { zh: '名称（中文）', en: 'Name (Chinese)' } }),
    name_en: text({ title: { zh: '名称（英文）', en: 'Name (English)' } }),
    valid_to: day({ title: { zh: '停用日期', en: 'Valid to' }, endsRow: true }).nullable(),
    replaced_by: codes({
      title: { zh: '改用编号', en: 'Replaced by' },
      description: {
        zh: '一个社区分成几个时，用英文分号隔开，如 C041;C042。',
        en: 'Where one community was split, several joined by semicolons: C041;C042.',
      },
      references: 'communities',
      endsRow: true,
    }).nullable(),
  },
});

export type Community = RowOf<typeof communities>;
