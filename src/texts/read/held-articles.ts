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

/** The articles (by slug) that a reader of `text` would look for in vain. A draft may link to what comes with it. */
export function heldFrom(text: Visibility, articles: ReadonlyMap<string, Visibility>, today: string): HeldPages {
  if (text.isDraft) return new Map();
  const seenFrom = text.from !== null && text.from > today ? text.from : today;
  return new Map(
    [...articles].flatMap(([slug, { isDraft, from }]): [string, Words][] => {
      const page = `articles/${slug}`;
      if (isDraft) return [[page, { zh: '是草稿（draft: true）', en: 'it is a draft (draft: true)' }]];
      return from !== null && from > seenFrom ? [[page, { zh: `${from} 才发布`, en: `it appears on ${from}` }]] : [];
    }),
  );
}
