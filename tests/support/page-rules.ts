import type { HTMLElement } from 'node-html-parser';
import { defaultIntakePath } from '../../src/core/intake/intake-settings.ts';
import { findFile, type SiteFiles, type SitePage } from './site-pages.ts';
import { structuredData } from './structured-data.ts';

export type PageRule = (site: SiteFiles, page: SitePage) => string[];

const descriptionOf = (root: HTMLElement): string =>
  root.querySelector('meta[name=description]')?.getAttribute('content')?.trim() ?? '';

const when = (broken: boolean, text: string): string[] => (broken ? [text] : []);

const linksOf = ({ root }: SitePage): string[] =>
  root
    .querySelectorAll('a[href], link[href], script[src], img[src], form[action]')
    .map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
    );

/** True where a form leads to the server for reports, which stands behind the same origin and is no page. */
const isToIntake = (target: string): boolean => target.startsWith(defaultIntakePath);

const isOwn = (site: SiteFiles, address: string): boolean => address.startsWith(`${site.origin}${site.base}/`);

/** True for what a page links elsewhere: the original of a document. */
const isLinked = (root: HTMLElement, address: string): boolean =>
  root.querySelectorAll('main a[href]').some((link) => link.getAttribute('href') === address);

/** The file a link leads to; undefined = none, null = it leaves the site. */
function fileBehind(site: SiteFiles, page: SitePage, target: string): string | undefined | null {
  if (/^(https?:|tel:|mailto:)/.test(target))
    return target.startsWith(site.origin) ? findFile(site, target.slice(site.origin.length)) : null;
  const [path = ''] = target.split('#');
  // Authors link relatively: `../how-we-correct/`.
  return path === '' ? page.file : findFile(site, new URL(path, site.origin + page.url).pathname);
}

/** The places within pages that links of a page lead to. */
export const anchorsLinked = (site: SiteFiles, page: SitePage): { file: string; anchor: string }[] =>
  linksOf(page).flatMap((target) => {
    const anchor = target.split('#')[1];
    const file = anchor ? fileBehind(site, page, target) : null;
    return anchor && file ? [{ file, anchor }] : [];
  });

