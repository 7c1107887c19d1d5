import { join, resolve } from 'node:path';
import { isLocale, type Locale } from '../core/locale.ts';
import { readContentText } from '../texts/read/content-folder.ts';
import { listTexts } from '../texts/read/content-loader.ts';
import { linkedPages } from '../texts/read/linked-pages.ts';
import { textTypes, type TextType } from '../texts/read/text-types.ts';

/** A text under `content/` with the pages of this site that it links to. */
export interface LinkingText {
  type: TextType;
  locale: Locale;
  slug: string;
  /** Paths without language. */
  pages: readonly string[];
}

let kept: LinkingText[] | undefined;

/** Every text with its links, drafts too. Read once a build; in `npm run dev` a text may have been saved since. */
export const textLinks = (): LinkingText[] => (import.meta.env.DEV ? read() : (kept ??= read()));

function read(): LinkingText[] {
  const content = join(resolve(process.env['SITE_CITY'] ?? '.'), 'content');
  return textTypes.flatMap((type) =>
    listTexts(content, type).flatMap(({ id, file, path }) => {
      const [locale = '', slug = ''] = id.split('/');
      const { text } = readContentText(file, path);
      return isLocale(locale) && text !== null ? [{ type, locale, slug, pages: linkedPages(file, text) }] : [];
    }),
  );
}
