import type { OpenLedger } from '../explorer/answer.ts';
import { perFacet } from '../explorer/facets.ts';

const words = { zh: '示例', en: 'Sample' };

/** A ledger of two areas that each have a subdistrict of the same name, as the explorer opens it. */
export const openLedger: OpenLedger = {
  dataset: 'ledger',
  release: '2026-05-18',
  asOf: '2026-05-18',
  isSample: true,
  words: { title: words, sample: words, facets: perFacet(() => words) },
  releases: ['2026-05-11', '2026-05-18'],
  facets: {
    ...perFacet(() => []),
    area: [
      { value: 'S01', zh: '甲区', en: 'District A' },
      { value: 'S02', zh: '乙区', en: 'District B' },
    ],
    subdistrict: [
      { value: 'S01-b80472fe', zh: '示例一街道', en: 'Sample Subdistrict 1' },
      { value: 'S02-b80472fe', zh: '示例一街道', en: null },
    ],
    state: [
      { value: 'overdue', zh: '超期', en: 'overdue' },
      { value: 'closed-on-time', zh: '按期解决', en: 'fixed on time' },
    ],
    class: [{ value: 'rubble', zh: '建筑垃圾乱堆', en: 'Rubble dumped' }],
    unit: [{ value: '示例管理所', zh: '示例管理所', en: null }],
  },
  weeks: [
    { week: '2026-W19', monday: '2026-05-04' },
    { week: '2026-W20', monday: '2026-05-11' },
  ],
};
