import { expect, test } from 'vitest';
import { coverSvg } from './cover-svg.ts';

const columns = (values: number[]) => coverSvg({ kind: 'columns', values, first: '', last: '' });
const topsIn = (drawn: string) =>
  [...drawn.matchAll(/,([\d.-]+)V([\d.-]+)h/g)].map(([, zero, top]) => [zero, top].map(Number));

test('a column stands on the line of zero, one of a negative amount hangs below it', () => {
  const drawn = columns([86, -86, 0]);
  expect(topsIn(drawn)).toEqual([
    [49, 6],
    [49, 92],
    [49, 49],
  ]);
  expect(drawn).toContain('d="M0,49H320"');
  expect(drawn).not.toMatch(/--|NaN/);
});

test('amounts of nothing alone draw no column', () => {
  expect(topsIn(columns([0, 0]))).toEqual([
    [92, 92],
    [92, 92],
  ]);
});
