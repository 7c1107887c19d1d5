import type { Locale } from '../../core/locale.ts';
import { printedDecimals } from '../../core/printed-decimals.ts';
import { isUnit } from '../../releases/define/units.ts';
import { printAmount } from './print-amount.ts';

/** A printed number with its unit: "239 days"; null where the cell is no quantity. */
export const cellAmount = (locale: Locale, cell: string, unit: string | null): string | null =>
  isUnit(unit) ? printAmount(locale, Number(cell), unit, printedDecimals(cell)) : null;
