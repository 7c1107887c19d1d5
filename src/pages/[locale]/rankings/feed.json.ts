import type { APIRoute } from 'astro';
import site from '#settings';
import { locales, type Locale } from '../../../core/locale.ts';
import { rankingFeed } from '../../../subjects/rankings/feed.ts';
import { rankingNews } from '../../../subjects/rankings/query/ranking-page.ts';
import { hasRankings, rankingsAreSample } from '../../../subjects/rankings/query/rankings.ts';
import { jsonFeed } from '../../../ui/feeds/feed.ts';

export const getStaticPaths = () =>
  hasRankings() ? locales.map((locale) => ({ params: { locale }, props: { locale } })) : [];

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(jsonFeed(rankingFeed(locale, site, rankingNews(locale), rankingsAreSample())));
