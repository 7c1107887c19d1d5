import { expect, test } from 'vitest';
import { expiringColumns } from '../../releases/define/define-dataset.ts';
import { ledger } from './dataset.ts';

test('a subdistrict stays, as its area does, when the texts of a problem go: the address of its list does not end', () => {
  const gone = expiringColumns(ledger);
  expect(gone).toEqual(expect.arrayContaining(['place_zh', 'description_zh', 'responsible_unit_zh', 'reply_zh']));
  for (const column of ['area', 'subdistrict_zh', 'subdistrict_en']) expect(gone).not.toContain(column);
});
