import { visit } from 'unist-util-visit';
import type { Place, Problem } from '../../releases/check/problem.ts';
import { tagsAroundText, tagsOfPages } from '../read/author-tags.ts';
import type { Tree } from '../read/markdown.ts';
import { checkPictureAddress } from './check-address.ts';
import { checkAttribute } from './check-attribute.ts';
import { checkLink, type HeldPages, type KnownPages } from './check-link.ts';
import { checkMarkup, placeOfNode, tagNamed } from './check-markup.ts';
import { checkSum } from './check-sum.ts';
import type { ContentContext } from './content-context.ts';
import { contentProblem } from './content-rules.ts';

interface TextContext extends ContentContext {
  file: string;
  /** Names of the pictures beside the text. */
  pictures: readonly string[];
  /** The pages a link may lead to; a superseded text may link to what is gone, and is not asked. */
  pages?: KnownPages;
  held?: HeldPages;
}

/** Markup, components and pictures of a body. */
export function checkTags(tree: Tree, context: TextContext): Problem[] {
  const problems: Problem[] = [];
  const uses = definitionUses(tree);
  visit(tree, (node) => {
    const place = placeOfNode(context.file, node);
    const isPicture = node.type === 'definition' && uses.pictures.has(node.identifier);
    const markup = isPicture ? checkPictureAddress(node.url, place) : checkMarkup(node, place);
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const missing = isTag
      ? [
          ...findMissing(node.name ?? '', node.attributes, place),
          ...findLost(node.name ?? '', node.children, place),
          ...findMisplaced(node.name ?? '', place),
        ]
      : [];
    problems.push(...markup, ...missing);
    if (markup.length > 0 || missing.length > 0) return;
    if (isTag) {
      problems.push(...checkValues(node.name ?? '', node.attributes, place, context));
    } else if (node.type === 'image') {
      if (!node.alt?.trim()) problems.push(contentProblem('alt-empty', place));
      problems.push(...checkPicture(node.url, place, context));
    } else if (node.type === 'imageReference') {
      if (!node.alt?.trim()) problems.push(contentProblem('alt-empty', place));
    } else if (node.type === 'link') {
      if (context.pages) problems.push(...checkLink(node.url, place, context.pages, context.held));
    } else if (node.type === 'definition') {
      if (isPicture) problems.push(...checkPicture(node.url, place, context));
      if (context.pages && uses.links.has(node.identifier))
        problems.push(...checkLink(node.url, place, context.pages, context.held));
    }
  });
  return problems;
}

/** The definitions `[name]: address` that pictures and links refer to. */
function definitionUses(tree: Tree) {
  const uses = { pictures: new Set<string>(), links: new Set<string>() };
  visit(tree, (node) => {
    if (node.type === 'imageReference') uses.pictures.add(node.identifier);
    if (node.type === 'linkReference') uses.links.add(node.identifier);
  });
  return uses;
}

const checkPicture = (address: string, place: Place, context: TextContext): Problem[] =>
  checkAttribute('picture', address.replace(/^\.\//, ''), {}, place, context);

type Attributes = readonly { type: string; name?: string; value?: unknown }[];

/** Attributes that a component must have and has not. */
function findMissing(tag: string, attributes: Attributes, place: Place): Problem[] {
  const known = tagNamed(tag) ?? {};
  const allowed = Object.keys(known).join(', ');
  return Object.entries(known).flatMap(([found, { required }]) => {
    if (!required || attributes.some(({ name }) => name === found)) return [];
    return [contentProblem(found === 'alt' ? 'alt-empty' : 'attribute-missing', place, { tag, found, allowed })];
  });
}

/** What is written inside a component that shows no text of its own. */
function findLost(tag: string, children: readonly { type: string }[], place: Place): Problem[] {
  if (!tagNamed(tag) || tagsAroundText.includes(tag) || children.length === 0) return [];
  return [contentProblem('tag-content', place, { tag, allowed: tagsAroundText.map((name) => `<${name}>`).join(', ') })];
}

/** A component of standing pages in another text. */
const findMisplaced = (tag: string, place: Place): Problem[] =>
  tagsOfPages.includes(tag) && !place.file.startsWith('content/pages/')
    ? [contentProblem('tag-of-pages', place, { tag })]
    : [];

/** The values of a component that is well formed, against data and files. */
function checkValues(tag: string, attributes: Attributes, place: Place, context: TextContext): Problem[] {
  const known = tagNamed(tag) ?? {};
  const values: Record<string, string> = {};
  for (const { name = '', value } of attributes) {
    if (typeof value === 'string') values[name] = value;
  }
  if (values['alt'] !== undefined && values['alt'].trim() === '') return [contentProblem('alt-empty', place)];
  const problems = Object.entries(values).flatMap(([name, value]) =>
    checkAttribute(known[name]?.kind ?? 'text', value, values, place, context),
  );
  const flags = attributes.flatMap(({ name = '', value }) => (typeof value === 'string' ? [] : [name]));
  return [...problems, ...checkSum(tag, values, flags, place, context)];
}
