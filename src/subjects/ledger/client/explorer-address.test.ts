import { expect, test } from 'vitest';
import { wholeLedger } from '../explorer/choice.ts';
import { toggled } from './edit-choice.ts';
import { queryOf, readAddress } from './explorer-address.ts';

test('an address without any choice opens on the reader’s own district', () => {
  expect(readAddress('', 'S02').values.area).toEqual(['S02']);
  expect(readAddress('', null)).toEqual(wholeLedger);
  expect(readAddress('?q=x', 'S02').values.area).toEqual([]);
});

test('a choice comes back from its address, the whole ledger too', () => {
  for (const choice of [wholeLedger, toggled(wholeLedger, 'area', 'S01'), { ...wholeLedger, page: 2 }])
    for (const own of [null, 'S02']) expect(readAddress(`?${queryOf(choice, own)}`, own)).toEqual(choice);
  expect(queryOf(wholeLedger, null)).toBe('');
  expect(readAddress('?area=all', 'S02')).toEqual(wholeLedger);
});
