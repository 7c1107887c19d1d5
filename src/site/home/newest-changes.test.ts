import { expect, test } from 'vitest';
import { newestChanges, type LatestChange } from './newest-changes.ts';

const change = (kind: LatestChange['kind'], title: string, on: string): LatestChange => ({
  ...{ kind, title, on },
  ...{ href: '', isSample: false },
});
const release = (title: string, on: string) => change('release', title, on);
const told = (changes: readonly LatestChange[]) => changes.map(({ title, on }) => `${title} ${on}`);

test('a dataset that is released every week is told by its newest release, before those released once', () => {
  const weekly = ['2026-05-20', '2026-05-13', '2026-04-01'].map((on) => release('ledger', on));
  const releases = [weekly[0], release('hotline', '2026-05-19'), weekly[1], release('areas', '2026-05-01'), weekly[2]];
  const newest = newestChanges([change('correction', 'old', '2026-01-01')], releases as LatestChange[], [], 2);
  expect(told(newest).slice(0, 2)).toEqual(['ledger 2026-05-20', 'hotline 2026-05-19']);
});

test('corrections and releases are one list, the newest day first', () => {
  const corrections = [change('correction', 'rates', '2026-05-18'), change('correction', 'text', '2026-01-01')];
  const releases = [release('ledger', '2026-05-20'), release('hotline', '2026-03-01'), release('areas', '2026-02-01')];
  expect(told(newestChanges(corrections, releases, [change('article', 'news', '2026-06-01')], 2))).toEqual([
    ...['ledger 2026-05-20', 'rates 2026-05-18', 'hotline 2026-03-01', 'text 2026-01-01'],
  ]);
});

test('a dataset that was corrected and then released again is told both times', () => {
  const corrections = [change('correction', 'rates', '2026-05-18')];
  const newest = newestChanges(corrections, [release('rates', '2026-05-20')], [], 2);
  expect(newest.map(({ kind, on }) => `${kind} ${on}`)).toEqual(['release 2026-05-20', 'correction 2026-05-18']);
});

test('where nothing was corrected yet there is room for four of what there is, each dataset once, articles too', () => {
  const releases = ['areas', 'ledger', 'ledger', 'list', 'hotline'].map((title) => release(title, '2026-05-20'));
  const articles = [change('article', 'welcome', '2026-05-21'), change('article', 'before', '2026-05-01')];
  expect(told(newestChanges([], releases, articles, 1))).toEqual([
    ...['welcome 2026-05-21', 'areas 2026-05-20', 'ledger 2026-05-20', 'list 2026-05-20'],
  ]);
  expect(told(newestChanges([], releases.slice(0, 1), articles, 1))).toEqual([
    ...['welcome 2026-05-21', 'areas 2026-05-20', 'before 2026-05-01'],
  ]);
});
