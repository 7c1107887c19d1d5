import { expect, test } from 'vitest';
import type { SumGroup } from '../../subjects/subject-view.ts';
import { checkGroup, countSums, refuseUnexplained, wrongRates, wrongSums } from './sum-list.ts';

const sum = (title: string, total: number, parts: number[], reason: string | null = null) => ({
  ...{ title, href: `/en/${title}/`, total, parts, reason },
});
const rate = (title: string, printed: string, reason: string | null = null) => ({
  ...{ title, href: `/en/${title}/`, printed, part: 9, whole: 10, reason },
});
const group = (sums: SumGroup['sums'], rates: SumGroup['rates'] = []) =>
  checkGroup({ title: 'Cases', href: '/en/cases/', sums, rates, isSample: false });

test('sums and rates are counted with those that agree', () => {
  const groups = [group([sum('a', 3, [1, 2]), sum('b', 3, [1, 1], 'so printed')]), group([], [rate('c', '90')])];
  expect(countSums(groups)).toEqual({ sums: { count: 2, agree: 1 }, rates: { count: 1, agree: 1 } });
});

test('those that do not agree are named, though a reason is given', () => {
  const groups = [group([sum('a', 3, [1, 1], 'so printed')], [rate('b', '95', 'no base is printed'), rate('c', '90')])];
  expect(wrongSums(groups).map(({ title }) => title)).toEqual(['a']);
  expect(wrongRates(groups).map(({ title }) => title)).toEqual(['b']);
});

test('what is explained stops no build', () => {
  expect(() => refuseUnexplained([group([sum('a', 3, [1, 1], 'so printed'), sum('b', 2, [1, 1])])])).not.toThrow();
});

test('a sum or a rate that nothing explains stops the build, and all of them are told', () => {
  expect(() => refuseUnexplained([group([sum('Cases of May', 3, [1, 1])]), group([], [rate('Rate of May', '95')])]))
    .toThrowErrorMatchingInlineSnapshot(`
    [Error: 2 of the sums on this site do not add up, and nothing says why. Correct the rows or the count; where the source itself does not add up, its row says so.
      Cases of May (/en/Cases of May/): the parts 1 + 1 are not 3
      Rate of May (/en/Rate of May/): 9 of 10 is not 95 %]
  `);
});
