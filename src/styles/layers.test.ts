import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const index = read('./index.css');
const imports = [...index.matchAll(/@import '\.\/(.+?)' layer\((\w+)\)/g)];

// postcss.config.mjs takes the layers away for browsers that do not know them. Then order and
// specificity alone decide, and these two rules keep the outcome the same.
it('sheets are imported in the order of their layers', () => {
  const order = index.match(/@layer ([\w, ]+);/)?.[1]?.split(', ') ?? [];
  const places = imports.map(([, , layer = '']) => order.indexOf(layer));
  expect(order).toEqual(['reset', 'tokens', 'base', 'prose', 'components', 'utilities']);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it.each(['reset', 'base'])('%s names elements only, so that any class overrules it', (layer) => {
  const sheets = imports.filter((found) => found[2] === layer).map((found) => read(`./${found[1] ?? ''}`));
  const selectors = sheets.join('').replace(/\{[^}]*\}/g, '');
  expect(selectors.match(/[.#][a-z][\w-]*/g)).toBeNull();
});

it('prose reaches children only, so that a component inside keeps its looks', () => {
  const selectors = read('./prose.css').match(/^\..*$/gm) ?? [];
  expect(selectors.filter((selector) => !selector.startsWith('.prose > '))).toEqual([]);
});
