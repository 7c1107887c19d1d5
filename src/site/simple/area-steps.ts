import type { Area } from '../../subjects/areas/dataset.ts';

/** The kinds of area that are offered, in the order in which they are. */
const kinds = ['district', 'zone', 'county'] as const;
export type Kind = (typeof kinds)[number];

/** One screen of the question where somebody lives. Never more than three choices. */
export interface AreaStep {
  /** Its name in the address; '' = the first. */
  name: string;
  /** Kinds to choose among, where there are several; each leads to the step of its name. */
  kinds: Kind[];
  areas: Area[];
  /** The step with the areas that are left; null = there are none. */
  next: string | null;
}

const mostChoices = 3;

/** All screens of the question: few areas at once, many by their kinds; none where there is nothing to choose. */
export function areaSteps(areas: readonly Area[]): AreaStep[] {
  if (areas.length < 2) return [];
  const groups = kinds
    .map((kind) => ({ kind, those: areas.filter((area) => area.kind === kind) }))
    .filter(({ those }) => those.length > 0);
  if (areas.length <= mostChoices || groups.length === 1) return stepsThrough('', areas);
  return [
    { name: '', kinds: groups.map(({ kind }) => kind), areas: [], next: null },
    ...groups.flatMap(({ kind, those }) => stepsThrough(kind, those)),
  ];
}

/** Three areas on the last screen, before it two and the way on. */
function stepsThrough(first: string, areas: readonly Area[]): AreaStep[] {
  const steps: AreaStep[] = [];
  for (let from = 0; from < areas.length;) {
    const isLast = areas.length - from <= mostChoices;
    const until = isLast ? areas.length : from + mostChoices - 1;
    steps.push({ name: nameOf(first, steps.length), kinds: [], areas: areas.slice(from, until), next: null });
    from = until;
  }
  return steps.map((step, at) => ({ ...step, next: steps[at + 1]?.name ?? null }));
}

const nameOf = (first: string, at: number): string =>
  at === 0 ? first : [...(first === '' ? [] : [first]), at + 1].join('-');
