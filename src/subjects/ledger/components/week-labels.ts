import type { FluidLabel } from '../../../charts/fluid-frame.ts';
import { languageTag, type Locale } from '../../../core/locale.ts';
import { madeOnce } from '../../../core/made-once.ts';

const monthName = madeOnce(
  (locale: Locale) => new Intl.DateTimeFormat(languageTag[locale], { month: 'short', timeZone: 'UTC' }),
);
const yearName = madeOnce(
  (locale: Locale) => new Intl.DateTimeFormat(languageTag[locale], { year: 'numeric', timeZone: 'UTC' }),
);

/** How many months are between labels, so that they have room on the narrowest phone. */
const stepOf = (weeks: number): number => (weeks > 130 ? 12 : weeks > 60 ? 6 : weeks > 26 ? 3 : weeks > 12 ? 2 : 1);

/**
 * Labels of time under columns of weeks: at the first week that begins in a labelled month; January and the first label
 * bear the year. `before` columns are empty before the first, and all have the same share of the width.
 */
export function weekLabels(locale: Locale, weeks: readonly { monday: string }[], before = 0): FluidLabel[] {
  const width = before + weeks.length;
  const step = stepOf(width);
  return weeks.flatMap(({ monday }, at) => {
    const month = monday.slice(0, 7);
    const isFirst = month !== (weeks[at - 1]?.monday.slice(0, 7) ?? month) || (at === 0 && monday.slice(8) <= '07');
    const number = Number(month.slice(5));
    if (!isFirst || (number - 1) % step !== 0) return [];
    const format = number === 1 ? yearName(locale) : monthName(locale);
    return [{ at: (before + at + 0.5) / width, text: format.format(new Date(`${monday}T00:00:00Z`)) }];
  });
}
