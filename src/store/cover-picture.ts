import type { ImageMetadata } from 'astro';
import { twinOf, type Locale } from '../core/locale.ts';

const files = import.meta.glob<{ default: ImageMetadata }>('#content/**/*.{png,jpg,jpeg,webp,avif}');

/** A picture beside the articles or pages of a language; one that needs no words may be with the other language alone. */
export async function articlePicture(locale: Locale, name: string): Promise<ImageMetadata> {
  for (const language of [locale, twinOf(locale)]) {
    const found = Object.entries(files).find(([path]) => path.endsWith(`/${language}/${name}`));
    if (found) return (await found[1]()).default;
  }
  throw new Error(`There is no picture "${name}" beside the text; "npm run check" tells what is wrong.`);
}
