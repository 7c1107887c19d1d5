import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#city';
import { rankingFeed } from '../../../components/ranking-feed.ts';
import { rssOptions } from '../../../domain/feed.ts';
import { locales, type Locale } from '../../../i18n/locale.ts';
import { rankingNews } from '../../../queries/ranking-page.ts';
import { hasRankings, rankingsAreSample } from '../../../queries/rankings.ts';

export const getStaticPaths = () =>
  hasRankings() ? locales.map((locale) => ({ params: { locale }, props: { locale } })) : [];

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  rss(rssOptions(rankingFeed(locale, site, rankingNews(locale), rankingsAreSample())));
