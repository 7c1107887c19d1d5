import type { Area } from '../dataset.ts';
import { partKindOf, type PartKind } from './area-kinds.ts';

/** The kinds of area that are offered, in the order in which they are. */
const kinds: readonly PartKind[] = ['district', 'zone', 'county'];

/** An area as far as somebody may live in it: one with a last day is not asked for. */
export interface AskedArea extends Pick<Area, 'code' | 'valid_to'> {
  kind: string;
}

/** One screen of the question where somebody lives. Never more than three choices. */
export interface AreaStep<One extends AskedArea = Area> {
  /** Its name in the address; '' = the first. */
  name: string;
  /** Kinds to choose among, where there are several; each leads to the step of its name. */
  kinds: PartKind[];
  areas: One[];
  /** The step where more can be chosen; null = there is none. */
  next: string | null;
}

const mostChoices = 3;

/**
 * All screens of the question: few areas at once, many by their kinds; none where there never was anything to choose.
 * How many screens there are follows from all areas that ever were: one that an ended area leaves empty leads back to
 * the first, so that no address dies.
 */
export function areaSteps<One extends AskedArea>(ever: readonly One[]): AreaStep<One>[] {
  if (ever.length < 2) return [];
  const inUse = ever.filter(({ valid_to }) => valid_to === null);
  const offered = inUse.length > 0 ? inUse : ever;
  const ofKind = (kind: PartKind, areas: readonly One[]): One[] => areas.filter((area) => partKindOf(area) === kind);
  const kindsEver = kinds.filter((kind) => ofKind(kind, ever).length > 0);
  const asked = kinds.filter((kind) => ofKind(kind, offered).length > 0);
  const steps = kindsEver.map((kind) => stepsThrough(kind, ofKind(kind, offered), ofKind(kind, ever).length));
  return [firstStep(offered, asked, steps.flat()), ...namedSteps(ever, steps)];
}

function firstStep<One extends AskedArea>(
  offered: readonly One[],
  asked: readonly PartKind[],
  steps: readonly AreaStep<One>[],
): AreaStep<One> {
  const nothing = { name: '', kinds: [], areas: [], next: null };
  if (offered.length <= mostChoices) return { ...nothing, areas: [...offered] };
  const [only, ...others] = asked;
  return others.length > 0
    ? { ...nothing, kinds: [...asked] }
    : { ...nothing, ...steps.find(({ name }) => name === only), name: '' };
}

/** The screens after the first. Where there is one kind only, the first is its first. */
function namedSteps<One extends AskedArea>(ever: readonly One[], steps: readonly AreaStep<One>[][]): AreaStep<One>[] {
  if (ever.length <= mostChoices) return [];
  const [only = [], ...others] = steps;
  return others.length > 0 ? steps.flat() : only.slice(1);
}

/** Three areas on the last screen, before it two and the way on; then those that only more areas than now would need. */
function stepsThrough<One extends AskedArea>(
  kind: PartKind,
  areas: readonly One[],
  countEver: number,
): AreaStep<One>[] {
  const [count, countBuilt] = [screensFor(areas.length), screensFor(countEver)];
  return Array.from({ length: countBuilt }, (_, at) => {
    const from = at * (mostChoices - 1);
    const shown = at < count - 1 ? areas.slice(from, from + mostChoices - 1) : at < count ? areas.slice(from) : [];
    const next = at < count - 1 ? nameOf(kind, at + 1) : at < count ? null : '';
    return { name: nameOf(kind, at), kinds: [], areas: shown, next };
  });
}

const screensFor = (count: number): number =>
  count <= mostChoices ? Math.min(count, 1) : Math.floor(count / (mostChoices - 1));

const nameOf = (kind: PartKind, at: number): string => (at === 0 ? kind : `${kind}-${at + 1}`);
