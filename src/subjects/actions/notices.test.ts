import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { areas } from '../areas/dataset.ts';
import { actionProgress } from './datasets/progress.ts';
import { actionNotices } from './notices.ts';

const listed = loadDataset(
  areas,
  makeFolder({
    '2026-01-01': linesOf(
      Object.keys(areas.columns).join(','),
      'P1,甲区,District A,district,,sample,,,',
      'P2,乙区,District B,district,,sample,,2026-01-31,P3',
      'P3,丙区,District C,district,,sample,2026-02-01,,',
    ),
  }),
);
const row = (area: string, month: string, done: string) => `bins,${area},${month},10,${done},,,,,new,,`;
const noticesOf = (...rows: string[]) => {
  const header = Object.keys(actionProgress.columns).join(',');
  const progress = loadDataset(actionProgress, makeFolder({ '2026-03-01': linesOf(header, ...rows) }));
  return actionNotices([listed, progress]).map(({ entry, en }) => [entry, en]);
};

test('an area that is silent in the month that others reported last is noticed', () => {
  const said = [row('P1', '2026-01', '1'), row('P3', '2026-01', '1'), row('P1', '2026-02', '2')];
  expect(noticesOf(...said)).toEqual([['bins', expect.stringContaining('P3 reported nothing done for 2026-02')]]);
  expect(noticesOf(...said, row('P3', '2026-02', ''))).toHaveLength(1);
  expect(noticesOf(...said, row('P3', '2026-02', '0'))).toEqual([]);
});

test('an area whose code had ended by then is missed by nobody, and months ahead by nobody', () => {
  const said = [row('P2', '2026-01', '1'), row('P1', '2026-02', '2'), row('P1', '2026-03', '')];
  expect(noticesOf(...said)).toEqual([]);
});
