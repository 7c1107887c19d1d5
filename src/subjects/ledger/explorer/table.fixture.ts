import { addDays } from '../../../core/days.ts';
import { seedRandom, type Random } from '../../../core/random.ts';
import { perFacet, type FacetValue, type PerFacet } from './facets.ts';
import { makeTable, type LedgerFrame, type ProblemFacts, type Table } from './table.ts';

const valuesOf = (...values: string[]): FacetValue[] =>
  values.map((value) => ({ value, zh: `示例${value}`, en: value.length % 2 === 0 ? `Sample ${value}` : null }));

const facets: PerFacet<FacetValue[]> = {
  area: valuesOf('S01', 'S02', 'S10'),
  subdistrict: valuesOf('S01-a', 'S01-b', 'S02-a', 'none'),
  state: valuesOf('overdue', 'open', 'came-back', 'closed-unfixed', 'closed-late', 'closed-on-time'),
  deadline: valuesOf('over', 'soon', 'running', 'kept', 'missed'),
  category: valuesOf('dust', 'pests'),
  class: valuesOf('rubble', 'site-dust', 'rats'),
  unit: valuesOf('甲所', '乙所', 'none'),
  foundBy: valuesOf('hotline', 'media'),
  verifiedHow: valuesOf('visit', 'photo', 'none'),
};

export const sampleFrame: LedgerFrame = {
  dataset: 'ledger',
  release: '2026-03-02',
  asOf: '2026-03-02',
  isSample: true,
  words: {
    title: { zh: '示例台账', en: 'Sample ledger' },
    sample: { zh: '示例数据', en: 'Sample data' },
    facets: perFacet((facet) => ({ zh: `示例${facet}`, en: facet })),
  },
  releases: ['2026-02-23', '2026-03-02'],
  facets,
};

const places = [
  { zh: '', en: null },
  { zh: '示例一路公厕', en: 'Sample Road 1, public toilet' },
  { zh: '示例二路，市场', en: null },
  { zh: '=示例', en: '＠Sample' },
];

function drawFacts(random: Random, number: number): ProblemFacts {
  const place = random.pick(places);
  const kind = random.pick(['left', 'over', 'taken', 'none'] as const);
  const days = random.integer(0, 200);
  return {
    id: `P-${String(number).padStart(6, '0')}`,
    place: place.zh === '' ? null : place,
    ...perFacet((facet) => random.pick(facets[facet]).value),
    foundOn: addDays('2025-11-03', random.integer(0, 100)),
    timing: kind === 'none' ? null : { kind, days },
    dueOn: kind === 'left' ? addDays('2026-03-02', days) : kind === 'over' ? addDays('2026-03-02', -days) : null,
    reopened: random.integer(0, 2),
    isCounted: random.chance(0.9),
  };
}

/** Rows of any values whatever, and their table: the same for a seed. */
export function drawTable(seed: number, count: number): { rows: ProblemFacts[]; table: Table } {
  const random = seedRandom(seed);
  const rows = Array.from({ length: count }, (_, at) => drawFacts(random, 3 * at + 1));
  return { rows, table: makeTable(sampleFrame, places, rows) };
}
