import { describe, expect, test } from 'vitest';
import { objectionLimits, type Objection } from './objection-limits.ts';
import { calendarYears, workingDaysBetween } from './working-days.ts';

const none: Objection = {
  objection: 'none',
  objection_filed_on: null,
  objection_acknowledged_on: null,
  objection_settled_on: null,
};
const filed = { ...none, objection: 'filed', objection_filed_on: '2026-05-20' };
const acknowledged = { ...filed, objection: 'acknowledged', objection_acknowledged_on: '2026-05-25' };
const rejected = { ...acknowledged, objection: 'rejected', objection_settled_on: '2026-05-29' };

describe('an objection', () => {
  test('is to be acknowledged within 3 and settled within 7 working days of its filing', () => {
    expect(objectionLimits(filed, '2026-05-20')).toEqual({
      state: 'filed',
      acknowledgeBy: '2026-05-25',
      settleBy: '2026-05-29',
      acknowledgeProvisional: null,
      settleProvisional: null,
      acknowledgedLate: 0,
      settledLate: 0,
      isLateAtLeast: false,
    });
  });

  test('whose limit lies in a year without announced holidays has a provisional one, and nobody is late', () => {
    const february = { ...acknowledged, objection_filed_on: '2035-02-01', objection_acknowledged_on: '2035-03-01' };
    expect(objectionLimits(february, '2035-06-01')).toMatchObject({
      acknowledgeProvisional: 2035,
      settleProvisional: 2035,
      acknowledgedLate: 0,
      settledLate: 0,
    });
    expect(objectionLimits({ ...filed, objection_filed_on: '2003-12-30' }, '2004-06-01')).toMatchObject({
      acknowledgeProvisional: 2003,
      acknowledgedLate: 0,
    });
  });

  test('filed in the last year that is known and overdue in the next is late by the days that are known, at least', () => {
    const [lastYear, next] = [calendarYears.last, calendarYears.last + 1];
    const late = objectionLimits({ ...filed, objection_filed_on: `${lastYear}-12-07` }, `${next}-03-01`);
    expect(late).toMatchObject({ acknowledgeProvisional: null, settleProvisional: null, isLateAtLeast: true });
    expect(late?.acknowledgedLate).toBe(workingDaysBetween(late?.acknowledgeBy ?? '', `${lastYear}-12-24`));
    expect(objectionLimits({ ...filed, objection_filed_on: `${lastYear}-12-21` }, `${next}-03-01`)).toMatchObject({
      acknowledgeProvisional: null,
      settleProvisional: next,
      settledLate: 0,
    });
  });

  test('that is filed before the Spring Festival waits for its end', () => {
    expect(objectionLimits({ ...filed, objection_filed_on: '2026-02-13' }, '2026-02-24')).toMatchObject({
      acknowledgeBy: '2026-02-25',
      settleBy: '2026-03-02',
      acknowledgedLate: 0,
    });
  });

  test('is in time to its last day and late from the next', () => {
    const late = (entry: Objection, asOf: string) => {
      const { acknowledgedLate, settledLate } = objectionLimits(entry, asOf) ?? {};
      return [acknowledgedLate, settledLate];
    };
    expect(late(filed, '2026-05-25')).toEqual([0, 0]);
    expect(late(filed, '2026-05-26')).toEqual([1, 0]);
    expect(late(filed, '2026-06-02')).toEqual([6, 2]);
    expect(late(acknowledged, '2026-05-29')).toEqual([0, 0]);
    // Saturday and Sunday after the last day, a Friday, are late by the one working day that no limit may fall short of.
    expect(late(acknowledged, '2026-05-30')).toEqual([0, 1]);
    expect(late(acknowledged, '2026-06-01')).toEqual([0, 1]);
  });

  test('that was acknowledged or settled late stays late by those days, whatever the day', () => {
    const late = { ...rejected, objection_acknowledged_on: '2026-05-28', objection_settled_on: '2026-06-03' };
    for (const asOf of ['2026-06-03', '2027-01-01']) {
      expect(objectionLimits(late, asOf)).toMatchObject({ state: 'settled', acknowledgedLate: 3, settledLate: 3 });
    }
    expect(objectionLimits(rejected, '2027-01-01')).toMatchObject({ acknowledgedLate: 0, settledLate: 0 });
  });

  test('has no limits where there is none, or where the law had its days removed', () => {
    expect(objectionLimits(none, '2026-05-20')).toBeNull();
    expect(objectionLimits({ ...rejected, objection_filed_on: null }, '2026-05-20')).toBeNull();
    expect(
      objectionLimits({ ...rejected, objection_acknowledged_on: null, objection_settled_on: null }, '2027-01-01'),
    ).toMatchObject({
      acknowledgedLate: 0,
      settledLate: 0,
    });
  });
});
