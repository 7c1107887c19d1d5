import { visit } from 'unist-util-visit';
import type { Tree } from './read-mdx.ts';

/** Remark plugin: a superseded text lies one folder below its article, and its pictures beside the article. */
export const versionPictures = () => (tree: Tree, file: { path?: string }): void => {
  if (!/\.versions[\\/]\d+\.mdx$/.test(file.path ?? '')) return;
  visit(tree, 'image', (node) => {
    if (!/^(?:[a-z]+:|\/)/i.test(node.url)) node.url = `../${node.url.replace(/^\.\//, '')}`;
  });
};
