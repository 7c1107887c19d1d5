import type { Locale } from '../core/locale.ts';

// Vite puts both in at build time, from astro.config.mjs.
const base = (import.meta.env.BASE_URL ?? '/').replace(/\/$/, '');
const origin = (import.meta.env.SITE ?? 'http://localhost:4321').replace(/\/$/, '');

/** Address of a page: `pageUrl('zh', 'indicators/x#row')` → `/base/zh/indicators/x/#row`. */
export function pageUrl(locale: Locale, path = ''): string {
  const [page = '', anchor] = path.split('#');
  const address = fileUrl(page === '' ? `${locale}/` : `${locale}/${page}/`);
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** Address of a file, the same in every language: `fileUrl('data/areas/latest.csv')`. */
export const fileUrl = (path: string): string => `${base}/${path}`;

/** The whole address, for citations, canonical links and feeds. */
export const absoluteUrl = (url: string): string => origin + url;
