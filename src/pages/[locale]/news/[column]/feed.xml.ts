import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import site from '#settings';
import { locales, type Locale } from '../../../../core/locale.ts';
import { articleFeed, type Column } from '../../../../subjects/articles/feed.ts';
import { feedTeasersIn } from '../../../../subjects/articles/query/article-pages.ts';
import { rssOptions } from '../../../../ui/feeds/feed.ts';

export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    site.columns.map((column) => ({ params: { locale, column: column.slug }, props: { locale, column } })),
  );

export const GET: APIRoute<{ locale: Locale; column: Column }> = async ({ props: { locale, column } }) =>
  rss(rssOptions(articleFeed(locale, site, await feedTeasersIn(locale, column.slug), column)));
