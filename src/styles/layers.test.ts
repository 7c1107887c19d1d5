import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { raise } from '../../postcss.config.mjs';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
/** The common sheets in their order, each with its layer. */
const common = [...read('./index.ts').matchAll(/^import '\.\/(.+?\.css)';$/gm)].map(([, name = '']) => {
  const css = read(`./${name}`);
  return { name, css, layer: /^@layer (\w+) \{[^]*\n\}\n$/.exec(css)?.[1] ?? 'none' };
});
const order = ['reset', 'tokens', 'base', 'prose', 'components', 'utilities'];

// postcss.config.mjs takes the layers away for browsers that do not know them. Then order and
// specificity alone decide, and these rules keep the outcome the same.
describe('without layers', () => {
  it('the common sheets are in the order of their layers', () => {
    const places = common.map(({ layer }) => order.indexOf(layer));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places)).toEqual(new Set(order.keys()));
  });

  it('utilities beat every class, before or after them', () => {
    const raised = ['.muted', '.skip-link:focus', 'p a::after'].map(raise);
    expect(raised).toEqual(['.muted:not(#\\#)', '.skip-link:focus:not(#\\#)', 'p a:not(#\\#)::after']);
  });

  it.each(['reset', 'base'])('%s names elements only, so that any class overrules it', (layer) => {
    const rules = common.filter((sheet) => sheet.layer === layer).map(({ css }) => css.slice(css.indexOf('{') + 1));
    const selectors = rules.join('').replace(/\{[^}]*\}/g, '');
    expect(selectors.match(/[.#][a-z][\w-]*/g)).toBeNull();
  });

  it('prose reaches children only, so that a component inside keeps its looks', () => {
    const selectors = read('./prose.css')
      .split('\n')
      .flatMap((line) => /^ {2}([^ }/*].*)[,{]$/.exec(line)?.[1] ?? []);
    expect(selectors.length).toBeGreaterThan(10);
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
