import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#city';
import { articleFeed, type Column } from '../../../../components/article-feed.ts';
import { rssOptions } from '../../../../domain/feed.ts';
import { locales, type Locale } from '../../../../i18n/locale.ts';
import { feedTeasersIn } from '../../../../queries/article-pages.ts';

export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    site.columns.map((column) => ({ params: { locale, column: column.slug }, props: { locale, column } })),
  );

export const GET: APIRoute<{ locale: Locale; column: Column }> = async ({ props: { locale, column } }) =>
  rss(rssOptions(articleFeed(locale, site, await feedTeasersIn(locale, column.slug), column)));
