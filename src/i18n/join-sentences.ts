import type { Locale } from '../core/locale.ts';

/** Sentences as one text: Chinese ones follow each other without a space. */
export const joinSentences = (locale: Locale, sentences: readonly string[]): string =>
  sentences.join(locale === 'zh' ? '' : ' ');
