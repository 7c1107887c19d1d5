import type { InspectedPage } from '../../src/core/government/inspected.ts';

const first = (html: string, pattern: RegExp): string | undefined => pattern.exec(html)?.[1];

const between = (html: string, from: string, to: string): string => {
  const start = html.indexOf(from);
  if (start < 0) return '';
  const end = html.indexOf(to, start);
  return html.slice(start, end < 0 ? undefined : end);
};

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
  '&#38;': '&',
};
const plain = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#3[489]);/g, (entity) => entities[entity] ?? entity);

/** Text of a part of a page: what a reader sees of it. */
const textOf = (html: string): string => plain(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => plain(href));

/** A path of the site below its folder, from an address on its pages; null where it leads elsewhere. */
function pathIn(href: string, base: string): string | null {
  const root = base === '/' ? '/' : `${base}/`;
  return href.startsWith(root) && !href.startsWith('//')
    ? decodeURI(href.slice(root.length).replace(/[?#].*$/, ''))
    : null;
}

/**
 * What is written on a built page that an inspector's crawler would look at. `path` is below the site's folder, `base` the
 * path that the site lives under.
 */
export function inspectHtml(path: string, html: string, base = '/'): InspectedPage {
  const canonical = first(html, /<link rel="canonical" href="([^"]*)"/);
  const contents = between(html, '<main', '</main>');
  const body =
    between(contents, 'data-search-body', 'id="report-error"') || between(contents, '<h1', 'id="report-error"');
  const footer = html.slice(html.lastIndexOf('<footer'));
  return {
    path,
    host: canonical === undefined ? null : new URL(canonical).hostname,
    tags: new Map(
      [...html.matchAll(/<meta name="([A-Za-z]+)" content="([^"]*)"/g)]
        .map(([, name = '', content = '']): [string, string] => [name, plain(content)])
        .filter(([, content]) => content !== ''),
    ),
    footer: textOf(footer),
    footerLinks: linksOf(footer),
    article: articleOf(html, contents),
    hasContents: /<(a|table)\b/.test(body),
    links: new Set(linksOf(contents).flatMap((href) => pathIn(href, base) ?? [])),
    plays: /<(audio|video)\b[^>]*\bautoplay|<bgsound\b/i.test(html),
    hasReadingOptions: html.includes('<reading-options') || /<body class="[^"]*\bsimple\b/.test(html),
    scripts: [...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"/g)].flatMap(([, src = '']) => pathIn(src, base) ?? []),
  };
}

function articleOf(html: string, contents: string): InspectedPage['article'] {
  const on = first(html, /<meta property="article:published_time" content="([^"]*)"/);
  if (on === undefined && !html.includes('<meta property="og:type" content="article"')) return null;
  const byline = first(html, /"author":\{"@type":"Organization","name":("(?:[^"\\]|\\.)*")/);
  const source: unknown = byline === undefined ? undefined : JSON.parse(byline);
  return {
    showsDay: on !== undefined && contents.includes(`<time datetime="${on}`),
    showsSource: typeof source === 'string' && textOf(contents).includes(source.replace(/\s+/g, ' ')),
  };
}

/** Paths of the pages that the main navigation of a home page links: `zh/ledger/`. */
export const columnsOf = (home: string, base: string): string[] =>
  [...between(home, '<nav class="masthead__navigation', '</nav>').matchAll(/\bhref="([^"]*)"/g)].map(([, href = '']) =>
    href.slice(base === '/' ? 1 : base.length + 1),
  );
