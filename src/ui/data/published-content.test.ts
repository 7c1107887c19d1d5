import { expect, test } from 'vitest';
import { text } from '../../releases/define/cells.ts';
import { fullDataset } from '../../releases/define/define-dataset.ts';
import { publishedWith } from './published-content.ts';

const dataset = (zh: string) =>
  fullDataset({
    name: 'lists',
    title: { zh: '榜', en: 'List' },
    description: { zh: '示例', en: 'Sample' },
    provenance: 'sample',
    licence: 'CC-BY-4.0',
    publisher: { zh, en: zh },
    updated: { zh: '每周', en: 'Weekly' },
    key: ['id'],
    columns: { id: text({ title: { zh: '号', en: 'Id' } }) },
  });

test('a page that shows releases was published on the day of the newest, by all who publish them', () => {
  const releases = [
    { dataset: dataset('甲办'), release: '2026-11-06' },
    { dataset: dataset('乙办'), release: '2026-11-24.2' },
    { dataset: dataset('甲办'), release: '2025-01-01' },
  ];
  expect(publishedWith('zh', releases)).toEqual({ on: '2026-11-24', source: '甲办和乙办' });
  expect(publishedWith('zh', [])).toBeUndefined();
});
