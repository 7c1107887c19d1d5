import { mutantsIn } from '../mutant.ts';

export const frameViews = mutantsIn('views', {
  'core/licence.ts': [
    { find: "locale === 'zh' ? 'zh-hans' : 'en'", replace: "'en'", harm: 'the licence in the wrong language' },
  ],
  'core/page-policy.ts': [
    {
      find: '"style-src \'self\'"',
      replace: "\"style-src 'self' 'unsafe-inline'\"",
      harm: 'any style may be put into a page',
    },
    {
      find: "script-src 'self'",
      replace: "script-src 'self' 'unsafe-inline'",
      harm: 'any script may be put into a page',
    },
    { find: '  "object-src \'none\'",\n', replace: '', harm: 'a page may hold foreign objects' },
  ],
  'DocumentHead.astro': [
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
      find: "data-search-body={searchable ? '' : undefined}",
      replace: 'data-search-body=""',
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
  'Masthead.astro': [
    {
      find: "path === page.path ? 'page' : isWithin(path, page) ? 'true' : undefined",
      replace: "isWithin(path, page) ? 'page' : undefined",
      harm: 'a section is read aloud as the page itself',
    },
    {
      find: 'href={pageUrl(locale, page.path)}',
      replace: 'href={pageUrl(locale, pages[0]?.path)}',
      harm: 'every part of the navigation leads to the first',
    },
  ],
  'LanguageLink.astro': [
    { find: "hasTranslation ? path : ''", replace: "''", harm: 'another language leads home, not to the same page' },
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
  'FilingMarks.astro': [
    {
      find: '{ words: icp, href:',
      replace: "{ words: '', href:",
      harm: 'the filing mark that the law asks for is missing',
    },
    {
      find: "ipv6 ? [t('frame.ipv6')]",
      replace: "!ipv6 ? [t('frame.ipv6')]",
      harm: 'the mark of IPv6 is shown by the wrong sites',
    },
  ],
  'Footer.astro': [
    {
      find: "contacts.filter(({ address }) => address !== '')",
      replace: 'contacts',
      harm: 'links to a mailbox that is not there',
      survives: 'both fixture cities have both mailboxes; the real site has none, and its pages are held by tests/full',
    },
  ],
  'ReportError.astro': [
    {
      find: "demonstration ? 'report.nobodyDemonstration' : 'report.nobody'",
      replace: "demonstration ? 'report.nobody' : 'report.nobodyDemonstration'",
      harm: 'a demonstration promises an answer',
      survives: 'both fixture cities have a mailbox for reports, so neither sentence is on a page of theirs',
    },
  ],
});
