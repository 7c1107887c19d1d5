import type { Locale } from '../../src/core/locale.ts';

type Pairs = Readonly<Record<string, Readonly<Record<Locale, unknown>>>>;

/** Sentences of a page in one language; each stands with its twin where it is written. */
export const wordsIn =
  <const Words extends Pairs>(words: Words) =>
  (locale: Locale): { readonly [Key in keyof Words]: Words[Key][Locale] } =>
    Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[locale]])) as {
      readonly [Key in keyof Words]: Words[Key][Locale];
    };
