import { visit } from 'unist-util-visit';
import type { Tree } from './markdown.ts';
import { plainAttributes } from './tags-in.ts';
import { figureCounter } from './text-figures.ts';

/**
 * Remark plugin: each figure of an article is told its number in the list of figures below the text, and where it is
 * first, so that the list can lead back to it. An author cannot write either: the check knows no such attributes.
 */
export const markFigures =
  () =>
  (tree: Tree, file: { path?: string }): void => {
    if (!/content[\\/]articles[\\/](?:zh|en)[\\/][^\\/]+\.mdx$/.test(file.path ?? '')) return;
    const count = figureCounter();
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const counted = count({ name: node.name ?? '', attributes: plainAttributes(node.attributes) });
      if (!counted) return;
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'figure', value: String(counted.number) });
      if (counted.isFirst) node.attributes.push({ type: 'mdxJsxAttribute', name: 'first' });
    });
  };
