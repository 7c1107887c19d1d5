import type { DocumentMatter } from '../../../texts/types/document.ts';
import type { OfficialDocument } from './official-document.ts';

/** A document of which no more is said than `facts`. */
export const documentOf = (slug: string, facts: Partial<DocumentMatter> = {}): OfficialDocument => ({
  locale: 'zh',
  slug,
  hasTranslation: true,
  facts: {
    title: slug,
    summary: 'Sample.',
    kind: 'standard',
    validity: 'unknown',
    read: 'none',
    updated: '2025-06-30',
    ...facts,
  },
});
