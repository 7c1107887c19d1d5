import { compareKnown } from '../../core/compare-text.ts';
import type { GapKind } from '../../core/gap-kinds.ts';

/** What `Gap` and `FilledGap` have in common. */
interface Named {
  id: string;
  kind: GapKind;
}

/** Something on the list, with where it is. */
export type Placed<One> = One & {
  /** Name of the subject's folder. */
  subject: string;
  /** Anchor of its place on the page of its kind; it never changes. */
  anchor: string;
};

/** The anchor of a gap: its subject, then its own name there, without what an address would write otherwise. */
export const anchorOf = (subject: string, id: string): string => `${subject}-${id}`.replaceAll(/[^\w.-]+/g, '-');

/** Path of its place, without language. */
export const pathOf = ({ kind, anchor }: { kind: GapKind; anchor: string }): string => `unknown/${kind}#${anchor}`;

/** Gives each its anchor. Throws where two have the same one. */
export function placed<One extends Named>(named: readonly { subject: string; of: readonly One[] }[]): Placed<One>[] {
  const all = named.flatMap(({ subject, of }) =>
    of.map((one): Placed<One> => ({ ...one, subject, anchor: anchorOf(subject, one.id) })),
  );
  const seen = new Set<string>();
  for (const { subject, anchor } of all) {
    if (seen.has(anchor)) throw new Error(`Two gaps have the anchor "${anchor}": give one of ${subject} another id.`);
    seen.add(anchor);
  }
  return all;
}

interface Dated {
  since: string | null;
}

/** What is missing on a day: what will be asked for later is not missing yet. */
export const missingOn = <One extends Dated>(day: string, gaps: readonly One[]): One[] =>
  gaps.filter(({ since }) => since === null || since <= day);

/** The longest missing first; last what nobody can date. */
export const byAge = <One extends Dated>(gaps: readonly One[]): One[] =>
  gaps.toSorted((a, b) => compareKnown(a.since, b.since));

/** Those who could publish what is missing, whoever could publish most first, each with their gaps. */
export function byPublisher<One extends { publisher: string }>(
  gaps: readonly One[],
): { publisher: string; gaps: One[] }[] {
  const groups = Map.groupBy(gaps, ({ publisher }) => publisher);
  return [...groups]
    .map(([publisher, those]) => ({ publisher, gaps: those }))
    .sort((a, b) => b.gaps.length - a.gaps.length);
}

/** Those that are missing since one day stand together, in the order in which they are given. */
export const bySince = <One extends Dated>(gaps: readonly One[]): { since: string | null; gaps: One[] }[] =>
  [...Map.groupBy(gaps, ({ since }) => since)].map(([since, those]) => ({ since, gaps: those }));
