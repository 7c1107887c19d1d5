import { madeOnce } from '../src/core/made-once.ts';
import { xmlText } from '../src/core/xml-text.ts';

// The built pages themselves tell what belongs into the sitemap: their address, their twins, and whether they may be listed.

export interface ListedPage {
  /** Canonical address. */
  url: string;
  twins: { language: string; url: string }[];
}

/** More than this a sitemap may not list. */
const mostPages = 50_000;

// A piece of a page would keep all of it in memory.
const copyOf = (text: string): string => Buffer.from(text).toString();

const attributeIn = madeOnce((name: string) => new RegExp(`\\s${name}="([^"]*)"`));

function attribute(tag: string, name: string): string | undefined {
  const value = attributeIn(name).exec(tag)?.[1];
  return value === undefined ? undefined : copyOf(value);
}

/** A page of the site by its HTML; null where it is not to be listed. Addresses stay escaped, as HTML and XML ask alike. */
export function listedPage(html: string): ListedPage | null {
  const [head = ''] = html.split('</head>', 1);
  const tags = [...head.matchAll(/<(?:link|meta)\s[^>]*>/g)].map(([tag]) => tag);
  const isHidden = tags.some(
    (tag) => attribute(tag, 'name') === 'robots' && attribute(tag, 'content')?.includes('noindex'),
  );
  const canonical = tags.find((tag) => attribute(tag, 'rel') === 'canonical');
  const url = canonical && attribute(canonical, 'href');
  if (isHidden || url === undefined) return null;
  const twins = tags.flatMap((tag) => {
    const [language, twin] = [attribute(tag, 'hreflang'), attribute(tag, 'href')];
    return attribute(tag, 'rel') === 'alternate' && language !== undefined && twin !== undefined
      ? [{ language, url: twin }]
      : [];
  });
  return { url, twins };
}

/**
 * The files of the sitemap by name: `sitemap.xml` lists all pages, or where they are more than one sitemap may list, the
 * numbered sitemaps that do. `home` is the whole address of the site's root, with a slash at its end.
 */
export function sitemapFiles(pages: readonly ListedPage[], home: string, most = mostPages): Map<string, string> {
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  if (sorted.length <= most) return new Map([['sitemap.xml', pagesText(sorted)]]);
  const count = Math.ceil(sorted.length / most);
  const parts = Array.from({ length: count }, (_, part): [string, string] => [
    `sitemap-${part + 1}.xml`,
    pagesText(sorted.slice(part * most, (part + 1) * most)),
  ]);
  return new Map([['sitemap.xml', indexText(parts.map(([name]) => `${home}${name}`))], ...parts]);
}

function pagesText(pages: readonly ListedPage[]): string {
  const entries = pages.map(({ url, twins }) => {
    const links = twins.map((twin) => `<xhtml:link rel="alternate" hreflang="${twin.language}" href="${twin.url}"/>`);
    return xmlText(`<url><loc>${url}</loc>${links.join('')}</url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

const indexText = (sitemaps: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.map((url) => `<sitemap><loc>${url}</loc></sitemap>\n`).join('')}</sitemapindex>
`;

/** `robots.txt`; null under a base path, where crawlers would not look for it. `base` begins with a slash. */
export function robotsText(origin: string, base: string): string | null {
  if (base.replace(/\/$/, '') !== '') return null;
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin.replace(/\/$/, '')}/sitemap.xml\n`;
}
