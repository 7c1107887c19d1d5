import { describe, expect, test } from 'vitest';
import { blackEntry, listCsv } from '../tests/support/list-entries.ts';
import { linesOf } from '../tests/support/make-releases.ts';
import { makeListCity, makeReleasedCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, soundCheck, visitsHeader } from '../tests/support/trial-datasets.ts';

const filed = { objection: 'filed', objection_filed_on: '2022-05-18' };
const acknowledged = { ...filed, objection: 'acknowledged', objection_acknowledged_on: '2022-05-18' };
const city = makeListCity({
  '2022-05-18': listCsv(
    blackEntry({ ...filed, display_until: '2022-12-31' }),
    blackEntry({ ...acknowledged, id: '2022-W20-B02', display_until: '2022-12-31' }),
    blackEntry({ ...filed, id: '2022-W20-B03', display_until: '2022-05-19' }),
  ),
});
const askOn = (day: string, ...args: string[]) => runScript('freshness.ts', city, args, day);

describe('what a city promised', () => {
  test('is told as it stands on the day: nothing late yet', () => {
    const before = readTree(city);
    const { status, stdout, stderr } = askOn('2022-05-20');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "As of 2022-05-20 (run it again after 2022-05-27):
      Datasets, by the updates that each promises
        on time  red-black-list (Each week): newest 2022-05-18, next due by 2022-05-29
      Sections
        none
      Objections that wait
        on time  red-black-list 2022-W20-B01: filed 2022-05-18, waits for acknowledgement, due by 2022-05-23
        on time  red-black-list 2022-W20-B02: filed 2022-05-18, waits for an outcome, due by 2022-05-27
      3 on time, 0 late, 0 empty, 0 without a promised date.
      "
    `);
    expect(readTree(city)).toEqual(before);
  });

  test('is told to be late, what is latest first, and changes no exit code', () => {
    const { status, stdout } = askOn('2022-06-07');
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "As of 2022-06-07 (run it again after 2022-06-14):
      Datasets, by the updates that each promises
        LATE     red-black-list (Each week): newest 2022-05-18, next due by 2022-05-29, 9 days late
      Sections
        none
      Objections that wait
        LATE     red-black-list 2022-W20-B01: filed 2022-05-18, waits for acknowledgement, due by 2022-05-23, 10 working days late
        LATE     red-black-list 2022-W20-B02: filed 2022-05-18, waits for an outcome, due by 2022-05-27, 6 working days late
      0 on time, 3 late, 0 empty, 0 without a promised date.
      "
    `);
  });

  test('fails a command that is strict, where something is late and only there', () => {
    expect(askOn('2022-05-20', '--strict').status).toBe(0);
    expect(askOn('2022-06-07', '--strict').status).toBe(1);
  });

  test('is given to programs too: the same things, counted', () => {
    const { asOf, datasets, columns, objections, counts } = JSON.parse(askOn('2022-06-07', '--json').stdout);
    expect(asOf).toBe('2022-06-07');
    expect(datasets).toMatchObject([{ dataset: 'red-black-list', standing: 'late', dueBy: '2022-05-29', daysLate: 9 }]);
    expect(columns).toEqual([]);
    expect(objections.map(({ key, waitsFor }: Record<string, string>) => `${key} ${waitsFor}`)).toEqual([
      '2022-W20-B01 acknowledgement',
      '2022-W20-B02 settlement',
    ]);
    expect(counts).toEqual({ late: 3, empty: 0, onTime: 0, open: 0 });
  });
});

test('a city whose data is not sound is sent to the check', () => {
  const broken = makeReleasedCity({
    checks: { '2022-05-16': linesOf(checksHeader, soundCheck.replace('95.50', '1000')) },
    visits: { '2022-05-16': linesOf(visitsHeader) },
  });
  const { status, stdout, stderr } = runScript('freshness.ts', broken, []);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Run "npm run check" and fix it first.');
});
