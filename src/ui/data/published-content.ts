import type { Locale } from '../../core/locale.ts';
import { dayOfRelease } from '../../core/release-day.ts';
import { formatList } from '../../i18n/format.ts';
import type { ShownRelease } from './release-names.ts';

/** When and by whom the contents of a page were published. */
export interface PublishedContent {
  /** `YYYY-MM-DD`, with the minute where it is known: `2026-11-24 09:00`. A day without a time stays a day. */
  on: string;
  source: string;
}

/** Of a page that shows releases: the day of the newest, and who publishes them. Undefined where it shows none. */
export function publishedWith(locale: Locale, releases: readonly ShownRelease[]): PublishedContent | undefined {
  const newest = releases
    .map(({ release }) => release)
    .sort()
    .at(-1);
  if (newest === undefined) return undefined;
  const publishers = new Set(releases.map(({ dataset }) => dataset.publisher[locale]));
  return { on: dayOfRelease(newest), source: formatList(locale, [...publishers]) };
}
