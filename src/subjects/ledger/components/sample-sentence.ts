import type { Locale } from '../../../core/locale.ts';
import { translator } from '../../../i18n/frame-words.ts';

/** A sentence that may be cut out of its page: of sample data it begins by saying so. */
export const sampleSentence = (locale: Locale, text: string, isSample: boolean): string =>
  isSample && text !== '' ? translator(locale)('sample.sentence', { text }) : text;
