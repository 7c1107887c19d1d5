import { visit, type BuildVisitor } from 'unist-util-visit';
import type { Place, Problem } from '../../releases/check/problem.ts';
import { authorTags, type TagAttribute } from '../read/author-tags.ts';
import type { Tree } from '../read/markdown.ts';
import { inBothLanguages } from '../read/problem-message.ts';
import { checkAddress, checkPictureAddress } from './check-address.ts';
import { contentProblem } from './content-rules.ts';
import { nearWords } from './nearest.ts';

export type TextNode = Parameters<BuildVisitor<Tree>>[0];
type TagNode = Extract<TextNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Where a node of a text stands. */
export const placeOfNode = (file: string, { position }: TextNode): Place => ({
  file,
  ...(position ? { line: position.start.line, field: position.start.column } : {}),
});

/**
 * What one node of a body may not be whatever the data says: code, a tag that is not ours, an address that a browser
 * would run. The check and the build ask this one function, so that nothing in a text runs where the check was skipped.
 */
export function checkMarkup(node: TextNode, place: Place): Problem[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [contentProblem('text-import', place, { found: excerpt(node.value) })];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node) ? [] : [contentProblem('text-expression', place, { found: `{${excerpt(node.value)}}` })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkTag(node, place);
    case 'link':
    case 'definition':
      return checkAddress(node.url, place);
    case 'image':
      return checkPictureAddress(node.url, place);
    case 'html':
      return [
        contentProblem('tag-html', place, { found: excerpt(node.value), allowed: Object.keys(authorTags).join(', ') }),
      ];
    default:
      return [];
  }
}

/** Remark plugin of the build: what `checkMarkup` refuses stops the build, before any of the text has become code. */
export const refuseCode =
  () =>
  (tree: Tree, { path = '' }: { path?: string }): void => {
    const problems: Problem[] = [];
    visit(tree, (node) => {
      problems.push(...checkMarkup(node, placeOfNode(path, node)));
    });
    if (problems.length > 0) throw new Error(inBothLanguages(problems));
  };

/** True for `{/* … *\/}`: what the parser read has no statement in it. Without its reading nothing is taken for a comment. */
function isComment({ data }: Extract<TextNode, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>): boolean {
  const program = data?.estree;
  return program?.body.length === 0 && (program.comments?.length ?? 0) > 0;
}

function checkTag({ name, attributes }: TagNode, place: Place): Problem[] {
  const tag = name ?? '';
  const known = tagNamed(tag);
  const names = Object.keys(authorTags);
  if (!known) {
    const isHtml = /^[a-z][a-z0-9-]*$/.test(tag) && !names.some((one) => one.toLowerCase() === tag);
    if (isHtml) return [contentProblem('tag-html', place, { found: `<${tag}>`, allowed: names.join(', ') })];
    return [
      contentProblem('component-unknown', place, {
        found: tag,
        allowed: names.join(', '),
        near: nearWords(tag, names),
      }),
    ];
  }
  const allowed = Object.keys(known).join(', ') || '—';
  const given = new Set<string>();
  return attributes.flatMap((attribute): Problem[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [contentProblem('attribute-braces', place, { tag, found: `{${excerpt(attribute.value)}}` })];
    }
    const { name: found, value } = attribute;
    if (given.has(found)) return [contentProblem('attribute-twice', place, { tag, found })];
    given.add(found);
    if (!Object.hasOwn(known, found)) {
      return [
        contentProblem('attribute-unknown', place, { tag, found, allowed, near: nearWords(found, Object.keys(known)) }),
      ];
    }
    const isFlag = known[found]?.kind === 'flag';
    if (isFlag)
      return value === null || value === undefined ? [] : [contentProblem('flag-value', place, { tag, found })];
    return typeof value === 'string' ? [] : [contentProblem('attribute-form', place, { tag, found })];
  });
}

/** The attributes of a component authors may use; undefined for every other name, those of JavaScript's own objects too. */
export const tagNamed = (name: string): Readonly<Record<string, TagAttribute>> | undefined =>
  Object.hasOwn(authorTags, name) ? authorTags[name] : undefined;

const excerpt = (code: string): string => {
  const line = code.trim().replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};
