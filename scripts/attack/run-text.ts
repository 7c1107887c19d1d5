import { runInNewContext } from 'node:vm';
import { compileSync } from '@mdx-js/mdx';
import { authorTags } from '../../src/texts/read/author-tags.ts';
import { buildPlugins } from '../../src/texts/read/markdown.ts';

interface Element {
  type: unknown;
  props: Record<string, unknown>;
}

const limitMs = 2_000;

/**
 * Compiles the body of a text as the build does and runs it, apart from this process. Returns every element it makes, and
 * whether anything in it ran that is no element: payloads leave a mark named `attacked`.
 */
export function runText(body: string): { elements: Element[]; hasRun: boolean } {
  const code = String(compileSync(body, { outputFormat: 'function-body', remarkPlugins: buildPlugins }));
  const elements: Element[] = [];
  const make = (type: unknown, props: Record<string, unknown>): Element => {
    const element = { type, props };
    elements.push(element);
    return element;
  };
  const components = Object.fromEntries(Object.keys(authorTags).map((name) => [name, name]));
  const runtime = { Fragment: 'fragment', jsx: make, jsxs: make };
  const sandbox: Record<string, unknown> = { runtime, components };
  sandbox['top'] = sandbox;
  sandbox['globalThis'] = sandbox;
  runInNewContext(`(function () { ${code} }).call({}, runtime).default({ components })`, sandbox, { timeout: limitMs });
  return { elements, hasRun: 'attacked' in sandbox };
}
