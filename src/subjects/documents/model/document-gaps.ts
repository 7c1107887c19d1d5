import type { DocumentKind } from '../../../texts/types/document.ts';
import { byKind, compareDocuments } from './document-lists.ts';
import { dayOf, type OfficialDocument } from './official-document.ts';

/** Something that is not known of documents: one gap for those of a sort, so that a long list stays readable. */
export type DocumentGap =
  | { about: 'text'; kind: DocumentKind; documents: readonly OfficialDocument[] }
  | { about: 'clauses' | 'day' | 'validity'; documents: readonly OfficialDocument[] };

/** What nobody here has read, by kind; then of which only clauses are known, which day and whether they are in force. */
export function documentGaps(documents: readonly OfficialDocument[]): DocumentGap[] {
  const those = (holds: (one: OfficialDocument) => boolean): OfficialDocument[] =>
    documents.filter(holds).sort(compareDocuments);
  const unread = byKind(those(({ facts }) => facts.read === 'none'));
  const rest = [
    { about: 'clauses' as const, documents: those(({ facts }) => facts.read === 'part') },
    { about: 'day' as const, documents: those(({ facts }) => dayOf(facts) === null) },
    { about: 'validity' as const, documents: those(({ facts }) => facts.validity === 'unknown') },
  ];
  return [
    ...unread.map((group) => ({ about: 'text' as const, ...group })),
    ...rest.filter((gap) => gap.documents.length > 0),
  ];
}
