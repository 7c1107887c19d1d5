import { languageTag, type Locale } from '../../../core/locale.ts';
import type { OpenLedger } from '../explorer/answer.ts';
import { explorerFacets, type ExplorerFacet } from '../explorer/facets.ts';
import type { ExplorerSays } from '../words/explorer.ts';

/** A text to show; `lang` where it is in another language than the page. */
export interface Said {
  text: string;
  lang?: string;
}

/** A text in the language of the page, or the Chinese one, marked with its language. */
export const sayBoth = (locale: Locale, { zh, en }: { zh: string; en: string | null }): Said =>
  locale === 'zh' ? { text: zh } : en === null ? { text: zh, lang: languageTag.zh } : { text: en };

/** Names the values of facets: a subdistrict on its own, or with its area, as several areas have one of the same name. */
export interface ValueNames {
  own: (facet: ExplorerFacet, value: string) => Said;
  whole: (facet: ExplorerFacet, value: string) => Said;
}

/** The names of a ledger's values in one language. A value that no row has is said to be none. */
export function valueNames(locale: Locale, facets: OpenLedger['facets'], t: ExplorerSays): ValueNames {
  const names = new Map(
    explorerFacets.flatMap((facet) =>
      facets[facet].map((one) => [`${facet} ${one.value}`, sayBoth(locale, one)] as const),
    ),
  );
  const own = (facet: ExplorerFacet, value: string): Said =>
    names.get(`${facet} ${value}`) ?? { text: t('explorer.unknownValue', { value }) };
  const whole = (facet: ExplorerFacet, value: string): Said => {
    const name = own(facet, value);
    // Its code is that of its area, a hyphen and eight digits.
    const area = facet === 'subdistrict' ? names.get(`area ${value.slice(0, -9)}`) : undefined;
    if (!area) return name;
    return { ...name, text: t('ledger.list.subdistrict', { area: area.text, name: name.text }) };
  };
  return { own, whole };
}
