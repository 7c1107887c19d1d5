import { predecessorsOf, successorsOf } from '../../../core/replacements.ts';
import type { Area } from '../dataset.ts';

/** An area that another continues, and how many of its places are exposed and not fixed yet: they stay on its own page. */
export interface Predecessor {
  area: Area;
  open: number;
}

/** Where an area came from and what became of it. */
export interface Succession {
  /** Its last day; null = it is in use. */
  until: string | null;
  /** What it was replaced by: several where it was split, none where nothing took its place. */
  successors: Area[];
  /** What it replaced: several where areas were merged. */
  predecessors: Predecessor[];
}

/** Those in use before those no longer in use, whose pages stay: each part keeps its order. */
export const inUseFirst = <One extends { succession: Pick<Succession, 'until'> }>(areas: readonly One[]): One[] => [
  ...areas.filter(({ succession }) => succession.until === null),
  ...areas.filter(({ succession }) => succession.until !== null),
];

/** The succession of an area; `countOpen` tells how many places of an area are not fixed yet. */
export const successionOf = (
  { code, valid_to }: Area,
  areas: readonly Area[],
  countOpen: (area: Area) => number,
): Succession => ({
  until: valid_to,
  successors: successorsOf(code, areas),
  predecessors: predecessorsOf(code, areas).map((area) => ({ area, open: countOpen(area) })),
});
