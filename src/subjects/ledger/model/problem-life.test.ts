import { describe, expect, test } from 'vitest';
import { closedOn, problemOf } from './ledger-problem.fixture.ts';
import { firstBackOn, firstVerifiedOn, lifeOf } from './problem-life.ts';

const found = problemOf();
const closed = problemOf(closedOn('2026-05-10', '2026-05-12'));
const back = problemOf({ ...closed, status: 'reopened', closed_on: null, reopened: 1, reopened_on: '2026-06-01' });
const again = problemOf({ ...back, ...closedOn('2026-06-05', '2026-06-08') });

describe('the life of a problem', () => {
  test('is one spell while it is open, and ends with its verification', () => {
    expect(lifeOf([found]).spells).toEqual([{ from: '2026-05-04', to: null, end: null }]);
    expect(lifeOf([found, closed]).spells).toEqual([{ from: '2026-05-04', to: '2026-05-12', end: 'verified' }]);
  });

  test('keeps the first verification after the problem came back and was verified again', () => {
    const life = lifeOf([found, closed, back, again]);
    expect(life.spells).toEqual([
      { from: '2026-05-04', to: '2026-05-12', end: 'verified' },
      { from: '2026-06-01', to: '2026-06-08', end: 'verified' },
    ]);
    expect(firstVerifiedOn(life)).toBe('2026-05-12');
    expect(firstBackOn(life)).toBe('2026-06-01');
  });

  test('knows of the first verification from a state that came back alone', () => {
    expect(lifeOf([back]).spells).toEqual([
      { from: '2026-05-04', to: '2026-05-12', end: 'verified' },
      { from: '2026-06-01', to: null, end: null },
    ]);
  });

  test('says where no release recorded how a spell ended: that is no verification', () => {
    const life = lifeOf([again]);
    expect(life.spells[0]).toEqual({ from: '2026-05-04', to: '2026-06-01', end: 'unrecorded' });
    expect(firstVerifiedOn(life)).toBeNull();
  });

  test('takes a corrected day of verification, not both', () => {
    const corrected = problemOf({ ...closed, verified_on: '2026-05-13', change: 'correction' });
    expect(lifeOf([found, closed, corrected]).spells).toEqual([
      { from: '2026-05-04', to: '2026-05-13', end: 'verified' },
    ]);
  });

  test('ends without a verification where the problem was closed unfixed', () => {
    const life = lifeOf([found, problemOf({ status: 'closed-unfixed', closed_on: '2026-05-20' })]);
    expect(life.spells).toEqual([{ from: '2026-05-04', to: '2026-05-20', end: 'unfixed' }]);
    expect(firstVerifiedOn(life)).toBeNull();
    expect(firstBackOn(life)).toBeNull();
  });
});
