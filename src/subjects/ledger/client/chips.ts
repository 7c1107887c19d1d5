import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import { dayOf, type Choice } from '../explorer/choice.ts';
import { explorerFacets } from '../explorer/facets.ts';
import type { ExplorerSays } from '../words/explorer.ts';
import { changed, toggled } from './edit-choice.ts';
import type { Said, ValueNames } from './value-names.ts';

/** One part of a choice that can be taken away alone. */
export interface Chip extends Said {
  without: Choice;
}

/** Everything that is chosen, in the order of the address, each with the choice that is left without it. */
export function chipsOf(locale: Locale, choice: Choice, names: ValueNames, t: ExplorerSays): Chip[] {
  const { text, inDescriptions, from, to, at } = choice;
  const day = (date: string): string => formatDay(locale, date.slice(0, 10));
  const chips: Chip[] = [];
  if (text !== '')
    chips.push({
      text: t(inDescriptions ? 'explorer.chip.textDeep' : 'explorer.chip.text', { text }),
      without: changed(choice, { text: '', inDescriptions: false }),
    });
  for (const facet of explorerFacets)
    for (const value of choice.values[facet])
      chips.push({ ...names.whole(facet, value), without: toggled(choice, facet, value) });
  if (from !== null || to !== null)
    chips.push({
      text:
        from !== null && to !== null
          ? t('explorer.chip.between', { from: day(from), to: day(to) })
          : from !== null
            ? t('explorer.chip.from', { day: day(from) })
            : t('explorer.chip.to', { day: day(to ?? '') }),
      without: changed(choice, { from: null, to: null }),
    });
  if (at !== null) {
    const named = dayOf(at.replace(/\.\d+$/, ''));
    chips.push({
      text: t('explorer.chip.at', { day: named === null ? at : day(named) }),
      without: changed(choice, { at: null }),
    });
  }
  return chips;
}
