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

type Answering = Pick<SiteSettings, 'search'> & {
  subjects: readonly { name: string }[];
  footerPages: readonly { path: string }[];
};

/** What a city answers at once: its own answers first, then those that any city has of the subjects it publishes. */
export function pinnedAnswers(locale: Locale, { subjects, footerPages, search }: Answering): PinnedAnswer[] {
  const has = (needs: string | undefined, path: string): boolean =>
    needs === undefined ||
    (needs === 'page' ? footerPages.some((page) => page.path === path) : subjects.some(({ name }) => name === needs));
  const general = generalAnswers.filter(({ needs, path }) => has(needs, path));
  return [...(search?.answers ?? []), ...general].map(({ words, title, path }) => ({
    words: words[locale],
    title: title[locale],
    path,
  }));
}

/** Words that mean the same: whoever finds nothing, or little, by one of them is offered the others. */
export const synonymsOf = (locale: Locale, { search }: Answering): (readonly string[])[] =>
  [...(search?.synonyms ?? []), ...generalSynonyms].map((group) => group[locale]);
