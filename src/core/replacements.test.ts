import { describe, expect, test } from 'vitest';
import { ancestorsOf, isInRing, newestNameOf, predecessorsOf, successorsOf, type ListedCode } from './replacements.ts';

const row = (code: string, replaced_by: string[] | null = null, more: Partial<ListedCode> = {}): ListedCode => ({
  ...{ code, valid_from: null, valid_to: replaced_by && '2025-06-30', replaced_by },
  ...more,
});
const codes = (rows: readonly ListedCode[]): string[] => rows.map(({ code }) => code);

describe('successors and predecessors', () => {
  const rows = [row('A', ['C']), row('B', ['C']), row('C'), row('D', ['E', 'F']), row('E'), row('F')];

  test('of a merger and of a split', () => {
    expect(codes(successorsOf('D', rows))).toEqual(['E', 'F']);
    expect(codes(successorsOf('A', rows))).toEqual(['C']);
    expect(codes(predecessorsOf('C', rows))).toEqual(['A', 'B']);
    expect(codes(predecessorsOf('E', rows))).toEqual(['D']);
    expect(successorsOf('C', rows)).toEqual([]);
  });

  test('reach back through every replacement, each code once', () => {
    const chain = [row('A', ['B', 'C']), row('B', ['D']), row('C', ['D']), row('D')];
    expect(codes(ancestorsOf('D', chain))).toEqual(['B', 'C', 'A']);
  });
});

describe('a plain renaming', () => {
  test('is followed to the newest code', () => {
    const rows = [row('A', ['B']), row('B', ['C']), row('C')];
    expect(['A', 'B', 'C', 'X'].map((code) => newestNameOf(code, rows))).toEqual(['C', 'C', 'C', 'X']);
  });

  test('is neither a merger nor a split', () => {
    const rows = [row('A', ['C']), row('B', ['C']), row('C'), row('D', ['E', 'F']), row('E'), row('F')];
    expect(['A', 'B', 'D'].map((code) => newestNameOf(code, rows))).toEqual(['A', 'B', 'D']);
  });

  test('is none where the successor was in use before', () => {
    expect(newestNameOf('A', [row('A', ['B']), row('B', null, { valid_from: '2025-06-30' })])).toBe('A');
    expect(newestNameOf('A', [row('A', ['B']), row('B', null, { valid_from: '2025-07-01' })])).toBe('B');
  });

  test('ends in a ring', () => {
    const ring = [row('A', ['B']), row('B', ['A'])];
    expect(newestNameOf('A', ring)).toBe('A');
    expect(codes(ancestorsOf('A', ring))).toEqual(['B']);
    expect(newestNameOf('A', [row('A', ['A'])])).toBe('A');
  });
});

test('a ring of replacements is found, however long, and from its members alone', () => {
  const rows = [row('A', ['B']), row('B', ['C', 'D']), row('C', ['B']), row('D'), row('E', ['E'])];
  expect(rows.map(({ code }) => isInRing(code, rows))).toEqual([false, true, true, false, true]);
});
