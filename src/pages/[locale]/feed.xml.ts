import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#city';
import { articleFeed } from '../../components/article-feed.ts';
import { rssOptions } from '../../domain/feed.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { feedTeasersIn } from '../../queries/article-pages.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  rss(rssOptions(articleFeed(locale, site, await feedTeasersIn(locale))));
