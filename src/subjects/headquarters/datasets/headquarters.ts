import { code, number, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

export const headquarters = fullDataset({
  name: 'headquarters',
  title: { zh: '指挥部', en: 'Headquarters' },
  description: {
    zh: '指挥部的岗位、小组和机构，由什么职务担任，来源里写出了几个。只列岗位，不列人名。',
    en: 'Posts, teams and bodies of the headquarters, by which office each is held, and how many of them the source names. Posts only, no names of people.',
  },
  updated: { zh: '机构有变动时', en: 'When the bodies change' },
  key: ['id'],
  rowPath: ({ id }) => `headquarters#unit-${id}`,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' }, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }),
    parent: code({
      title: { zh: '上级', en: 'Parent' },
      description: { zh: '列在谁的下面；最上面的留空。', en: 'Under which it is listed; empty at the top.' },
      references: 'headquarters',
    }).nullable(),
    kind: oneOf(
      {
        body: { zh: '机构', en: 'Body' },
        post: { zh: '岗位', en: 'Post' },
        team: { zh: '小组', en: 'Team' },
        office: { zh: '办公室', en: 'Office' },
      },
      { title: { zh: '类别', en: 'Kind' } },
    ),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    held_by_zh: text({
      title: { zh: '由什么职务担任（中文）', en: 'Held by (Chinese)' },
      description: { zh: '职务，不写人名。', en: 'An office, never the name of a person.' },
    }).nullable(),
    held_by_en: text({ title: { zh: '由什么职务担任（英文）', en: 'Held by (English)' } }).nullable(),
    count: number({
      title: { zh: '个数', en: 'Number' },
      description: { zh: '来源没有写的留空。', en: 'Empty where the source does not say.' },
      integer: true,
      min: 1,
    }).nullable(),
    named: number({
      title: { zh: '写出名称的个数', en: 'Named in the source' },
      integer: true,
      min: 0,
    }),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    document: text({ title: { zh: '来源', en: 'Source' } }),
    document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type HeadquartersRow = RowOf<typeof headquarters>;
