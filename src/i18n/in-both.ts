import { locales, type Locale } from '../core/locale.ts';
import type { Words } from '../core/words.ts';

const [zh, en] = locales;

/** A text in every language, for what has none of its own: files, data. */
export const inBoth = (say: (locale: Locale) => string): Words => ({ zh: say(zh), en: say(en) });
