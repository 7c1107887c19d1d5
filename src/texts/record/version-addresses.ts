import { visit } from 'unist-util-visit';
import type { Tree } from '../read/markdown.ts';

const isRelative = (url: string): boolean => !/^(?:[a-z]+:|\/|#)/i.test(url);

/**
 * Remark plugin: a superseded text lies one folder below its article, and its pictures beside the article; its page
 * is two steps below the article's, so its links take two steps more.
 */
export const versionAddresses =
  () =>
  (tree: Tree, file: { path?: string }): void => {
    if (!/\.versions[\\/]\d+\.mdx$/.test(file.path ?? '')) return;
    visit(tree, (node) => {
      if (node.type === 'image' && isRelative(node.url)) node.url = `../${node.url.replace(/^\.\//, '')}`;
      if (node.type === 'link' && isRelative(node.url)) node.url = `../../${node.url}`;
    });
  };
