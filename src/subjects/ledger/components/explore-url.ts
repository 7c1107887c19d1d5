import type { Locale } from '../../../core/locale.ts';
import { pageUrl } from '../../../i18n/urls.ts';
import { changed } from '../client/edit-choice.ts';
import { printChoice, wholeLedger, type Choice } from '../explorer/choice.ts';
import type { ListedValue } from '../model/ledger-lists.ts';

/** The explorer with what a list holds chosen in it. */
export function exploreUrl(locale: Locale, { facet, value }: Pick<ListedValue, 'facet' | 'value'>): string {
  const chosen = facet === 'month' ? monthChoice(value) : { values: { ...wholeLedger.values, [facet]: [value] } };
  return `${pageUrl(locale, 'ledger/explore')}?${printChoice(changed(wholeLedger, chosen))}`;
}

/** The explorer with the problems of one place in an area: the Chinese text, which every one of them has. */
export const explorePlaceUrl = (locale: Locale, area: string, place: string): string =>
  `${pageUrl(locale, 'ledger/explore')}?${printChoice(
    changed(wholeLedger, { text: place, values: { ...wholeLedger.values, area: [area] } }),
  )}`;

/** The days of a month, `2026-05`. */
function monthChoice(month: string): Partial<Choice> {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to: last };
}
