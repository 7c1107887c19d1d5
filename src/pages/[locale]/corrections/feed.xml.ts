import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#city';
import { correctionFeed } from '../../../components/correction-feed.ts';
import { rssOptions } from '../../../domain/feed.ts';
import { locales, type Locale } from '../../../i18n/locale.ts';
import { allCorrections } from '../../../queries/corrections.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  rss(rssOptions(correctionFeed(locale, site, await allCorrections(locale))));
