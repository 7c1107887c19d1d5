import { visit } from 'unist-util-visit';
import type { Tree } from '../read/markdown.ts';

/**
 * Remark plugin: `[words][name]` and `![alt][name]` become the links and pictures that `[name]: address` makes of them,
 * so that what is done to links and pictures after it is done to every one.
 */
export const resolveReferences =
  () =>
  (tree: Tree): void => {
    const addresses = new Map<string, { url: string; title?: string | null | undefined }>();
    visit(tree, 'definition', ({ identifier, url, title }) => {
      // As in Markdown, the first definition of a name holds.
      if (!addresses.has(identifier)) addresses.set(identifier, { url, title });
    });
    visit(tree, (node, index, parent) => {
      if (
        (node.type !== 'linkReference' && node.type !== 'imageReference') ||
        parent === undefined ||
        index === undefined
      )
        return;
      const address = addresses.get(node.identifier);
      if (!address) return;
      const { position } = node;
      parent.children[index] =
        node.type === 'linkReference'
          ? { type: 'link', ...address, children: node.children, ...(position && { position }) }
          : { type: 'image', ...address, alt: node.alt, ...(position && { position }) };
    });
  };
