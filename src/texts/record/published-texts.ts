import { basename } from 'node:path';
import type { Code, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../releases/check/problem.ts';
import type { TextUse } from '../../releases/check/text-faults.ts';
import type { Tree } from '../read/markdown.ts';
import type { MdxText } from '../read/read-mdx.ts';

/** A text of an MDX file that the site publishes. */
export interface PublishedText {
  text: string;
  use: TextUse;
  /** Where a character of it stands. */
  placeOf: (index: number) => Place;
  /** True for code, which may speak of error values. */
  isCode?: boolean;
}

interface Piece {
  text: string;
  node: Nodes;
  isCode: boolean;
}

/** Every text of an MDX file with its places: front matter, blocks with their markup taken out, and what is in attributes and addresses. */
export function publishedTexts(
  file: string,
  { frontMatter, placeOf, tree }: Pick<MdxText, 'frontMatter' | 'placeOf' | 'tree'>,
): PublishedText[] {
  const name: PublishedText = { text: basename(file, '.mdx'), use: 'value', placeOf: () => ({ file }) };
  return [name, ...matterTexts(frontMatter, [], placeOf), ...(tree ? bodyTexts(file, tree) : [])];
}

function matterTexts(value: unknown, path: readonly PropertyKey[], placeOf: MdxText['placeOf']): PublishedText[] {
  if (path[0] === 'notPersonal') return [];
  if (typeof value === 'string') return [{ text: value, use: 'prose', placeOf: () => placeOf(path) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    matterTexts(inner, [...path, Array.isArray(value) ? Number(key) : key], placeOf),
  );
}

function bodyTexts(file: string, tree: Tree): PublishedText[] {
  const texts: PublishedText[] = [];
  visit(tree, (node) => {
    const whole = (text: string | null | undefined, isCode = false): PublishedText[] =>
      text ? [{ text, use: 'prose', isCode, placeOf: () => placeIn(file, node, '') }] : [];
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        texts.push(joined(file, piecesOf(node)));
        break;
      case 'code':
        texts.push({
          text: node.value,
          use: 'prose',
          isCode: true,
          placeOf: (index) => placeInCode(file, node, index),
        });
        texts.push(...whole(node.lang, true), ...whole(node.meta, true));
        break;
      case 'image':
        texts.push(...whole(decoded(node.url)), ...whole(node.title), ...whole(node.alt));
        break;
      case 'imageReference':
        texts.push(...whole(node.alt));
        break;
      case 'footnoteDefinition':
        // It is part of the addresses within the page.
        texts.push(...whole(node.label));
        break;
      case 'link':
      case 'definition':
        texts.push(...whole(decoded(node.url)), ...whole(node.title));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const { value } of node.attributes) texts.push(...whole(typeof value === 'string' ? value : null));
        break;
    }
  });
  return texts.filter(({ text }) => text !== '');
}

/** The words of a block, in the order of the page; a number may be split by markup, and is together again here. */
function piecesOf(node: Nodes): Piece[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value, node, isCode: false }];
    case 'inlineCode':
      return [{ text: node.value, node, isCode: true }];
    case 'break':
      return [{ text: '\n', node, isCode: false }];
    case 'image':
    case 'imageReference':
      return [{ text: ' ', node, isCode: false }];
    default:
      return 'children' in node ? node.children.flatMap((child) => piecesOf(child)) : [];
  }
}

function joined(file: string, pieces: readonly Piece[]): PublishedText {
  return {
    text: pieces.map(({ text }) => text).join(''),
    use: 'prose',
    isCode: pieces.every(({ isCode }) => isCode),
    placeOf: (index) => {
      let start = 0;
      const piece = pieces.find(({ text }) => (start += text.length) > index) ?? pieces.at(-1);
      if (!piece) return { file };
      return placeIn(file, piece.node, piece.text.slice(0, index - (start - piece.text.length)));
    },
  };
}

/** The place of a node, or of what follows `before` in it. */
function placeIn(file: string, { position }: Nodes, before: string): Place {
  if (!position) return { file };
  const lines = before.split('\n');
  const [last = ''] = lines.slice(-1);
  const { line, column } = position.start;
  return { file, line: line + lines.length - 1, field: lines.length === 1 ? column + last.length : last.length + 1 };
}

/** Code begins on the line after its fence; indented code on its own. */
function placeInCode(file: string, node: Code, index: number): Place {
  const { position } = node;
  if (!position) return { file };
  const lines = node.value.slice(0, index).split('\n');
  const isFenced = position.end.line - position.start.line > node.value.split('\n').length - 1;
  return {
    file,
    line: position.start.line + (isFenced ? lines.length : lines.length - 1),
    field: (lines.at(-1)?.length ?? 0) + 1,
  };
}

/** An address as a reader sees it in the end. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