/** What every page of a built site must hold; each rule answers with what is wrong. */
export const pageRules = {
  'has one h1': (_, { root }) =>
    when(root.querySelectorAll('h1').length !== 1, `${root.querySelectorAll('h1').length} h1`),

  'has lang, title and description': (_, { root }) => [
    ...when(!/^(zh-CN|en)$/.test(root.querySelector('html')?.getAttribute('lang') ?? ''), 'no lang'),
    ...when(
      descriptionOf(root) === root.querySelector('title')?.text.trim(),
      'a description that says the title again',
    ),
    ...when(!root.querySelector('title')?.text.trim(), 'no title'),
    ...when(descriptionOf(root) === '', 'no description'),
  ],

  'links lead to pages that exist': (site, page) =>
    linksOf(page)
      .filter((target) => !isToIntake(target))
      .flatMap((target) => when(fileBehind(site, page, target) === undefined, `dead ${target}`)),

  'every address stands under the base path': (site, page) =>
    page.root
      .querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"], img[src^="/"], form[action^="/"]')
      .map(
        (element) =>
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
      )
      .filter((target) => !target.startsWith(`${site.base}/`) && !isToIntake(target))
      .map((target) => `outside the base: ${target}`),

  'links its twin in the other language, and the twin links back': (site, { file, root, url }) => {
    if (!/^(zh|en)\//.test(file)) return [];
    const twins = root.querySelectorAll('link[rel=alternate][hreflang]');
    const own = twins.find((twin) => twin.getAttribute('hreflang') === (file.startsWith('zh/') ? 'zh-CN' : 'en'));
    const missing = twins.filter(
      (twin) => !findFile(site, (twin.getAttribute('href') ?? '').slice(site.origin.length)),
    );
    const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
    // A superseded text names the one that took its place, an embedded board the page it shows.
    const expected =
      site.origin +
      url
        .replace(/versions\/\d+\/$/, '')
        .replace(/\/embed\/indicators\/([^/]+)\/.+/, '/indicators/$1/')
        .replace(/\/embed\/(?=.)/, '/');
    const isHidden = root.querySelector('meta[name=robots]') !== null && canonical === undefined;
    return [
      ...when(twins.length > 0 && own?.getAttribute('href') !== site.origin + url, 'no hreflang of its own'),
      ...missing.map((twin) => `twin ${twin.getAttribute('href')} does not exist`),
      ...when(!isHidden && canonical !== expected, `canonical is ${canonical}`),
    ];
  },

  'has no inline style or script': (_, { root }) => [
    ...when(root.querySelectorAll('[style]').length > 0, 'style attribute'),
    ...when(root.querySelectorAll('style').length > 0, 'style element'),
    ...root
      .querySelectorAll('script:not([src])')
      .filter((script) => !/^application\/(ld\+)?json$/.test(script.getAttribute('type') ?? ''))
      .map(() => 'inline script'),
    ...root
      .querySelectorAll('*')
      .flatMap((element) => Object.keys(element.attributes).filter((name) => /^on[a-z]+$/i.test(name)))
      .map((name) => `inline handler ${name}`),
  ],

  'asks for its style sheets first, then names its policy, which every script is under': (_, { root }) => {
    const order = root
      .querySelectorAll('head > meta[http-equiv], head > link[rel=stylesheet], script[src]')
      .map(({ rawTagName }) => rawTagName);
    return when(!/^(link )+meta script( script)*$/.test(order.join(' ')), order.join(' '));
  },

  'asks for one style sheet': (_, { root }) => {
    const sheets = root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
    return when(sheets.length !== 1 || !/\/_astro\/page\.\w+\.css$/.test(sheets[0] ?? ''), sheets.join(' '));
  },

  'ends: at most 3,000 elements, and no more than 50 rows outside a fold': (_, { root }) => {
    const elements = root.querySelectorAll('*').length;
    const long = root
      .querySelectorAll('main ol, main ul, main tbody')
      .filter((list) => list.children.length > 50 && !list.closest('details, figure'));
    return [
      ...when(elements > 3000, `${elements} elements`),
      ...long.map((list) => `${list.children.length} rows in ${list.rawTagName}.${list.classNames}`),
    ];
  },

  'asks nothing of another host': (_, { root }) =>
    root
      .querySelectorAll(
        'script[src], img[src], img[srcset], iframe[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], form[action]',
      )
      .map(
        (element) =>
          element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? '',
      )
      .filter((target) => /^(https?:)?\/\//.test(target)),

  'names a report-an-error text with its own address': (site, { file, root, url }) =>
    when(
      /^(zh|en)\/(?!embed\/.+\/)/.test(file) && !root.querySelector('#report-error')?.text.includes(site.origin + url),
      'no address to report',
    ),

  'has a picture for link previews, with words': (site, { root }) => {
    const content = (property: string) =>
      root.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
    const image = content('og:image');
    return [
      ...when(
        !image.startsWith(site.origin) || !findFile(site, image.slice(site.origin.length)),
        `no picture ${image}`,
      ),
      ...when(content('og:image:alt').trim() === '', 'no words for the picture'),
      ...when(
        content('og:url') === '' || content('og:title') === '' || content('og:locale') === '',
        'no og:url, og:title or og:locale',
      ),
    ];
  },

  'tells search engines where it stands, by whole addresses': (site, { root }) => {
    const graphs = root
      .querySelectorAll('script[type="application/ld+json"]')
      .map((script) => structuredData(script.rawText));
    const isListed = root.querySelector('nav.breadcrumb') !== null;
    return [
      ...when(
        isListed !== graphs.some(({ types }) => types.includes('BreadcrumbList')),
        'breadcrumb and BreadcrumbList do not go together',
      ),
      ...graphs.flatMap(({ addresses }) =>
        addresses.filter((address) => !isOwn(site, address) && !isLinked(root, address)),
      ),
    ];
  },

  'has ids only once': (_, { root }) => {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `id ${id} twice`);
  },
} satisfies Record<string, PageRule>;
