import type { WaterwayLink } from '../datasets/waterway-links.ts';
import type { WaterwayProject } from '../datasets/waterway-projects.ts';
import type { Waterway } from '../datasets/waterways.ts';
import { flowsOf, inListOrder, isCertain, projectsJoining } from './schematic.ts';

/** All that is known of a waterway. */
export interface WaterwayEntry {
  waterway: Waterway;
  /** The projects that it is listed with. */
  projects: WaterwayProject[];
  /** Those of them that a source says join it. */
  joinedBy: WaterwayProject[];
  flowsInto: Waterway[];
  receives: Waterway[];
}

export function waterwayEntries(
  waterways: readonly Waterway[],
  links: readonly WaterwayLink[],
  projects: readonly WaterwayProject[],
): WaterwayEntry[] {
  const ordered = inListOrder(waterways);
  const flows = flowsOf(links);
  return ordered.map((waterway) => ({
    waterway,
    projects: projectsJoining(waterway.id, { links, projects }),
    joinedBy: projectsJoining(waterway.id, { links: links.filter(isCertain), projects }),
    flowsInto: ordered.filter(({ id }) => flows.some(({ from, to }) => from === waterway.id && to === id)),
    receives: ordered.filter(({ id }) => flows.some(({ from, to }) => to === waterway.id && from === id)),
  }));
}

/** True where no link tells what it meets. */
export const meetsNothingKnown = ({ flowsInto, receives }: WaterwayEntry): boolean =>
  flowsInto.length + receives.length === 0;
