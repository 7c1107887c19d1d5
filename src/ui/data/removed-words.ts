import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { translator } from '../../i18n/frame-words.ts';
import type { Removal } from '../../releases/register/removals.ts';

/** What is in place of a text that the law had removed. */
export const removedWords = (locale: Locale, { on, law }: Pick<Removal, 'on' | 'law'>): string =>
  translator(locale)('cell.removed', { on: formatDay(locale, on), law: law[locale] });
