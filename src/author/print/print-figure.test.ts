import { expect, test } from 'vitest';
import { printValue } from './print-figure.ts';
import { printSummary } from './print-summary.ts';
import { usedFigures } from './used-figures.ts';

const release = '2025-06-24';
const removed = { dataset: 'observations', row: 'sample-litter-removal-rate|S00|whole|2012-01-01|2012-12-31|final' };
const toilets = (year: number) => `sample-public-toilets|S00|whole|${year}-01-01|${year}-12-31|final`;

test('a figure is printed with its period, but where its author leaves that out', () => {
  expect(printValue('en', { ...removed, release }).text).toBe('80.2\u00a0% (2012)');
  expect(printValue('en', { ...removed, release }, true).text).toBe('80.2\u00a0%');
});

test('a figure of a summary says that it is sample data', () => {
  const tag = `<Value dataset='observations' row='${removed.row}' release='${release}' bare />`;
  expect(printSummary('en', `It was ${tag} then.`)).toBe('It was 80.2\u00a0% (sample) then.');
  expect(printSummary('zh', `当时是${tag}。`)).toBe('当时是80.2%（示例）。');
});

test('a sum is listed with how it was computed, and says whether it is rounded', () => {
  const howOf = (name: string, attributes: Record<string, string>) => {
    const tag = { name, attributes: { dataset: 'observations', row: toilets(2021), release, ...attributes } };
    return usedFigures('en', [{ number: 1, isInText: true, tag }])[0]?.how;
  };
  expect(howOf('Ratio', { to: toilets(2019), places: '2' })).toBe('1.07\u00a0times = 193 ÷ 180, rounded to 2 decimals');
  expect(howOf('Difference', { minus: toilets(2019) })).toBe('13 = 193 − 180');
});
