import type { Waterway } from '../datasets/waterways.ts';

/** One waterway flows into another. */
export interface Flow {
  from: string;
  to: string;
}

/** A waterway in a stem, with what joins it before it flows on. */
export interface Reach {
  waterway: Waterway;
  /** What it flows into besides the next reach of its stem. */
  also: Waterway[];
  tributaries: Stem[];
}

/** Waterways each of which flows into the next: from the source down to the mouth. */
export type Stem = Reach[];

interface Branch {
  waterway: Waterway;
  /** What it flows into in the tree; null at the mouth. */
  into: Waterway | null;
  tributaries: Branch[];
  /** How many waterways the branch has. */
  size: number;
}

/**
 * The waterways that take part in a flow, each once: stems from source to mouth, a smaller tributary as a stem of its own
 * beside the reach it joins. A ring is opened at its first waterway; what no stem shows is in `also`.
 */
export function flowStems(waterways: readonly Waterway[], flows: readonly Flow[]): Stem[] {
  const byId = new Map(waterways.map((one) => [one.id, one]));
  const known = flows.filter(({ from, to }) => byId.has(from) && byId.has(to));
  const flowing = waterways.filter(({ id }) => known.some(({ from, to }) => from === id || to === id));
  const placed = new Set<string>();

  const branch = (waterway: Waterway, into: Waterway | null): Branch => {
    placed.add(waterway.id);
    const tributaries = flowing
      .filter(({ id }) => known.some(({ from, to }) => from === id && to === waterway.id))
      // Asked one by one: a tributary may have been placed while another was followed.
      .flatMap((one) => (placed.has(one.id) ? [] : [branch(one, waterway)]));
    return { waterway, into, tributaries, size: tributaries.reduce((sum, { size }) => sum + size, 1) };
  };
  const outflows = (id: string): Waterway[] =>
    known.flatMap(({ from, to }) => (from === id ? (byId.get(to) ?? []) : []));
  const mouths = flowing.filter(({ id }) => outflows(id).length === 0);
  // What no mouth is reached from runs into a ring.
  const rings = flowing.filter(({ id }) => isOnRing(id, known));
  const branches = [...mouths, ...rings].flatMap((one) => (placed.has(one.id) ? [] : [branch(one, null)]));
  return branches.map((one) => stemOf(one, outflows));
}

/** True where a waterway is reached again from itself. */
function isOnRing(start: string, flows: readonly Flow[]): boolean {
  const reached = new Set([start]);
  // A set is walked with what is added on the way.
  for (const id of reached) {
    for (const { from, to } of flows) {
      if (from !== id) continue;
      if (to === start) return true;
      reached.add(to);
    }
  }
  return false;
}

/** The longest way up is the stem itself, so that a long river stays a straight line. */
function stemOf({ waterway, into, tributaries, size: _size }: Branch, outflows: (id: string) => Waterway[]): Stem {
  const main = tributaries.reduce<Branch | null>((most, one) => (most && most.size >= one.size ? most : one), null);
  const reach = {
    waterway,
    also: outflows(waterway.id).filter(({ id }) => id !== into?.id),
    tributaries: tributaries.filter((one) => one !== main).map((one) => stemOf(one, outflows)),
  };
  return [...(main ? stemOf(main, outflows) : []), reach];
}
