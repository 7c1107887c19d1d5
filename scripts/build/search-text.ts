import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageRecord } from '../../src/core/text-index/page-files.ts';
import type { SearchedPage } from '../../src/core/text-index/write-page-files.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a reader of the page does not read as its text. */
const passed = new Set([
  ...['button', 'form', 'label', 'nav', 'noscript', 'script'],
  ...['select', 'style', 'svg', 'template', 'textarea'],
]);
/** Elements that stand within a line: their text goes on into what follows. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q'],
  ...['ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
]);

/** A line of its own within a sentence's element, as the style sheet shows it. */
const isLine = (element: Element): boolean => (attribute(element, 'class') ?? '').split(' ').includes('line');

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/**
 * A page as the search index reads it: what is marked `data-search-body`, without what is marked `data-search-ignore`,
 * in runs that are one line to the reader; a notice marked `data-search-sample` makes it a page of sample data. Null where the page is not searched.
 */
export function readSearchedPage(html: string, url: string): SearchedPage | null {
  const main = /<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';
  if (!main.includes('data-search-body')) return null;
  const bodies = bodiesIn(parseFragment(main).childNodes);
  const [body] = bodies;
  if (!body) return null;
  const [, section = ''] = /^section:(.*)/.exec(attribute(body, 'data-search-meta') ?? '') ?? [];
  const facts: Partial<PageRecord> = JSON.parse(attribute(body, 'data-found') ?? '{}');
  const texts = bodies.flatMap(textsOf);
  const [heading = ''] = /<h1[\s\S]*?<\/h1>/.exec(main) ?? [];
  const title = parseFragment(heading).childNodes.filter(isElement).flatMap(textsOf).join(' ');
  return {
    record: {
      ...{ area: '', day: '', state: '', isSample: main.includes('data-search-sample') },
      ...facts,
      ...{ url, title: title || (texts[0] ?? ''), section },
    },
    // A page is found by the name of its section too, which is in its breadcrumb.
    texts: [...texts, section].filter((text) => text !== ''),
  };
}

const bodiesIn = (nodes: readonly Node[]): Element[] =>
  nodes
    .filter(isElement)
    .flatMap((node) => (attribute(node, 'data-search-body') === undefined ? bodiesIn(node.childNodes) : [node]));

function textsOf(body: Element): string[] {
  const runs: string[] = [''];
  const read = (node: Node): void => {
    if ('value' in node && node.nodeName === '#text') runs[runs.length - 1] += node.value;
    if (!isElement(node) || passed.has(node.tagName) || attribute(node, 'data-search-ignore') !== undefined) return;
    const isInline = inline.has(node.tagName) && !isLine(node);
    if (!isInline) runs.push('');
    node.childNodes.forEach(read);
    if (!isInline) runs.push('');
  };
  body.childNodes.forEach(read);
  return runs.map((run) => run.replace(/\s+/g, ' ').trim()).filter((run) => run !== '');
}
