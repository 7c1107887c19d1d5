import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { refuseCode } from '../check/check-markup.ts';
import { resolveReferences } from '../record/resolve-references.ts';
import { twinPictures } from '../record/twin-pictures.ts';
import { versionAddresses } from '../record/version-addresses.ts';
import { bareAddresses } from './bare-addresses.ts';
import { joinLines } from './join-lines.ts';
import { markFigures } from './mark-figures.ts';

/**
 * How a text is read, syntax and changes of the tree alike: the check and the build use this one list, so that they
 * see the same text.
 */
const readingPlugins = [
  // A single tilde stays: 3~5 天.
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  bareAddresses,
] satisfies PluggableList;

/** What the build hands to Astro's compiler: the reading, the refusal of code, then what is done to the tree for the page. */
export const buildPlugins = [
  ...readingPlugins,
  resolveReferences,
  refuseCode,
  joinLines,
  versionAddresses,
  twinPictures,
  markFigures,
] satisfies PluggableList;

// In the order of MDX's own compiler, which begins with the parser and the syntax of MDX.
const reader = unified().use(remarkParse).use(remarkMdx).use(readingPlugins).freeze();

export type Tree = ReturnType<typeof reader.parse>;

/** The tree of a body as the build reads it. Throws a VFileMessage for what MDX cannot read. */
export function parseBody(text: string): Tree {
  const tree = reader.parse(text);
  // Plugins change the tree they are given.
  reader.runSync(tree);
  return tree;
}
