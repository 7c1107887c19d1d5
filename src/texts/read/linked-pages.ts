import { visit } from 'unist-util-visit';
import { leavesSite, linkTarget } from '../check/check-link.ts';
import { readMdx } from './read-mdx.ts';

/** The pages of this site, without language, that a text under `content/` links to, each once; none of a text that cannot be read. */
export function linkedPages(file: string, text: string): string[] {
  const { tree } = readMdx(file, text);
  const pages = new Set<string>();
  if (!tree) return [];
  visit(tree, (node) => {
    if (
      (node.type === 'link' || node.type === 'definition') &&
      !leavesSite(node.url) &&
      URL.canParse(node.url, 'http://site/')
    )
      pages.add(linkTarget(node.url, file));
  });
  return [...pages];
}
