import { mutantsIn } from '../mutant.ts';

export const frameViews = mutantsIn('views', {
  'DocumentHead.astro': [
    {
      find: '"style-src \'self\'"',
      replace: "\"style-src 'self' 'unsafe-inline'\"",
      harm: 'any style may be put into a page',
    },
    {
      find: "'wasm-unsafe-eval'\"",
      replace: "'wasm-unsafe-eval' 'unsafe-inline'\"",
      harm: 'any script may be put into a page',
    },
    { find: '  "object-src \'none\'",\n', replace: '', harm: 'a page may hold foreign objects' },
    {
      find: '{noindex && <meta',
      replace: '{false && <meta',
      harm: 'search engines list what they are told to leave out',
    },
    {
      find: "twinPath === '' ?",
      replace: "twinPath !== '' ?",
      harm: 'readers of other languages are sent to the wrong page',
    },
    {
      find: 'content={ogLocale[locale]}',
      replace: 'content={ogLocale[twinOf(locale)]}',
      harm: 'link previews in the wrong language',
    },
    {
      find: 'hreflang={languageTag[locale]} href={twin(locale)}',
      replace: 'hreflang={languageTag[locale]} href={twin(twinOf(locale))}',
      harm: 'search engines send readers to the other language',
    },
    {
      find: 'name="description" content={description}',
      replace: 'name="description" content={title}',
      harm: 'search engines show the title twice',
    },
  ],
  'EmbedLayout.astro': [
    { find: '<base target="_top" />', replace: '', harm: 'links open inside the frame of somebody else’s page' },
    {
      find: '{demonstration && <header>',
      replace: '{false && <header>',
      harm: 'an embedded board does not say that it is a demonstration',
    },
    {
      find: 'href={whole} />',
      replace: 'href={absoluteUrl(pageUrl(locale, path))} />',
      harm: 'search engines list the embedded board',
    },
  ],
  'PageLayout.astro': [
    { find: 'noindex={noindex}', replace: 'noindex={false}', harm: 'texts that are gone are listed by search engines' },
    {
      find: "data-pagefind-body={searchable ? '' : undefined}",
      replace: 'data-pagefind-body=""',
      harm: 'the site’s search finds what is gone',
    },
    {
      find: '{site.demonstration && <DemonstrationNotice',
      replace: '{!site.demonstration && <DemonstrationNotice',
      harm: 'a demonstration that says nothing, an official site that says it is one',
    },
    {
      find: '<html lang={languageTag[locale]}>',
      replace: '<html lang="zh-CN">',
      harm: 'English is read aloud as Chinese',
    },
    {
      find: 'mailbox={site.errorReportsTo}',
      replace: 'mailbox={site.objectionsTo}',
      harm: 'reports of errors go to the post for objections',
    },
    { find: 'href="#content"', replace: 'href="#navigation"', harm: 'the skip link skips nothing' },
  ],
  'page-graph.ts': [
    {
      find: "path === '' ? webSite",
      replace: "path !== '' ? webSite",
      harm: 'search engines take every page for the home page',
    },
  ],
  'Masthead.astro': [
    {
      find: "path === page.path ? 'page' : isWithin(path, page) ? 'true' : undefined",
      replace: "isWithin(path, page) ? 'page' : undefined",
      harm: 'a section is read aloud as the page itself',
    },
    {
      find: 'pagesWith(datasets).map',
      replace: 'primaryPages.map',
      harm: 'the navigation links pages that a city does not have',
    },
  ],
  'LanguageLink.astro': [
    { find: "hasTwin ? path : ''", replace: "''", harm: 'another language leads home, not to the same page' },
    {
      find: 'data-remember-language={twin}',
      replace: 'data-remember-language={locale}',
      harm: 'the language left is remembered, not the one chosen',
    },
    {
      find: 'lang={languageTag[twin]}\n  hreflang',
      replace: 'lang={languageTag[locale]}\n  hreflang',
      harm: 'the link is read aloud in the wrong language',
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
  'Footer.astro': [
    {
      find: "contacts.filter(({ address }) => address !== '')",
      replace: 'contacts',
      harm: 'links to a mailbox that is not there',
    },
    { find: "icp !== '' && <a", replace: 'false && <a', harm: 'the filing mark that the law asks for is missing' },
    { find: "locale === 'zh' ? 'zh-hans' : 'en'", replace: "'en'", harm: 'the licence in the wrong language' },
  ],
  'Pagination.astro': [{ find: 'href(page - 1)', replace: 'href(page)', harm: 'newer leads nowhere' }],
  'Breadcrumb.astro': [
    { find: 'href: pageUrl(locale) }', replace: "href: pageUrl('zh') }", harm: 'home leads to the other language' },
  ],
  'ReportError.astro': [
    {
      find: "demonstration ? 'report.nobodyDemonstration' : 'report.nobody'",
      replace: "demonstration ? 'report.nobody' : 'report.nobodyDemonstration'",
      harm: 'a demonstration promises an answer',
    },
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
      find: "if (!main.includes('data-pagefind-body')) return null;",
      replace: '',
      harm: 'the search finds what is not to be found',
    },
    {
      find: '\\p{Script=Han}',
      replace: '\\p{Script=Hira}',
      harm: 'a word in the middle of a Chinese sentence is not found',
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
      find: 'sha256: hash(lines.sort().join(',
      replace: 'sha256: hash(lines.join(',
      harm: 'two equal builds have two sums',
      survives: 'Node lists a folder in the order of its names on the systems that the tests run on',
    },
  ],
});
