import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { raise } from '../../postcss.config.mjs';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const imports = [...read('./index.css').matchAll(/@import '\.\/(.+?)' layer\((\w+)\)/g)];

// postcss.config.mjs takes the layers away for browsers that do not know them. Then order and
// specificity alone decide, and these rules keep the outcome the same.
describe('without layers', () => {
  it('the common sheet is in the order of its layers', () => {
    const order =
      read('./index.css')
        .match(/@layer ([\w, ]+);/)?.[1]
        ?.split(', ') ?? [];
    const places = imports.map(([, , layer = '']) => order.indexOf(layer));
    expect(order).toEqual(['reset', 'tokens', 'base', 'prose', 'components', 'utilities']);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('utilities beat every class, before or after them', () => {
    const raised = ['.muted', '.skip-link:focus', 'p a::after'].map(raise);
    expect(raised).toEqual(['.muted:not(#\\#)', '.skip-link:focus:not(#\\#)', 'p a:not(#\\#)::after']);
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
});

const rooms = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.css') && !name.startsWith('src/styles/'));

it('the sheet of a component is in the layer of components', () => {
  expect(rooms.length).toBeGreaterThan(20);
  expect(rooms.filter((name) => !/^@layer components \{[^]*\n\}\n$/.test(readFileSync(name, 'utf8')))).toEqual([]);
});

it('two rooms do not style the same class by itself: which of their sheets comes first is left open', () => {
  const roomOf = (name: string): string => /^src\/(?:subjects\/)?([\w-]+)/.exec(name)?.[1] ?? '';
  const owners = Map.groupBy(
    rooms.flatMap((name) => {
      const selectors = readFileSync(name, 'utf8').matchAll(/(?:^|,)\s*\.([\w-]+)(?=\s*[,{])/gm);
      return [...selectors].map(([, className = '']) => ({ className, room: roomOf(name) }));
    }),
    ({ className }) => className,
  );
  const shared = [...owners].filter(([, those]) => new Set(those.map(({ room }) => room)).size > 1);
  expect(shared.map(([className]) => className)).toEqual([]);
});
