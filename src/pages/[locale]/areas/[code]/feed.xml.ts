import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#city';
import { listFeed } from '../../../../components/list-feed.ts';
import type { Area } from '../../../../datasets/areas.ts';
import { rssOptions } from '../../../../domain/feed.ts';
import { locales, type Locale } from '../../../../i18n/locale.ts';
import { entriesOfArea, listAreas, listSource } from '../../../../queries/red-black-list.ts';

export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    listAreas().map((area) => ({ params: { locale, code: area.code }, props: { locale, area } })),
  );

export const GET: APIRoute<{ locale: Locale; area: Area }> = ({ props: { locale, area } }) =>
  rss(rssOptions(listFeed(locale, site, entriesOfArea(area.code), listSource(locale), area)));
