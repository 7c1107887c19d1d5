import { fileUrl } from '../../i18n/urls.ts';

/** A feed in both formats: addresses from the root, with base. */
export interface NamedFeed {
  title: string;
  rss: string;
  json: string;
}

/** The addresses of the feeds in a folder: `zh/red-black-list`. */
export const feedsIn = (folder: string): Omit<NamedFeed, 'title'> => ({
  rss: fileUrl(`${folder}/feed.xml`),
  json: fileUrl(`${folder}/feed.json`),
});
