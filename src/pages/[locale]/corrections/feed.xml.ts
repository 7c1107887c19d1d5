import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#settings';
import { locales, type Locale } from '../../../core/locale.ts';
import { correctionFeed } from '../../../site/corrections/correction-feed.ts';
import { allCorrections } from '../../../site/corrections/query.ts';
import { rssOptions } from '../../../ui/feeds/feed.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  rss(rssOptions(correctionFeed(locale, site, await allCorrections(locale))));
