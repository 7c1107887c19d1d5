import { expect, test } from 'vitest';
import { trialFacts } from '../../../tests/support/trial-datasets.ts';
import { code, text } from '../../releases/define/cells.ts';
import { fullDataset } from '../../releases/define/define-dataset.ts';
import { columnTitles } from './column-titles.ts';

const stands = fullDataset({
  ...trialFacts,
  name: 'stands',
  title: { zh: '示例摊点', en: 'Sample stands' },
  key: ['id'],
  columns: {
    id: code({ title: { zh: '编号', en: 'Id' } }),
    owner: text({ title: { zh: '业主', en: 'Owner' }, formerly: { name: 'keeper', until: '2022-05-18' } }),
  },
});

test('columns go by their titles, under an earlier name too; one that is gone by its name', () => {
  expect(columnTitles('en', stands, ['id', 'keeper', 'gone'])).toEqual(['Id', 'Owner', 'gone']);
  expect(columnTitles('zh', stands, ['owner'])).toEqual(['业主']);
});
