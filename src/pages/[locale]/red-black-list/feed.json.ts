import type { APIRoute } from 'astro';
import site from '#settings';
import { locales, type Locale } from '../../../core/locale.ts';
import { listFeed } from '../../../subjects/red-black-list/feed.ts';
import { hasList, listEntries, listSource } from '../../../subjects/red-black-list/query.ts';
import { jsonFeed } from '../../../ui/feeds/feed.ts';

export const getStaticPaths = () =>
  hasList() ? locales.map((locale) => ({ params: { locale }, props: { locale } })) : [];

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(jsonFeed(listFeed(locale, site, listEntries(), listSource(locale))));
