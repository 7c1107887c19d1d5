import { absoluteUrl, fileUrl } from '../../i18n/urls.ts';

/** Where a feed is, in each format. */
export interface FeedAddresses {
  rss: string;
  atom: string;
  json: string;
}

/** A feed in all formats: addresses from the root, with base. */
export interface NamedFeed extends FeedAddresses {
  title: string;
}

/** The addresses of the feeds in a folder: `zh/red-black-list`. */
export const feedsIn = (folder: string): FeedAddresses => ({
  rss: fileUrl(`${folder}/feed.xml`),
  atom: fileUrl(`${folder}/atom.xml`),
  json: fileUrl(`${folder}/feed.json`),
});

/** The same as whole addresses, as the feed itself names them. */
export const wholeAddresses = ({ rss, atom, json }: FeedAddresses): FeedAddresses => ({
  rss: absoluteUrl(rss),
  atom: absoluteUrl(atom),
  json: absoluteUrl(json),
});
