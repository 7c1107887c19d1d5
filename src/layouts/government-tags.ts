import type { Site } from '../site-schema.ts';
import type { PublishedContent } from '../ui/data/published-content.ts';
import type { ArticleFacts } from '../ui/frame/structured-data.ts';

interface TaggedPage {
  path: string;
  title: string;
  description: string;
  /** True for pages of the masthead and lists that are columns of the site. */
  isColumn: boolean;
  content?: PublishedContent | undefined;
}

/** When an article was published, to the minute where it says so, and by whom. */
export const articleContent = ({ published, time, byline }: Pick<ArticleFacts, 'published' | 'time' | 'byline'>) => ({
  on: time ? `${published} ${time}` : published,
  source: byline,
});

/** A tag and what it holds. */
export type GovernmentTag = readonly [name: string, content: string];

/**
 * The tags by which government sites in China are read by machine, as live pages of such sites have them: of the site where
 * it has a site code, of the column, of the content. What is not set has no tag; a city that has neither a code nor `government`
 * settings has none.
 */
export function governmentTags(
  { filing: { governmentSiteCode }, government }: Pick<Site, 'filing' | 'government'>,
  { path, title, description, isColumn, content }: TaggedPage,
): GovernmentTag[] {
  if (!government && governmentSiteCode === '') return [];
  const { siteName, siteDomain, columns = {} } = government ?? {};
  const { keywords = [], type } = columns[path] ?? {};
  return [
    ...(governmentSiteCode === ''
      ? []
      : [tag('SiteName', siteName), tag('SiteDomain', siteDomain), tag('SiteIDCode', governmentSiteCode)]),
    ...(isColumn
      ? [
          tag('ColumnName', title),
          tag('ColumnDescription', description),
          tag('ColumnKeywords', keywords.join(',')),
          tag('ColumnType', type),
        ]
      : []),
    ...(content ? [tag('ArticleTitle', title), tag('PubDate', content.on), tag('ContentSource', content.source)] : []),
  ].flat();
}

const tag = (name: string, content: string | undefined): GovernmentTag[] => (content ? [[name, content]] : []);
