import type { APIRoute } from 'astro';
import { startOfDay } from '../../i18n/start-of-day.ts';
import type { Feed } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

const formats = ['rss', 'atom', 'json'] as const;
type Format = (typeof formats)[number];

/** A feed that was made for one format waits for the others. */
interface Waiting {
  feed: Feed | Promise<Feed>;
  for: Set<Format>;
}

/**
 * The routes of one feed in all formats; `readFeed` makes it from the props of its path, once for all of them. `day` is
 * the site's own.
 */
export function feedRoutes<Props extends Record<string, unknown>>(
  readFeed: (props: Props) => Feed | Promise<Feed>,
  day: { timeZone: string; asOf: () => string },
): Record<Format, APIRoute<Props>> {
  const waiting = new Map<string, Waiting>();

  const feedFor = (format: Format, folder: string, props: Props): Feed | Promise<Feed> => {
    const known = waiting.get(folder);
    // One that had this format already is out of date: somebody asks again while texts are being written.
    const one = known?.for.has(format) ? known : { feed: readFeed(props), for: new Set(formats) };
    one.for.delete(format);
    if (one.for.size > 0) waiting.set(folder, one);
    else waiting.delete(folder);
    return one.feed;
  };

  const route =
    (format: Format, type: string, write: (feed: Feed) => string): APIRoute<Props> =>
    async ({ props, url: { pathname } }) =>
      new Response(write(await feedFor(format, pathname.slice(0, pathname.lastIndexOf('/')), props)), {
        headers: { 'Content-Type': `${type}; charset=utf-8` },
      });

  return {
    rss: route('rss', 'application/rss+xml', writeRss),
    atom: route('atom', 'application/atom+xml', (feed) => writeAtom(feed, startOfDay(day.asOf(), day.timeZone))),
    json: route('json', 'application/feed+json', writeJsonFeed),
  };
}
