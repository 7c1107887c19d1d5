import { describe, expect, test } from 'vitest';
import { indicators } from '../../subjects/indicators/datasets/indicators.ts';
import { observations } from '../../subjects/indicators/datasets/observations.ts';
import { mostPlaces, sumFault, sumOfCells, type SummedCell } from './sum-of-cells.ts';

const cell = (
  printed: string,
  others: Record<string, string | null> = {},
  unit: string | null = 'percent',
): SummedCell => ({
  printed,
  unit,
  dataset: observations,
  record: { printed: { period_start: '2021-01-01', period_end: '2021-12-31', vintage: 'final', ...others } },
});

describe('which two cells make a sum', () => {
  test('two figures of one unit, each with its year, do', () => {
    expect(sumFault('difference', cell('99.9'), cell('50.78'))).toBeNull();
    expect(sumFault('ratio', cell('99.9'), cell('50.78'))).toBeNull();
  });

  test('a cell that is no number, or two units, do not', () => {
    expect(sumFault('difference', cell('many'), cell('50'))).toBe('number');
    expect(sumFault('difference', cell('239', {}, 'day'), cell('87.5'))).toBe('unit');
  });

  test('a row whose source states no year makes none, on either side; a dataset without periods does', () => {
    const yearless = cell('95.9', { period_start: null, period_end: null });
    expect(sumFault('difference', yearless, cell('50'))).toBe('year');
    expect(sumFault('ratio', cell('50'), yearless)).toBe('year');
    expect(
      sumFault('difference', cell('95'), {
        printed: '90',
        unit: 'percent',
        dataset: indicators,
        record: { printed: {} },
      }),
    ).toBeNull();
  });

  test('a preliminary figure and one that is none are not set off against each other; two preliminary ones are', () => {
    const early = cell('76.9', { vintage: 'preliminary' });
    expect(sumFault('difference', early, cell('96.81'))).toBe('preliminary');
    expect(sumFault('difference', early, cell('75.3', { vintage: 'preliminary' }))).toBeNull();
  });

  test('nothing is so many times zero', () => {
    expect(sumFault('ratio', cell('5'), cell('0.0'))).toBe('zero');
    expect(sumFault('difference', cell('5'), cell('0.0'))).toBeNull();
  });
});

describe('what a sum prints', () => {
  test('a difference is exact and has the decimals of the less exact figure', () => {
    expect(sumOfCells('difference', '97.89', '68.60')).toEqual({ printed: '29.29', places: 2, isRounded: false });
    expect(sumOfCells('difference', '99.9', '50.78')).toEqual({ printed: '49.1', places: 1, isRounded: true });
    expect(sumOfCells('difference', '0.3', '0.1')).toEqual({ printed: '0.2', places: 1, isRounded: false });
    expect(sumOfCells('difference', '239', '300').printed).toBe('-61');
  });

  test('its author may ask for other decimals, at most those of the more exact figure', () => {
    expect(sumOfCells('difference', '99.9', '50.78', { places: 2 }).printed).toBe('49.12');
    expect(mostPlaces('difference', '99.9', '50.78')).toBe(2);
    expect(mostPlaces('difference', '239', '300')).toBe(0);
  });

  test('a ratio has one decimal and is rounded half up, as a percentage too', () => {
    expect(sumOfCells('ratio', '99.9', '50.78')).toEqual({ printed: '2.0', places: 1, isRounded: true });
    expect(sumOfCells('ratio', '5', '2')).toEqual({ printed: '2.5', places: 1, isRounded: false });
    expect(sumOfCells('ratio', '239', '365', { isPercent: true }).printed).toBe('65.5');
    expect(sumOfCells('ratio', '1', '8', { places: 2 }).printed).toBe('0.13');
    expect(sumOfCells('ratio', '7.50', '0.5', { places: 0 }).printed).toBe('15');
  });
});
