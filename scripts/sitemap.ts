import { madeOnce } from '../src/core/made-once.ts';
import { xmlText } from '../src/core/xml-text.ts';

// The built pages themselves tell what belongs into the sitemap: their address, their twins, and whether they may be listed.

export interface ListedPage {
  /** Canonical address. */
  url: string;
  /** Day on which what it shows was last changed, `YYYY-MM-DD`; null = the page does not say. */
  changedOn: string | null;
  twins: { language: string; url: string }[];
}

/** More than this a sitemap may not list, and no larger may it be. */
const limits = { pages: 50_000, bytes: 52_428_800 };

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
  const dated = tags.find((tag) => attribute(tag, 'name') === 'dcterms.modified');
  return { url, changedOn: (dated && attribute(dated, 'content')) ?? null, twins };
}

/**
 * The files of the sitemap by name: `sitemap.xml` is the index of the others, which list the pages of one folder below
 * `home`, that of a language, as many as a sitemap may. `home` is the whole address of the site's root, with a slash at
 * its end.
 */
export function sitemapFiles(pages: readonly ListedPage[], home: string, most = limits): Map<string, string> {
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const folders = Map.groupBy(sorted, ({ url }) => url.slice(home.length).split('/', 1)[0] ?? '');
  const parts = [...folders].flatMap(([folder, listed]) =>
    partsOf(listed, most).map((part, index) => ({ name: `sitemap-${folder}-${index + 1}.xml`, part })),
  );
  return new Map([
    ['sitemap.xml', indexText(parts.map(({ name, part }) => ({ url: `${home}${name}`, changedOn: newestOf(part) })))],
    ...parts.map(({ name, part }): [string, string] => [name, pagesText(part)]),
  ]);
}

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Pages in the order they came, cut where a sitemap is full. */
function partsOf(pages: readonly ListedPage[], most: typeof limits): ListedPage[][] {
  const frame = bytesOf(pagesText([]));
  const parts: ListedPage[][] = [];
  let room = { pages: 0, bytes: 0 };
  for (const page of pages) {
    const bytes = bytesOf(pageText(page));
    if (room.pages === 0 || room.bytes < bytes) {
      parts.push([]);
      room = { pages: most.pages, bytes: most.bytes - frame };
    }
    parts.at(-1)?.push(page);
    room = { pages: room.pages - 1, bytes: room.bytes - bytes };
  }
  return parts;
}

/** A list changed when the newest of its pages did; null where none says when. */
const newestOf = (pages: readonly ListedPage[]): string | null =>
  pages.reduce<string | null>(
    (newest, { changedOn }) => (newest === null || (changedOn ?? '') > newest ? changedOn : newest),
    null,
  );

const dayText = (day: string | null): string => (day === null ? '' : `<lastmod>${day}</lastmod>`);

function pageText({ url, changedOn, twins }: ListedPage): string {
  const links = twins.map((twin) => `<xhtml:link rel="alternate" hreflang="${twin.language}" href="${twin.url}"/>`);
  return xmlText(`<url><loc>${url}</loc>${dayText(changedOn)}${links.join('')}</url>\n`);
}

const pagesText = (pages: readonly ListedPage[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(pageText).join('')}</urlset>
`;

const indexText = (
  sitemaps: readonly Pick<ListedPage, 'url' | 'changedOn'>[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.map(({ url, changedOn }) => `<sitemap><loc>${url}</loc>${dayText(changedOn)}</sitemap>\n`).join('')}</sitemapindex>
`;

/** `robots.txt`; null under a base path, where crawlers would not look for it. `base` begins with a slash. */
export function robotsText(origin: string, base: string): string | null {
  if (base.replace(/\/$/, '') !== '') return null;
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin.replace(/\/$/, '')}/sitemap.xml\n`;
}
