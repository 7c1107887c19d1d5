import type { AuthorTag } from '../store/article-tags.ts';
import type { ShownCover } from '../ui/data/shown-cover.ts';

/** Which pictures of an article are drawn from the newest release, while its numbers stay those it is bound to. */
export function newestPictures(cover: ShownCover, tags: readonly AuthorTag[]): 'both' | 'charts' | 'cover' | null {
  const isCoverNewest = cover.kind === 'figure' && cover.isNewest === true;
  if (tags.some(({ name }) => name === 'Chart')) return isCoverNewest ? 'both' : 'charts';
  return isCoverNewest ? 'cover' : null;
}
