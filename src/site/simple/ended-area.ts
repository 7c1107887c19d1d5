import type { Locale } from '../../core/locale.ts';
import { formatDay, formatList } from '../../i18n/format.ts';
import { nameOf } from '../../i18n/name-of.ts';
import type { Area } from '../../subjects/areas/dataset.ts';
import type { Succession } from '../../subjects/areas/model/area-succession.ts';
import { translator } from './words.ts';

/** Until when an area was used and what took its place; null = it is in use. */
export function endedSentence(locale: Locale, area: Area, { until, successors }: Succession): string | null {
  if (until === null) return null;
  const names = successors.map((one) => nameOf(locale, one));
  return translator(locale)(names.length === 0 ? 'simple.ended' : 'simple.ended.replaced', {
    ...{ area: nameOf(locale, area), until: formatDay(locale, until) },
    successors: formatList(locale, names),
  });
}

/** The areas that an ended one leads on to: beside "another place" there is room for two, and of more none is preferred. */
export const waysOn = (successors: readonly Area[], answered: readonly string[]): Area[] => {
  const ways = successors.filter(({ code }) => answered.includes(code));
  return ways.length > 2 ? [] : ways;
};
