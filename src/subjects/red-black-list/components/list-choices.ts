import type { Locale } from '../../../core/locale.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { Area } from '../../areas/dataset.ts';
import type { EntryView } from '../model/list-entry.ts';
import { facetGroups, listFacets, type ListFacet } from '../model/list-facets.ts';
import { translator } from '../words.ts';
import { codesOf, listWords } from './list-words.ts';

export interface FacetChoice {
  facet: ListFacet;
  label: string;
  values: { value: string; label: string; count: string }[];
}

/** The ways to narrow down `entries`: areas in the order of their codes, all else in that of the dataset. Every area is offered, were it with none. */
export function facetChoices(locale: Locale, entries: readonly EntryView[], areas: readonly Area[]): FacetChoice[] {
  const t = translator(locale);
  const say = listWords(locale);
  return listFacets.map((facet) => {
    const order = facet === 'area' ? areas.map(({ code }) => code) : codesOf(facet);
    const groups = new Map(facetGroups(entries, facet, order));
    const countOf = (value: string): string => {
      const those = groups.get(value) ?? [];
      const black = those.filter(({ row }) => row.list === 'black').length;
      // An area's exposures must not be read out of a sum.
      return facet === 'area'
        ? t('list.filter.areaCounts', { black, red: those.length - black })
        : String(those.length);
    };
    const offered = facet === 'area' ? order : order.filter((value) => groups.has(value));
    return {
      facet,
      label: t(`list.filter.${facet}`),
      values: offered.map((value) => ({
        value,
        label: facetName(locale, facet, value, areas, say.label),
        count: countOf(value),
      })),
    };
  });
}

/** A facet's value in words. */
export function facetName(
  locale: Locale,
  facet: ListFacet,
  value: string,
  areas: readonly Area[],
  label = listWords(locale).label,
): string {
  if (facet !== 'area') return label(facet, value);
  const area = areas.find(({ code }) => code === value);
  return area ? nameOf(locale, area) : value;
}
