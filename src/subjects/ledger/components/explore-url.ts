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

/** The days of a month, `2026-05`. */
function monthChoice(month: string): Partial<Choice> {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to: last };
}
