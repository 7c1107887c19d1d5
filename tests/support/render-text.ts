import { pathToFileURL } from 'node:url';
import { textCompiler } from '../../src/texts/read/compile-text.ts';

type Props = Record<string, unknown> & { children?: unknown };

const flat = (child: unknown): string =>
  Array.isArray(child) ? child.map(flat).join('') : child === undefined ? '' : String(child);

/** An element as HTML; a component as its name and attributes. */
function element(tag: unknown, { children, ...attributes }: Props): string {
  if (typeof tag !== 'string') return flat(children);
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${typeof value === 'object' ? JSON.stringify(value) : String(value)}"`,
  );
  return `<${tag}${written.join('')}>${flat(children)}</${tag}>`;
}

/** A body as the build's own compiler makes it, as HTML. `file` tells the language by its folder. */
export async function renderText(
  body: string,
  file = 'content/articles/zh/sample.mdx',
  components: readonly string[] = [],
): Promise<string> {
  const renderer = await textCompiler.createMdxRenderer?.(
    { syntaxHighlight: false },
    { srcDir: pathToFileURL('/src/'), optimize: false },
  );
  if (!renderer) throw new Error('The compiler of texts makes no MDX.');
  const { code } = await renderer.process(body, `/city/${file}`, {});
  const program = code
    .replace(/^import .*$/gm, '')
    .replace(/^export default function/m, 'return function')
    .replace(/^export /gm, '');
  const make: unknown = new Function('_Fragment', '_jsx', '_jsxs', program)(null, element, element);
  if (typeof make !== 'function') throw new Error('The compiled text has no content.');
  return String(make({ components: Object.fromEntries(components.map((name) => [name, name])) }));
}
