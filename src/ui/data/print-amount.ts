import type { Locale } from '../../core/locale.ts';
import { formatNumber } from '../../i18n/format.ts';
import { englishShifts, unitLabels, unitSuffixes, type Unit } from '../../releases/define/units.ts';

const shiftOf = (locale: Locale, unit: Unit): number => (locale === 'en' ? (englishShifts[unit] ?? 0) : 0);

/** A number as it is printed with its unit's suffix: 67.9 hundred million yuan are 6.79 billion. */
export const shiftedAmount = (locale: Locale, value: number, unit: Unit): number =>
  // The point moves in the writing: multiplying by 0.1 would leave 6.790000000000001.
  Number(`${value}e${shiftOf(locale, unit)}`);

/** "95.9 %", "6.79 billion yuan"; with `decimals` as many as the source printed. */
export function printAmount(locale: Locale, value: number, unit: Unit, decimals?: number): string {
  const places = decimals === undefined ? undefined : Math.max(0, decimals - shiftOf(locale, unit));
  return formatNumber(locale, shiftedAmount(locale, value, unit), places) + unitSuffixes[unit][locale];
}

/** The unit of printed numbers, beside an axis. */
export const printedUnit = (locale: Locale, unit: Unit): string =>
  shiftOf(locale, unit) === 0 ? unitLabels[unit][locale] : unitSuffixes[unit][locale].replaceAll('\u00a0', ' ').trim();
