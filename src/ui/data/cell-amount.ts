import type { Locale } from '../../core/locale.ts';
import { printedDecimals } from '../../core/printed-decimals.ts';
import { formatNumber } from '../../i18n/format.ts';
import { isUnit, unitSuffixes } from '../../releases/define/units.ts';

/** A printed number with its unit: "239 days"; null where the cell is no quantity. */
export const cellAmount = (locale: Locale, cell: string, unit: string | null): string | null =>
  isUnit(unit) ? formatNumber(locale, Number(cell), printedDecimals(cell)) + unitSuffixes[unit][locale] : null;
