import { describe, expect, test } from 'vitest';
import { checkSampleLedger } from '../../../../tests/support/sample-ledger.ts';
import { lifeOf } from '../model/problem-life.ts';
import { stateOf } from '../model/problem-state.ts';
import { mondays } from './calendar.ts';
import { drawReleases, makeLedgerSeries } from './ledger-series.ts';

// A tenth; tests/full draws and checks all of it.
const tenth = 1399;

describe('a tenth of the sample ledger', () => {
  const releases = drawReleases(tenth);

  const newest = [...new Map(releases.flat().map((row) => [row.id, row])).values()];

  test('has exactly as many problems that count as it is asked for, each new once, and a withdrawn one besides', () => {
    const fresh = releases.flat().filter(({ change }) => change === 'new');
    expect(newest.filter(({ change }) => change !== 'withdrawn')).toHaveLength(tenth);
    expect(newest.filter(({ change }) => change === 'withdrawn').map(({ id }) => id)).toEqual(['P-001250']);
    expect(fresh.map(({ id }) => id)).toEqual(
      Array.from({ length: tenth + 1 }, (_, index) => `P-${String(index + 1).padStart(6, '0')}`),
    );
  });

  test('has three to six states of each problem, but of those found in the last six weeks', () => {
    const states = Map.groupBy(releases.flat(), ({ id }) => id);
    const others = [...states.values()].filter(
      ([first, ...later]) => (first?.found_on ?? '') < '2026-10-12' && (later.length < 2 || later.length > 5),
    );
    expect(others).toEqual([]);
  });

  test('enters the verification of each round, also where the problem came back soon after', () => {
    const lives = [...Map.groupBy(releases.flat(), ({ id }) => id).values()].map(lifeOf);
    expect(lives.filter(({ spells }) => spells.length > 1).length).toBeGreaterThan(20);
    expect(lives.flatMap(({ spells }) => spells).filter(({ end }) => end === 'unrecorded')).toEqual([]);
  });

  test('shows all that may be said of a problem: basis, pictures, replies, objections upheld and rejected, corrections', () => {
    const share = (holds: (row: (typeof newest)[number]) => boolean): number =>
      newest.filter(holds).length / newest.length;
    expect(share(({ basis_zh }) => basis_zh !== null)).toBeGreaterThan(0.1);
    expect(share(({ picture_before }) => picture_before !== null)).toBeGreaterThan(0.05);
    expect(share(({ picture_after }) => picture_after !== null)).toBeGreaterThan(0.05);
    expect(share(({ reply_zh }) => reply_zh !== null)).toBeGreaterThan(0.03);
    expect(new Set(newest.map(({ objection }) => objection))).toContain('upheld');
    expect(new Set(newest.map(({ objection }) => objection))).toContain('rejected');
    expect(releases.flat().some(({ change, objection }) => change === 'correction' && objection === 'none')).toBe(true);
  });

  test('is released on a hundred Mondays, the last on 23 November 2026', () => {
    expect(mondays).toHaveLength(100);
    expect(mondays.at(-1)).toBe('2026-11-23');
    expect(mondays.every((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
    expect(releases.every((rows) => rows.length > 0)).toBe(true);
  });

  test('names invented places and units alone', () => {
    const isMarked = (text: string | null): boolean => text === null || /示例|[Ss]ample/.test(text);
    const named = releases
      .flat()
      .flatMap((row) => [
        ...[row.place_zh, row.place_en, row.subdistrict_zh, row.subdistrict_en],
        ...[row.responsible_unit_zh, row.responsible_unit_en, row.verified_by_zh, row.verified_by_en],
      ]);
    expect(named.filter((text) => !isMarked(text))).toEqual([]);
  });

  test('has seasons, a quiet end of the week, a slow district, and the same places again', () => {
    const fresh = releases.flat().filter(({ change }) => change === 'new');
    const monthOf = ({ found_on }: { found_on: string }): number => Number(found_on.slice(5, 7));
    const isSummer = (row: { found_on: string }): boolean => monthOf(row) >= 6 && monthOf(row) <= 9;
    const water = fresh.filter(({ category }) => category === 'waterway' || category === 'pests');
    const dust = fresh.filter(({ problem_class }) => problem_class === 'site-dust' || problem_class === 'bare-soil');
    const share = (rows: readonly { found_on: string }[]): number => rows.filter(isSummer).length / rows.length;
    expect(share(water)).toBeGreaterThan(2 * share(dust));

    const onSundays = fresh.filter(({ found_on }) => new Date(`${found_on}T00:00:00Z`).getUTCDay() === 0).length;
    expect(onSundays / fresh.length).toBeLessThan(0.08);

    const lateShare = (rows: typeof newest): number =>
      rows.filter((row) => stateOf(row, '2026-11-23') === 'closed-late').length / rows.length;
    const isSlow = (row: (typeof newest)[number]): boolean => row.area === 'S05';
    expect(lateShare(newest.filter(isSlow))).toBeGreaterThan(1.5 * lateShare(newest.filter((row) => !isSlow(row))));

    const places = new Set(fresh.map((row) => `${row.area} ${row.problem_class} ${row.place_zh}`));
    expect(places.size).toBeLessThan(0.95 * fresh.length);
  });

  test('obeys every rule of the ledger', { timeout: 60_000 }, () => {
    expect(checkSampleLedger(makeLedgerSeries(tenth))).toEqual([]);
  });

  test('is the same each time it is drawn', () => {
    expect(makeLedgerSeries(tenth)).toEqual(makeLedgerSeries(tenth));
  });
});
