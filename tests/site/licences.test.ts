import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { findFile, readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const text = readFileSync(join(site.folder, 'licences.txt'), 'utf8');
const manifest = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()).default({}) });
const read = (name: string) =>
  manifest.parse(JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')));

/** The libraries that the scripts for the browser import, with those that these depend on. */
function clientLibraries(): string[] {
  const scripts = readdirSync('src/client').filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  const imported = scripts.flatMap((name) =>
    [
      ...readFileSync(join('src/client', name), 'utf8').matchAll(/^import (?!type\b)[^'"]*['"]([^.'"][^'"]*)['"]/gm),
    ].map(([, library]) => library ?? ''),
  );
  const withNeeds = (name: string): string[] => [name, ...Object.keys(read(name).dependencies).flatMap(withNeeds)];
  return [...new Set(imported.flatMap(withNeeds))];
}

describe('licences.txt', () => {
  test('holds the licence of every library in the scripts for the browser, of the type face, of the bundler and of ourselves', () => {
    const libraries = clientLibraries();
    expect(libraries).toContain('@kurkle/color');
    for (const name of [...libraries, '@fontsource-variable/noto-serif-sc', 'vite', 'rolldown']) {
      expect(text).toContain(`\n${name} ${read(name).version}\n`);
    }
    expect(text).toContain('\ngongwei-portal ');
    expect(text.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThanOrEqual(5);
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });

  test('names nothing that is not shipped', () => expect(text).not.toMatch(/^(d3-\w+|astro|papaparse|zod|svelte) \d/m));

  test.each(['zh', 'en'])('is linked on the page about the build (%s)', (locale) => {
    const page = site.pages.find(({ file }) => file === `${locale}/about/build/index.html`);
    const link = page?.root
      .querySelectorAll('main a')
      .find((one) => one.getAttribute('href')?.endsWith('/licences.txt'));
    expect(link && findFile(site, link.getAttribute('href') ?? '')).toBe('licences.txt');
  });
});
