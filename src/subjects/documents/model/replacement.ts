import { compareDocuments } from './document-lists.ts';
import type { OfficialDocument } from './official-document.ts';

/** What a document was replaced by, from the oldest step to the newest: more than one may have led to a step. */
export type Chain = readonly (readonly OfficialDocument[])[];

/** The chain that a document is part of; of one that neither replaced nor was replaced, the document alone. */
export function chainOf(document: OfficialDocument, all: readonly OfficialDocument[]): Chain {
  return [...stepsBefore([document], all), [document], ...stepsAfter(document, all)];
}

const successorOf = ({ facts }: OfficialDocument, all: readonly OfficialDocument[]): OfficialDocument | undefined =>
  all.find(({ slug }) => slug === facts.replacedBy);

function stepsAfter(document: OfficialDocument, all: readonly OfficialDocument[]): OfficialDocument[][] {
  const next = successorOf(document, all);
  return next ? [[next], ...stepsAfter(next, all)] : [];
}

function stepsBefore(those: readonly OfficialDocument[], all: readonly OfficialDocument[]): OfficialDocument[][] {
  const slugs = those.map(({ slug }) => slug);
  const replaced = all.filter(({ facts }) => facts.replacedBy !== undefined && slugs.includes(facts.replacedBy));
  if (replaced.length === 0) return [];
  return [...stepsBefore(replaced, all), replaced.sort((left, right) => compareDocuments(right, left))];
}

/** The document that took the place of another, by that one's slug. */
export const successorsOf = (all: readonly OfficialDocument[]): ReadonlyMap<string, OfficialDocument> =>
  new Map(
    all.flatMap((one): [string, OfficialDocument][] => {
      const successor = successorOf(one, all);
      return successor ? [[one.slug, successor]] : [];
    }),
  );
