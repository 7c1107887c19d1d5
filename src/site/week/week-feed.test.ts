import { expect, test } from 'vitest';
import city from '../../../tests/fixtures/city/site.config.ts';
import { weekUpTo } from './told-week.ts';
import { weekFeed } from './week-feed.ts';

const section = { title: 'Ledger', href: '/en/ledger/', hasNews: true };
const told = {
  week: weekUpTo('2027-01-03'),
  sections: [
    { ...section, answer: '3 entered.', isSample: true },
    { ...section, title: 'News', answer: '1 article.', isSample: false },
  ],
};

test('a week is an item on the Monday after it, named by the year of its Thursday', () => {
  const [item] = weekFeed('en', city, [told]).items;
  expect(item).toMatchObject({
    title: 'Week 53 of 2026 (28 December 2026 to 3 January 2027) (sample data)',
    published: '2027-01-04T00:00:00+08:00',
    updated: null,
  });
  expect(item?.address).toMatch(/\/en\/this-week\/#2026-W53$/);
});

test('each line of an item says whether it is sample data', () =>
  expect(weekFeed('en', city, [told]).items[0]?.summary).toBe('Sample: Ledger: 3 entered.\nNews: 1 article.'));
