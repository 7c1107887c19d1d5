import { expect, test } from 'vitest';
import site from '#settings';
import { gapOf } from './gap.fixture.ts';
import { unknownFeed } from './unknown-feed.ts';

const filled = {
  ...{ id: 'clause/2018-4', subject: 'indicators', anchor: 'indicators-clause-2018-4', kind: 'figure' as const },
  ...{ title: 'Noise', on: '2025-05-12', href: '/portal/en/indicators/noise/', isSample: false },
};
const itemsOf = (...gaps: Parameters<typeof gapOf>[0][]) =>
  unknownFeed('en', site, { gaps: gaps.map((gap) => gapOf(gap)), filled: [filled] }).items;

test('a gap comes on the day since which the site tells it, not on the day since which it is missing', () => {
  const [item] = itemsOf({ listed: '2025-06-01' });
  expect(item).toMatchObject({
    title: 'Missing: Park area per person',
    summary: 'Clause 5 asks for it. Missing since 1 March 2018. Who could publish it: Office A.',
    published: '2025-06-01T00:00:00+08:00',
    tags: ['Figures'],
  });
  expect(item?.address).toMatch(/\/en\/unknown\/figure\/#indicators-clause-2018-5$/);
});

test('one that is asked for only since a later day comes on that day', () => {
  expect(itemsOf({ listed: '2025-01-10', since: '2025-06-02' })[0]?.published).toBe('2025-06-02T00:00:00+08:00');
});

test('what a release filled comes on its day, under an address of its own; the newest is first', () => {
  const items = itemsOf({ listed: '2025-06-01' }, { listed: '2025-01-10' });
  expect(items.map(({ title }) => title)).toEqual([
    'Missing: Park area per person',
    'Filled: Noise',
    'Missing: Park area per person',
  ]);
  expect(items[1]).toMatchObject({ summary: 'Filled by a release on 12 May 2025.' });
  expect(items[1]?.address).toMatch(/#indicators-clause-2018-4--filled$/);
});

test('one that nobody can date says so, and a sample says that it is one', () => {
  const [item] = itemsOf({ since: null, isSample: true, listed: '2025-06-01' });
  expect(item?.title).toBe('Missing: Sample: Park area per person');
  expect(item?.summary).toContain('Start date not known.');
});
