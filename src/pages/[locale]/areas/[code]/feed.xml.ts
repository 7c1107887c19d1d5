import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#settings';
import { locales, type Locale } from '../../../../core/locale.ts';
import type { Area } from '../../../../subjects/areas/dataset.ts';
import { listFeed } from '../../../../subjects/red-black-list/feed.ts';
import { entriesOfArea, listAreas, listSource } from '../../../../subjects/red-black-list/query.ts';
import { rssOptions } from '../../../../ui/feeds/feed.ts';

export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    listAreas().map((area) => ({ params: { locale, code: area.code }, props: { locale, area } })),
  );

export const GET: APIRoute<{ locale: Locale; area: Area }> = ({ props: { locale, area } }) =>
  rss(rssOptions(listFeed(locale, site, entriesOfArea(area.code), listSource(locale), area)));
