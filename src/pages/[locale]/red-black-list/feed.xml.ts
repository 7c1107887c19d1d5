import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#city';
import { listFeed } from '../../../components/list-feed.ts';
import { rssOptions } from '../../../domain/feed.ts';
import { locales, type Locale } from '../../../i18n/locale.ts';
import { hasList, listEntries, listSource } from '../../../queries/red-black-list.ts';

export const getStaticPaths = () =>
  hasList() ? locales.map((locale) => ({ params: { locale }, props: { locale } })) : [];

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  rss(rssOptions(listFeed(locale, site, listEntries(), listSource(locale))));
