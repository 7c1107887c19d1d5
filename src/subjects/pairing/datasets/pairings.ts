import { code, day, text } from '../../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

/** A pair is numbered within its community: `C001-1`. */
export const pairPattern = 'C\\d{3}-\\d{1,2}';

/** The community of a pair, as its id tells. */
export const communityOfPair = (id: string): string => id.split('-')[0] ?? '';

export const pairings = upsertDataset({
  name: 'pairings',
  title: { zh: '结对帮扶', en: 'Paired help' },
  description: {
    zh: '哪个单位帮扶哪个社区，从何时起，由哪个岗位负责。只写岗位，不写人名。',
    en: 'Which unit helps which community, since when, and the post in charge. Posts only, no names of people.',
  },
  updated: { zh: '结对变动时', en: 'When a pair begins or ends' },
  key: ['id'],
  covers: ['since', 'until'],
  rowPath: ({ id }) => `pairing/${communityOfPair(id ?? '')}#${id}`,
  columns: {
    id: code({
      title: { zh: '编号', en: 'Id' },
      description: { zh: '社区编号加序号。', en: 'The id of the community and a number.' },
      pattern: pairPattern,
    }),
    community: code({ title: { zh: '社区', en: 'Community' }, references: 'communities' }),
    unit: code({ title: { zh: '帮扶单位', en: 'Helping unit' }, references: 'helping-units' }),
    since: day({ title: { zh: '起始日期', en: 'Since' } }),
    until: day({
      title: { zh: '截止日期', en: 'Until' },
      description: { zh: '最后一天；没有约定的留空。', en: 'Its last day; empty where none was agreed.' },
      mayLieAhead: true,
    }).nullable(),
    post_zh: text({ title: { zh: '负责岗位（中文）', en: 'Post in charge (Chinese)' } }).nullable(),
    post_en: text({ title: { zh: '负责岗位（英文）', en: 'Post in charge (English)' } }).nullable(),
  },
});

export type Pairing = RowOf<typeof pairings>;
