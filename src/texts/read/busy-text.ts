import type { TextNode } from '../check/check-markup.ts';
import type { Tree } from './markdown.ts';

// Deeper than any list in a quote in a note: what is nested beyond it is a slip, or an attack on what walks the tree.
const maxDepth = 30;

/** The first node that is nested too deeply; null where none is. Walks without recursion, which depth would end. */
export function deepNode(tree: Tree): TextNode | null {
  const waiting: { node: TextNode; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > maxDepth) return node;
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return null;
}

/** The line on which the part of a text begins that has most marks: where reading it took longest, as far as can be told. */
export function busiestLine(text: string): number {
  let [begin, marks] = [1, 0];
  let [busiest, most] = [1, 0];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') [begin, marks] = [index + 2, 0];
    marks += line.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0;
    if (marks > most) [busiest, most] = [begin, marks];
  }
  return busiest;
}
