import { languageTag, type Locale } from '../core/locale.ts';
import { translator } from '../i18n/frame-words.ts';
import { absoluteUrl, pageUrl } from '../i18n/urls.ts';
import {
  breadcrumbList,
  datasetOf,
  documentPage,
  graphOf,
  newsArticle,
  webSite,
  type ArticleFacts,
  type DatasetFacts,
  type DocumentFacts,
} from '../ui/frame/structured-data.ts';

export interface DescribedPage {
  locale: Locale;
  siteTitle: string;
  title: string;
  description: string;
  /** Path without language; the home page is ''. */
  path: string;
  /** The pages between home and this one. */
  breadcrumb: readonly { label: string; href: string }[];
  /** Address of the share picture, from the root. */
  image: string;
  article?: ArticleFacts;
  dataset?: DatasetFacts;
  document?: DocumentFacts;
}

/** What a page tells search engines of itself (schema.org), as JSON. */
export function pageGraph({
  locale,
  siteTitle,
  title,
  description,
  path,
  breadcrumb,
  image,
  article,
  dataset,
  document,
}: DescribedPage): string {
  const home = absoluteUrl(pageUrl(locale));
  const page = {
    url: absoluteUrl(pageUrl(locale, path)),
    title,
    description,
    language: languageTag[locale],
    image: absoluteUrl(image),
    publisher: { name: siteTitle, url: home },
  };
  const steps = [
    { label: translator(locale)('frame.home'), url: home },
    ...breadcrumb.map(({ label, href }) => ({ label, url: absoluteUrl(href) })),
    { label: title, url: page.url },
  ];
  const graph = graphOf([
    path === '' ? webSite(page, absoluteUrl(pageUrl(locale, 'search'))) : breadcrumbList(steps),
    ...(article ? [newsArticle(page, article)] : []),
    ...(dataset ? [datasetOf(page, dataset)] : []),
    ...(document ? [documentPage(page, document)] : []),
  ]);
  return JSON.stringify(graph);
}
