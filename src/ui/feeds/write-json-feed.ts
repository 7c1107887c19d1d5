import type { Feed } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as text. */
export function writeJsonFeed({ title, description, language, home, json, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: json,
    description,
    language,
    items: items.map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      summary: item.summary,
      // The format asks for the content; the feed carries no more than the summary.
      content_text: item.summary,
      date_published: item.published,
      ...(item.updated !== null && { date_modified: item.updated }),
      authors: [{ name: item.author }],
      ...(item.tags.length > 0 && { tags: item.tags }),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
