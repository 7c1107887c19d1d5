import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, type Locale } from '../i18n/locale.ts';

export interface StandingPage {
  locale: Locale;
  slug: string;
  /** False where the other language has no such page. */
  hasTwin: boolean;
  entry: CollectionEntry<'pages'>;
}

/** Every standing page of `content/pages`, in both languages. */
export async function standingPages(): Promise<StandingPage[]> {
  const entries = await getCollection('pages');
  return entries.flatMap((entry) => {
    const [locale = '', slug = ''] = entry.id.split('/');
    const twins = entries.filter(({ id }) => id.endsWith(`/${slug}`));
    return isLocale(locale) ? [{ locale, slug, hasTwin: twins.length > 1, entry }] : [];
  });
}
