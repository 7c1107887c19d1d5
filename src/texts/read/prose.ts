import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Tree } from './markdown.ts';

interface Point {
  line: number;
  column: number;
}

/** The sentences of a text line by line: whatever is no prose (front matter, code, tags, addresses) is blank, so that places hold. */
export interface Prose {
  lines: string[];
  /** Numbers of the lines that belong to a table. */
  tableLines: ReadonlySet<number>;
}

export function proseOf(text: string, tree: Tree): Prose {
  const lines = text.split(/\r?\n/);
  const tableLines = new Set<number>();
  const blank = (from: Point | undefined, to: Point | undefined): void => {
    if (!from || !to) return;
    for (let number = from.line; number <= to.line; number += 1) {
      const line = lines[number - 1] ?? '';
      const start = number === from.line ? from.column - 1 : 0;
      const end = number === to.line ? Math.min(to.column - 1, line.length) : line.length;
      lines[number - 1] = line.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + line.slice(end);
    }
  };
  blank(
    { line: 1, column: 1 },
    tree.children[0]?.position?.start ?? { line: lines.length, column: Number.MAX_SAFE_INTEGER },
  );
  visit(tree, (node) => {
    const { position } = node;
    if (node.type === 'table')
      for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line += 1) tableLines.add(line);
    if (isOpaque(node)) blank(position?.start, position?.end);
    else if (isTag(node) || node.type === 'link') {
      const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position];
      if (first && last) {
        blank(position?.start, first.start);
        blank(last.end, position?.end);
      } else if (isTag(node)) {
        blank(position?.start, position?.end);
      }
    }
  });
  return { lines, tableLines };
}

/** A text that no parser could read, without its front matter and code blocks: for finding out why. */
export function roughProse(text: string): string[] {
  const lines = text.split(/\r?\n/);
  const headEnd = lines.indexOf('---', 1);
  let fence: string | null = null;
  return lines.map((line, index) => {
    if (index <= headEnd) return '';
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (fence === null && mark !== null) {
      fence = mark;
      return '';
    }
    if (fence === null) return line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    if (mark?.startsWith(fence)) fence = null;
    return '';
  });
}

const opaque = new Set([
  'code',
  'inlineCode',
  'image',
  'imageReference',
  'definition',
  'mdxTextExpression',
  'mdxFlowExpression',
  'mdxjsEsm',
]);
const isOpaque = ({ type }: Nodes): boolean => opaque.has(type);
const isTag = (node: Nodes): node is Extract<Nodes, { type: `mdxJsx${string}Element` }> =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
