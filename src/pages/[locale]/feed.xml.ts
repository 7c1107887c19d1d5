import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#settings';
import { locales, type Locale } from '../../core/locale.ts';
import { articleFeed } from '../../subjects/articles/feed.ts';
import { feedTeasersIn } from '../../subjects/articles/query/article-pages.ts';
import { rssOptions } from '../../ui/feeds/feed.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  rss(rssOptions(articleFeed(locale, site, await feedTeasersIn(locale))));
