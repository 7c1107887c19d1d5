import { HTMLElement, NodeType, type Node } from 'node-html-parser';

const blocks = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td text th thead tfoot title tr ul svg'.split(
    ' ',
  ),
);

/** What `main` of a page says, one line a block, cells of a row joined by bars, pictures by their words. */
export function mainText(root: HTMLElement): string {
  const main = root.querySelector('main');
  if (!main) return '';
  const parts: string[] = [];
  collect(main, parts);
  return `${parts
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line !== '|')
    .join('\n')}\n`;
}

function collect(node: Node, parts: string[]): void {
  if (node.nodeType === NodeType.TEXT_NODE) parts.push(node.text.replaceAll('\n', ' '));
  if (!(node instanceof HTMLElement)) return;
  const tag = node.rawTagName.toLowerCase();
  if (tag === 'script' || tag === 'template') return;
  if (tag === 'img') parts.push(`[${node.getAttribute('alt') ?? ''}]`);
  if (tag === 'input' && node.getAttribute('value')) parts.push(`[${node.getAttribute('value')}]`);
  const isCell = tag === 'td' || tag === 'th';
  const isBlock = blocks.has(tag) && !isCell;
  const inCell = isBlock && node.closest('td, th') !== null && tag !== 'td' && tag !== 'th';
  if (isCell) parts.push(' | ');
  else if (isBlock) parts.push(inCell ? ' ' : '\n');
  for (const child of node.childNodes) collect(child, parts);
  if (isBlock) parts.push(inCell ? ' ' : '\n');
}
