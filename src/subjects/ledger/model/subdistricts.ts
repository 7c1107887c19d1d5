import { compareText } from '../../../core/compare-text.ts';
import { subdistrictCode, type OfSubdistrict } from './subdistrict-code.ts';

/** A subdistrict that problems were found in; its English name is null where no row has one. */
export interface Subdistrict {
  /** As in addresses. */
  code: string;
  area: string;
  zh: string;
  en: string | null;
}

/** The subdistricts that rows name, by their codes; of several English names the last counts. */
export function subdistrictsIn(
  rows: Iterable<OfSubdistrict & { subdistrict_en: string | null }>,
): Map<string, Subdistrict> {
  const found = new Map<string, Subdistrict>();
  for (const row of rows) {
    const code = subdistrictCode(row);
    if (code === null || row.subdistrict_zh === null) continue;
    const known = found.get(code);
    if (!known) found.set(code, { code, area: row.area, zh: row.subdistrict_zh, en: row.subdistrict_en });
    else if (row.subdistrict_en) known.en = row.subdistrict_en;
  }
  return found;
}

/**
 * Orders subdistricts by area, and within it by English name where there is one: numerals written as Chinese characters do
 * not sort as numbers, and both languages have the same order.
 */
export const compareSubdistricts = (
  one: Pick<Subdistrict, 'area' | 'zh' | 'en'>,
  other: Pick<Subdistrict, 'area' | 'zh' | 'en'>,
): number =>
  compareText(one.area, other.area) ||
  compareText(one.en ?? one.zh, other.en ?? other.zh) ||
  compareText(one.zh, other.zh);
