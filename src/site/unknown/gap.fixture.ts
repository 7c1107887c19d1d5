import type { ListedGap } from './query.ts';

/** A gap as the pages, the table and the feeds take it. */
export const gapOf = (part: Partial<ListedGap> = {}): ListedGap => ({
  id: 'clause/2018-5',
  subject: 'indicators',
  anchor: 'indicators-clause-2018-5',
  kind: 'figure',
  title: 'Park area per person',
  text: 'Clause 5 asks for it.',
  publisher: 'Office A',
  since: '2018-03-01',
  listed: '2025-01-10',
  href: '/portal/en/indicators/park-area/',
  isSample: false,
  ...part,
});
