import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { gapKinds } from '../../src/core/gap-kinds.ts';
import official from '../fixtures/official-site.ts';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const cities = {
  'fixture city': readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin')),
  'official city': readBuiltSite(inject('officialFolder'), official.base, official.url),
};

describe.each(Object.entries(cities))('what is not known: the %s', (_name, site) => {
  const pageAt = (path: string) => {
    const page = site.pages.find(({ file }) => file === `${path}/index.html`);
    if (!page) throw new Error(`There is no page ${path}.`);
    return page.root;
  };
  const table = readFileSync(join(site.folder, 'tables/unknown.csv'), 'utf8').split('\n');
  const rows = table.filter((line) => /^[^#\uFEFF]/.test(line)).slice(1);
  const ids = rows.map((row) => row.split(',')[0] ?? '');

  test('the table names each once, and none is missing since a day that has not come', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const days = rows.flatMap((row) => [...(/,(\d{4}-\d{2}-\d{2}),(-?\d+),/.exec(row)?.slice(2) ?? [])]);
    expect(days.filter((count) => Number(count) < 0)).toEqual([]);
  });

  test.each(['zh', 'en'])(
    'each has one place in %s, on the page of its kind, and a square that leads there',
    (locale) => {
      const placed = gapKinds.flatMap((kind) =>
        pageAt(`${locale}/unknown/${kind}`)
          .querySelectorAll('.gap-list > li')
          .map(({ id }) => id),
      );
      expect(placed.sort()).toEqual([...ids].sort());
      const squares = pageAt(`${locale}/unknown`)
        .querySelectorAll('.gap-square:not(.gap-square--filled)')
        .map((square) => square.getAttribute('href')?.split('#')[1] ?? '');
      expect(squares.sort()).toEqual([...ids].sort());
    },
  );

  test.each(['zh', 'en'])('the feed in %s tells of each, and of what was filled', (locale) => {
    const { items }: { items: { url: string }[] } = JSON.parse(
      readFileSync(join(site.folder, `${locale}/unknown/feed.json`), 'utf8'),
    );
    const anchors = items.map(({ url }) => url.split('#')[1] ?? '');
    expect(anchors.filter((anchor) => !anchor.endsWith('--filled')).sort()).toEqual([...ids].sort());
    const filled = gapKinds.flatMap((kind) =>
      pageAt(`${locale}/unknown/${kind}`).querySelectorAll('.filled-list > li'),
    );
    expect(anchors.filter((anchor) => anchor.endsWith('--filled')).sort()).toEqual(
      filled.map(({ id }) => `${id}--filled`).sort(),
    );
  });

  test('the home page counts them and leads there', () => {
    const link = pageAt('en').querySelector('main a[href$="/unknown/"]');
    if (ids.length === 0) expect(link).toBeNull();
    else expect(link?.text).toMatch(new RegExp(`\\b${ids.length}\\b`));
  });
});
