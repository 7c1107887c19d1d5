import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isSafeAddress } from './safe-address.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] =>
  'childNodes' in node ? [...node.childNodes, ...('content' in node ? [node.content] : [])] : [];

function* elementsOf(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  for (const child of childrenOf(node)) yield* elementsOf(child);
}

/** The page as a browser would read it. */
export const readPage = (html: string): Element[] => [...elementsOf(parse(html))];

/** Every element and attribute of a page, as `tag` and `tag attribute`. */
export const partsOf = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName} ${name}`)]);

const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'xlink:href',
  'srcset',
  'cite',
  'ping',
  'background',
]);

/** What on a page could run code that is not ours, or send a reader away. */
export function dangersOf(elements: readonly Element[]): string[] {
  return elements.flatMap(({ tagName, attrs, childNodes }) => {
    const values = new Map(attrs.map(({ name, value }) => [name, value]));
    const isData = /^application\/(ld\+)?json$/.test(values.get('type') ?? '');
    const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    return [
      ...(tagName === 'script' && !values.has('src') && !isData ? [`script: ${text.slice(0, 60)}`] : []),
      ...(tagName === 'script' && isData && !isJson(text) ? [`data that is no JSON: ${text.slice(0, 60)}`] : []),
      ...(tagName === 'style' || values.has('style') ? [`style in ${tagName}`] : []),
      ...attrs.flatMap(({ name, value }) => {
        const isRemote =
          /^\s*(https?:)?[\\/]{2}/i.test(value) &&
          /^(img|script|iframe|source|video|audio|embed|object|link)$/.test(tagName);
        return [
          ...(name.startsWith('on') ? [`${tagName} ${name}`] : []),
          ...(addresses.has(name) && !isSafeAddress(value) ? [`${tagName} ${name}=${value.slice(0, 60)}`] : []),
          ...(isRemote && name !== 'href' ? [`from another host: ${value.slice(0, 60)}`] : []),
        ];
      }),
    ];
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const unread = new Set(['script', 'style', 'template', 'noscript']);

/** The words of a page, in order, white space folded. */
export function wordsOf(html: string): string {
  const parts: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if (!isElement(node) || !unread.has(node.tagName)) for (const child of childrenOf(node)) collect(child);
  };
  collect(parse(html));
  return foldSpace(parts.join(''));
}

export const foldSpace = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
