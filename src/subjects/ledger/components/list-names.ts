import type { Locale } from '../../../core/locale.ts';
import { problemCategories } from '../../../core/problem-categories.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { Area } from '../../areas/dataset.ts';
import { problemStates } from '../model/problem-state.ts';
import type { LedgerList } from '../query/lists.ts';
import { translator } from '../words.ts';

const categoryNames = new Map(Object.entries(problemCategories));

/** What a list holds, in words: a state, an area, a subdistrict with its area, a category, or the month in which its problems were found. */
export function listName(
  locale: Locale,
  { facet, value, subdistrict }: Pick<LedgerList, 'facet' | 'value' | 'subdistrict'>,
  areas: readonly Area[],
): string {
  const t = translator(locale);
  if (facet === 'month') return formatMonth(locale, value);
  if (facet === 'category') return categoryNames.get(value)?.[locale] ?? value;
  const areaName = (code: string): string => {
    const area = areas.find((one) => one.code === code);
    return area ? nameOf(locale, area) : code;
  };
  if (facet === 'area') return areaName(value);
  if (facet === 'subdistrict') {
    if (!subdistrict) return value;
    return t('ledger.list.subdistrict', {
      area: areaName(subdistrict.area),
      name: subdistrict[locale] ?? subdistrict.zh,
    });
  }
  const state = problemStates.find((one) => one === value);
  return state ? t(`state.${state}`) : value;
}
