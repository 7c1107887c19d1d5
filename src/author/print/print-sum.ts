import type { Locale } from '../../core/locale.ts';
import { formatNumber } from '../../i18n/format.ts';
import { isUnit } from '../../releases/define/units.ts';
import { isBelowZero, type SumKind } from '../../releases/state/sum-of-cells.ts';
import { printAmount } from '../../ui/data/print-amount.ts';
import { translator } from '../words.ts';

/** How a sum is printed. */
export interface SumLook {
  kind: SumKind;
  /** Code of the unit of its two figures. */
  unit: string | null;
  places: number;
  isPercent: boolean;
  /** True where a plus sign is printed, too. */
  isSigned: boolean;
}

/** A sum in words: "49.1 percentage points", "+11 days", "2.0 times", "65.5 %". */
export function printSum(
  locale: Locale,
  printed: string,
  { kind, unit, places, isPercent, isSigned }: SumLook,
): string {
  const t = translator(locale);
  const isBelow = isBelowZero(printed);
  const size = Number(isBelow ? printed.slice(1) : printed);
  const sign = isBelow ? '\u2212' : isSigned && size > 0 ? '+' : '';
  const value = sign + formatNumber(locale, size, places);
  if (kind === 'ratio') return isPercent ? printAmount(locale, size, 'percent', places) : t('sum.times', { value });
  // Two percentages are points apart, not per cent.
  if (unit === 'percent') return t('sum.points', { value });
  return isUnit(unit) ? sign + printAmount(locale, size, unit, places) : value;
}
