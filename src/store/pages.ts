import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, type Locale } from '../core/locale.ts';
import { textsOfPages } from '../texts/read/page-names.ts';

export interface StandingPage {
  locale: Locale;
  slug: string;
  /** False where the other language has no such page. */
  hasTranslation: boolean;
  entry: CollectionEntry<'pages'>;
}

/** Every standing page of `content/pages`, in both languages. */
export async function standingPages(): Promise<StandingPage[]> {
  return (await allTexts()).filter(({ slug }) => !textsOfPages.includes(slug));
}

/** The text for a page of the code; undefined where the city has written none. */
export async function pageText(locale: Locale, slug: string): Promise<StandingPage | undefined> {
  return (await allTexts()).find((text) => text.locale === locale && text.slug === slug);
}

async function allTexts(): Promise<StandingPage[]> {
  const entries = await getCollection('pages');
  return entries.flatMap((entry) => {
    const [locale = '', slug = ''] = entry.id.split('/');
    const twins = entries.filter(({ id }) => id.endsWith(`/${slug}`));
    return isLocale(locale) ? [{ locale, slug, hasTranslation: twins.length > 1, entry }] : [];
  });
}
