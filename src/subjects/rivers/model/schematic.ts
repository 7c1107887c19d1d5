import type { WaterwayLink } from '../datasets/waterway-links.ts';
import type { WaterwayProject } from '../datasets/waterway-projects.ts';
import { sides, type Side, type Waterway } from '../datasets/waterways.ts';
import { flowStems, type Flow, type Stem } from './flow-stems.ts';

/** Waterways on one side of the city, by their names. */
export interface SidePlace {
  side: Side;
  waterways: Waterway[];
}

/** A frame of the diagram: all waterways that one project joins, or those that none does. */
export interface Frame {
  project: WaterwayProject | null;
  /** The links by which its waterways stand in it and that no source states as such. */
  inferred: WaterwayLink[];
  /** How many waterways are in it. */
  count: number;
  /** Those of which no flow is known and whose names state no side, in the order of the list. */
  listed: Waterway[];
  /** Those of which no flow is known and whose names state a side. */
  sides: SidePlace[];
  stems: Stem[];
  /** What flows from here into a waterway of another frame: said, not drawn. */
  leaves: { from: Waterway; into: Waterway }[];
}

interface Mapped {
  waterways: readonly Waterway[];
  links: readonly WaterwayLink[];
  projects: readonly WaterwayProject[];
}

export const inListOrder = (waterways: readonly Waterway[]): Waterway[] =>
  [...waterways].sort((one, other) => one.position - other.position);

/** True of a link that its source states, not one that follows or was read at second hand. */
export const isCertain = ({ certainty }: WaterwayLink): boolean => certainty === 'certain';

/** The flows among the links: those that name what is flowed into. */
export const flowsOf = (links: Mapped['links']): Flow[] =>
  links.flatMap(({ from, to, kind }) => (kind === 'flows-into' && to !== null ? [{ from, to }] : []));

const joins = (link: WaterwayLink, project: WaterwayProject | null): boolean =>
  link.kind === 'joined-by-project' && link.project === project?.id;

/** The projects that join a waterway, in their order. */
export const projectsJoining = (id: string, { links, projects }: Omit<Mapped, 'waterways'>): WaterwayProject[] =>
  projects.filter((project) => links.some((link) => joins(link, project) && link.from === id));

/**
 * Where each waterway is in the diagram: once, in the frame of the first project that joins it. Nothing is placed by what
 * no name and no link states.
 */
export function layOutSchematic({ waterways, links, projects }: Mapped): Frame[] {
  const ordered = inListOrder(waterways);
  const frameOf = new Map(ordered.map(({ id }) => [id, projectsJoining(id, { links, projects })[0] ?? null]));
  return [...projects, null].flatMap((project): Frame[] => {
    const mine = ordered.filter(({ id }) => frameOf.get(id) === project);
    if (mine.length === 0) return [];
    const stems = flowStems(mine, flowsOf(links));
    const flowing = new Set(stems.flatMap(idsOf));
    const leaves = mine.flatMap((from) =>
      ordered
        .filter(
          ({ id }) =>
            frameOf.get(id) !== project && flowsOf(links).some((one) => one.from === from.id && one.to === id),
        )
        .map((into) => ({ from, into })),
    );
    const still = mine.filter(({ id }) => !flowing.has(id));
    return [
      {
        project,
        inferred: links.filter(
          (link) => joins(link, project) && mine.some(({ id }) => id === link.from) && !isCertain(link),
        ),
        count: mine.length,
        listed: still.filter(({ side }) => side === null),
        sides: placeSides(still),
        stems,
        leaves,
      },
    ];
  });
}

const idsOf = (stem: Stem): string[] =>
  stem.flatMap(({ waterway, tributaries }) => [waterway.id, ...tributaries.flatMap(idsOf)]);

function placeSides(waterways: readonly Waterway[]): SidePlace[] {
  const bySide = Map.groupBy(waterways, ({ side }) => side);
  return sideNames.flatMap((side) => {
    const there = bySide.get(side);
    return there ? [{ side, waterways: there }] : [];
  });
}

const isSide = (name: string): name is Side => Object.hasOwn(sides, name);
const sideNames = Object.keys(sides).filter(isSide);
