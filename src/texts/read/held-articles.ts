import type { Words } from '../../core/words.ts';
import type { HeldPages } from '../check/check-link.ts';

/** When an article can be seen: never while it is a draft, else from a day on (null = already). */
export interface Visibility {
  isDraft: boolean;
  from: string | null;
}

/** What the front matter of an article says of it, whatever else is wrong there. */
export function visibilityOf(frontMatter: unknown): Visibility {
  const fields: Record<string, unknown> =
    typeof frontMatter === 'object' && frontMatter !== null ? { ...frontMatter } : {};
  const { draft, publishOn } = fields;
  return { isDraft: draft === true, from: typeof publishOn === 'string' ? publishOn : null };
}

/** The first day that readers see a text; null = nobody knows yet. */
export const seenFrom = ({ isDraft, from }: Visibility, today: string): string | null =>
  isDraft ? null : from !== null && from > today ? from : today;

/** True where an article can be seen on a day. Beside a draft all can: it may link to what comes with it. */
export const isSeen = ({ isDraft, from }: Visibility, on: string | null): boolean =>
  on === null || (!isDraft && (from === null || from <= on));

/** The articles (by slug) that a reader would look for in vain on a day, or beside a draft (null). */
export function heldFrom(articles: ReadonlyMap<string, Visibility>, on: string | null): HeldPages {
  return new Map(
    [...articles].flatMap(([slug, visibility]): [string, Words][] => {
      if (isSeen(visibility, on)) return [];
      const { isDraft, from } = visibility;
      const page = `articles/${slug}`;
      if (isDraft) return [[page, { zh: '是草稿（draft: true）', en: 'it is a draft (draft: true)' }]];
      return [[page, { zh: `${from} 才发布`, en: `it appears on ${from}` }]];
    }),
  );
}
