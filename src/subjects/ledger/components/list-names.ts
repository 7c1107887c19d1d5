import type { Locale } from '../../../core/locale.ts';
import { problemCategories } from '../../../core/problem-categories.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { Area } from '../../areas/dataset.ts';
import type { ListedValue } from '../model/ledger-lists.ts';
import { problemStates } from '../model/problem-state.ts';
import { translator } from '../words.ts';

const categoryNames = new Map(Object.entries(problemCategories));

/** What a list holds, in words: a state, an area, a category, or the month in which its problems were found. */
export function listName(
  locale: Locale,
  { facet, value }: Pick<ListedValue, 'facet' | 'value'>,
  areas: readonly Area[],
): string {
  const t = translator(locale);
  if (facet === 'month') return formatMonth(locale, value);
  if (facet === 'category') return categoryNames.get(value)?.[locale] ?? value;
  if (facet === 'area') {
    const area = areas.find(({ code }) => code === value);
    return area ? nameOf(locale, area) : value;
  }
  const state = problemStates.find((one) => one === value);
  return state ? t(`state.${state}`) : value;
}
