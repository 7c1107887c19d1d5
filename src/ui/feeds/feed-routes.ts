import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { jsonFeed, rssOptions, type Feed } from './feed.ts';

/** The routes of one feed in both formats; `readFeed` makes it from the props of its path. */
export const feedRoutes = <Props extends Record<string, unknown>>(
  readFeed: (props: Props) => Feed | Promise<Feed>,
): { rss: APIRoute<Props>; json: APIRoute<Props> } => ({
  rss: async ({ props }) => rss(rssOptions(await readFeed(props))),
  json: async ({ props }) => new Response(jsonFeed(await readFeed(props))),
});
