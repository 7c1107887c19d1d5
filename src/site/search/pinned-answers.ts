import type { Locale } from '../../core/locale.ts';
import type { SiteSettings } from '../../site-schema.ts';
import { generalAnswers, generalSynonyms } from './words-of-answers.ts';

/** A page that answers certain words at once. */
export interface PinnedAnswer {
  /** In small letters; Chinese ones count wherever they are in a query, English ones as whole words. */
  words: readonly string[];
  title: string;
  /** Path without language. */
  path: string;
}

type Answering = Pick<SiteSettings, 'search'> & { footerPages: readonly { path: string }[] };

/** What a city answers at once: its own answers first, then those that any city has, where it has the page. */
export function pinnedAnswers(
  locale: Locale,
  { footerPages, search }: Answering,
  subjectPages: ReadonlySet<string>,
): PinnedAnswer[] {
  const footer = new Set(footerPages.map(({ path }) => path));
  const general = generalAnswers.filter(
    ({ of, path }) => of === undefined || (of === 'footer' ? footer : subjectPages).has(path),
  );
  return [...(search?.answers ?? []), ...general].map(({ words, title, path }) => ({
    words: words[locale],
    title: title[locale],
    path,
  }));
}

/** Words that mean the same: whoever finds nothing, or little, by one of them is offered the others. */
export const synonymsOf = (locale: Locale, { search }: Pick<Answering, 'search'>): (readonly string[])[] =>
  [...(search?.synonyms ?? []), ...generalSynonyms].map((group) => group[locale]);
