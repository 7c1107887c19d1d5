import { describe, expect, test } from 'vitest';
import { blackEntry, listCsv, redEntry, type EntryCells } from '../../../tests/support/list-entries.ts';
import { makeFolder } from '../../../tests/support/make-releases.ts';
import { redBlackList } from '../../subjects/red-black-list/dataset.ts';
import { expiringColumns } from '../define/define-dataset.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { expireReleases } from './expire.ts';
import { nextExpiry } from './next-expiry.ts';

const notes = { change_note_zh: '示例说明', change_note_en: 'Sample note' };

function load(...files: EntryCells[][]) {
  const folder = makeFolder(
    Object.fromEntries(files.map((entries, index) => [`2022-05-${18 + index}`, listCsv(...entries)])),
  );
  return loadDataset(redBlackList, folder);
}

const expiryOn = (asOf: string, ...files: EntryCells[][]) => nextExpiry({ datasets: [load(...files)], asOf });

describe('the next day on which a text ends', () => {
  const [early, late] = [
    blackEntry({ display_until: '2022-05-30' }),
    blackEntry({ id: '2022-W20-B02', display_until: '2022-06-10' }),
  ];

  test('is the day after the earliest last day of display', () => {
    expect(expiryOn('2022-05-20', [late, early])).toBe('2022-05-31');
    expect(expiryOn('2022-05-30', [late, early])).toBe('2022-05-31');
  });

  test('passes over what has ended already', () => {
    expect(expiryOn('2022-05-31', [late, early])).toBe('2022-06-11');
    expect(expiryOn('2022-06-11', [late, early])).toBeNull();
  });

  test('goes by an entry’s newest row', () => {
    expect(
      expiryOn('2022-05-20', [early], [blackEntry({ change: 'correction', ...notes, display_until: '2022-06-20' })]),
    ).toBe('2022-06-21');
  });

  test('does not come for an entry that is withdrawn, or whose texts the law has removed', () => {
    expect(
      expiryOn('2022-05-20', [early], [blackEntry({ status: 'withdrawn', change: 'withdrawn', ...notes })]),
    ).toBeNull();
    const blank = Object.fromEntries(expiringColumns(redBlackList).map((name) => [name, '']));
    expect(expiryOn('2022-05-20', [blackEntry({ ...blank, display_until: '2022-05-30' })])).toBeNull();
  });

  test('does not come where nothing expires', () => {
    expect(nextExpiry({ datasets: [], asOf: '2022-05-20' })).toBeNull();
  });

  test('is the first day on which the published copies lose a text', () => {
    const loaded = load([late, early], [redEntry()]);
    const day = nextExpiry({ datasets: [loaded], asOf: '2022-05-20' }) ?? '';
    const copiesOn = (asOf: string) => expireReleases(loaded, asOf).flatMap(({ ended }) => ended ?? []);
    expect(copiesOn('2022-05-30')).toEqual([]);
    expect(copiesOn(day)).toHaveLength(1);
  });
});
