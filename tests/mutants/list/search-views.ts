import { mutantsIn } from '../mutant.ts';

export const searchViews = mutantsIn('views', {
  'page-graph.ts': [
    {
      find: "path === '' ? webSite",
      replace: "path !== '' ? webSite",
      harm: 'search engines take every page for the home page',
    },
  ],
  'client/remember-language.ts': [
    { find: "setItem('language',", replace: "setItem('lang',", harm: 'the language is not remembered' },
  ],
  'client/gateway.ts': [
    {
      find: "[savedLanguage() ?? '', ...navigator.languages]",
      replace: '[...navigator.languages]',
      harm: 'the remembered language is not used',
    },
    {
      find: "language.split('-')[0]?.toLowerCase()",
      replace: 'language',
      harm: 'a browser that asks for zh-CN stays at the door',
    },
  ],
  'Pagination.astro': [{ find: 'href(page - 1)', replace: 'href(page)', harm: 'newer leads nowhere' }],
  'Breadcrumb.astro': [
    { find: 'href: pageUrl(locale) }', replace: "href: pageUrl('zh') }", harm: 'home leads to the other language' },
  ],
  'NotFoundPage.astro': [{ find: '      noindex\n', replace: '', harm: 'the page that says there is none is listed' }],
  'GatewayPage.astro': [
    { find: 'data-remember-language={locale}', replace: '', harm: 'the gateway forwards nobody and remembers nothing' },
  ],
  'scripts/sitemap.ts': [
    { find: 'isHidden || url === undefined', replace: 'url === undefined', harm: 'the sitemap lists hidden pages' },
    {
      find: "replace(/\\/$/, '') !== ''",
      replace: "replace(/\\/$/, '') === ''",
      harm: 'robots.txt where no crawler looks',
    },
  ],
  'search-text.ts': [
    {
      find: "main.includes('data-search-sample')",
      replace: 'false',
      harm: 'an invented entry is found as if it were real',
    },
    {
      find: "if (!main.includes('data-search-body')) return null;",
      replace: '',
      harm: 'the search finds what is not to be found',
    },
    {
      find: "attribute(node, 'data-search-ignore') !== undefined",
      replace: 'false',
      harm: 'notices that are on every page are found on every page',
    },
  ],
  'i18n/urls.ts': [
    { find: '`${address}#${anchor}`', replace: 'address', harm: 'links to a place lead to the top of the page' },
  ],
  'i18n/format.ts': [
    {
      find: "{ dateStyle, timeZone: 'UTC' }",
      replace: "{ dateStyle, timeZone: 'America/New_York' }",
      harm: 'every day is a day early',
    },
    { find: 'minimumFractionDigits: decimals, ', replace: '', harm: '77.0 is printed as 77' },
  ],
  'i18n/start-of-day.ts': [
    {
      find: 'return `${day}T00:00:00${offsetAt(new Date(',
      replace: "return `${day}T00:00:00${offsetAt(midnight, 'UTC') + offsetAt(new Date(",
      harm: 'days of a feed that no reader can read',
    },
  ],
  'build/build-file.ts': [
    {
      find: 'sha256: sha256(lines.sort().join(',
      replace: 'sha256: sha256(lines.join(',
      harm: 'two equal builds have two sums',
      survives: 'Node lists a folder in the order of its names on the systems that the tests run on',
    },
  ],
});
