import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isWithin, pagesWith, primaryPages } from './navigation.ts';

const pages = new URL('../../pages/[locale]/', import.meta.url);
const stands = (path: string): boolean =>
  [`${path}.astro`, `${path}/index.astro`].some((file) => existsSync(new URL(file, pages)));

describe('navigation', () => {
  it.each(primaryPages)('lists only pages that exist: $path', ({ path }) => {
    expect(stands(path), `src/pages/[locale]/${path} is in the navigation but there is no such page`).toBe(true);
  });

  it('leaves out a page whose datasets the city does not publish all', () => {
    const paths = (datasets: string[]) => pagesWith(datasets).map(({ path }) => path);
    expect(paths([])).not.toContain('red-black-list');
    expect(paths(['red-black-list'])).toContain('red-black-list');
    expect(paths(['red-black-list'])).not.toContain('rankings');
    expect(paths(['inspections'])).not.toContain('rankings');
    expect(paths(['inspections', 'scoring'])).toContain('rankings');
  });

  it('marks a page and those below it, not one with a similar name', () => {
    const page = { path: 'data', title: { zh: '数据', en: 'Data' } };
    expect(['data', 'data/areas', 'database'].map((path) => isWithin(path, page))).toEqual([true, true, false]);
  });
});
