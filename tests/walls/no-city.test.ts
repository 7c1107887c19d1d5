import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import site from '../../src/site.config.ts';

const src = resolve(import.meta.dirname, '../../src');

/** What the code says to anybody: tests beside it may name places, and texts in which numbers are looked for do. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|astro|css)$/.test(name) && !/\.test\.ts$/.test(name) && name !== 'site.config.ts');

/** The names of the demonstration: its city, its title, and everybody who publishes its datasets. */
const names = [
  ...new Set(
    [
      site.city.name,
      site.title,
      site.publication.publisher,
      ...site.datasets.map(({ publisher }) => publisher),
    ].flatMap(({ zh, en }) => [zh, en]),
  ),
  ...['开封', '（示范）'],
];

test('nothing of the demonstration, its city, its publisher, its notes, is in the code that other cities run', () => {
  expect(files.length).toBeGreaterThan(1000);
  expect(names.length).toBeGreaterThan(8);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8').toLowerCase();
    return names.filter((name) => text.includes(name.toLowerCase())).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test('a definition of columns names no publisher and no licence, and calls no rows samples', () => {
  const definitions = files.filter((name) => /^subjects\/[\w-]+\/(dataset|datasets\/[\w-]+)\.ts$/.test(name));
  expect(definitions.length).toBeGreaterThan(30);
  const saying = definitions.filter((name) =>
    /^  (publisher|licence|provenance)\b/m.test(readFileSync(join(src, name), 'utf8')),
  );
  expect(saying).toEqual([]);
});
