import type { PublishedContent } from '../ui/data/published-content.ts';
import { correctedOn, type ArticleFacts, type DatasetFacts } from '../ui/frame/structured-data.ts';

/** What of a page says when that which it shows was changed. */
export interface DatedPage {
  /** Day on which its own text was last changed, where it says so. */
  updated?: string | undefined;
  article?: ArticleFacts | undefined;
  content?: PublishedContent | undefined;
  dataset?: Pick<DatasetFacts, 'released'> | undefined;
  /** The releases that it shows, as `releaseNames` writes them: the name of a release begins with its day. */
  release?: string | undefined;
}

/**
 * The day on which what a page shows was last changed: by a release, a correction, an edit of its text. Never the day of
 * the build; null where nothing on the page says when.
 */
export function lastChange({ updated, article, content, dataset, release }: DatedPage): string | null {
  const released = [...(release ?? '').matchAll(/(?:^| )(\d{4}-\d{2}-\d{2})/g)].map(([, day]) => day);
  const told = article && (correctedOn(article) ?? article.published);
  const days = [updated, content?.on.slice(0, 10), ...released, dataset?.released, told];
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? null
  );
}
