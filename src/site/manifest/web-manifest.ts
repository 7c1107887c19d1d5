import { languageTag, type Locale } from '../../core/locale.ts';
import { fileUrl, pageUrl } from '../../i18n/urls.ts';
import { ink } from '../../share/share-ink.ts';
import type { IconSize } from '../../share/site-icon.ts';
import type { Site } from '../../site-schema.ts';
import { translator } from './words.ts';

/** The icons by file: what a home screen asks for, and one that may be cut to any shape. */
export const icons: Readonly<Record<string, IconSize & { purpose: 'any' | 'maskable' }>> = {
  'icon-192': { side: 192, unit: 6, purpose: 'any' },
  'icon-512': { side: 512, unit: 16, purpose: 'any' },
  'icon-maskable-512': { side: 512, unit: 12, purpose: 'maskable' },
};

/**
 * What a phone is told that puts the portal on its home screen, as the Web Application Manifest of the W3C has it. It opens
 * in the browser's own window: a reader sees whose address it is.
 */
export function webManifest(
  locale: Locale,
  {
    title,
    shortTitle = title,
    description,
    demonstration,
  }: Pick<Site, 'title' | 'description' | 'demonstration'> & Partial<Pick<Site, 'shortTitle'>>,
): string {
  const t = translator(locale);
  const start = pageUrl(locale);
  const manifest = {
    id: start,
    name: demonstration ? t('manifest.name', { site: title[locale] }) : title[locale],
    short_name: demonstration ? t('manifest.shortName', { site: shortTitle[locale] }) : shortTitle[locale],
    description: description[locale],
    lang: languageTag[locale],
    dir: 'ltr',
    start_url: start,
    // Both languages, the data and the files.
    scope: fileUrl(''),
    display: 'minimal-ui',
    background_color: ink.paper,
    theme_color: ink.paper,
    icons: Object.entries(icons).map(([name, { side, purpose }]) => ({
      src: fileUrl(`icons/${name}.png`),
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
