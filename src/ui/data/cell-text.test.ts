import { describe, expect, test } from 'vitest';
import { describeColumns } from '../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { redBlackList } from '../../subjects/red-black-list/dataset.ts';
import { cellText } from './cell-text.ts';

const record: RowRecord = {
  key: '2022-W20-B01',
  release: '2022-05-18',
  row: {},
  printed: { status: 'delisted', place_zh: null, reply_zh: null, deed_zh: null },
  line: 2,
  spreadsheetRow: 2,
  redacted: { deed_zh: { on: '2022-05-20', law: { zh: '示例条例', en: 'Sample Act' } } },
};
const ended = (why: 'display-ended' | 'withdrawn') => ({
  ...record,
  ended: { on: '2022-05-24', why, columns: ['place_zh'] },
});

function textOf(cell: string, of: RowRecord) {
  const column = describeColumns(redBlackList).find(({ name }) => name === cell);
  return column && (['zh', 'en'] as const).map((locale) => cellText(locale, of, column));
}

describe('a cell in words', () => {
  test('says why and since when its text has gone', () => {
    expect(textOf('place_zh', ended('display-ended'))).toEqual([
      '[展示期满，于 2022年5月24日删去]',
      '[removed on 24 May 2022 when its display period ended]',
    ]);
    expect(textOf('place_zh', ended('withdrawn'))).toEqual(['[已于 2022年5月24日撤回]', '[withdrawn on 24 May 2022]']);
  });

  test('names the law where the law had it removed, ended or not', () => {
    expect(textOf('deed_zh', ended('withdrawn'))?.[1]).toBe('[removed on 20 May 2022 under Sample Act]');
  });

  test('is empty where it never held anything', () => {
    expect(textOf('reply_zh', ended('withdrawn'))).toEqual(['', '']);
  });

  test('gives the label of a code', () => {
    expect(textOf('status', record)).toEqual(['已撤榜', 'Delisted']);
  });
});
