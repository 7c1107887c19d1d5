import type { APIRoute } from 'astro';
import site from '#city';
import { articleFeed } from '../../components/article-feed.ts';
import { jsonFeed } from '../../domain/feed.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { feedTeasersIn } from '../../queries/article-pages.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(jsonFeed(articleFeed(locale, site, await feedTeasersIn(locale))));
