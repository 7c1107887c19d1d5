import { expect, test } from 'vitest';
import { translator } from '../words/explorer.ts';
import { compareShares } from './facet-shares.ts';
import { resultLine } from './result-line.ts';

test('each value has its share of the choice beside its share of all, each with n / N', () => {
  const shares = compareShares('en', Uint32Array.of(1, 3), Uint32Array.of(20, 1980), translator('en'));
  expect(shares).toEqual([
    { own: '25% (1/4)', all: 'all: 1% (20/2,000)' },
    { own: '75% (3/4)', all: 'all: 99% (1,980/2,000)' },
  ]);
});

test('of nothing there is no share', () => {
  const [share] = compareShares('zh', Uint32Array.of(0), Uint32Array.of(2), translator('zh'));
  expect(share?.own).toBe('—（0/0）');
});

test('the result is said with all there is', () => {
  const said = (matching: number, locale: 'zh' | 'en') =>
    resultLine(locale, { matching, total: 13989, overdue: 81 }, translator(locale));
  expect(said(1204, 'en')).toBe('1,204 of 13,989 · 81 overdue');
  expect(said(13989, 'en')).toBe('All 13,989 · 81 overdue');
  expect(said(1204, 'zh')).toBe('13,989 个里选出 1,204 个 · 超期 81 个');
});
