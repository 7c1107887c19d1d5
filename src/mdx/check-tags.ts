import { visit } from 'unist-util-visit';
import type { Place, Problem } from '../releases/problem.ts';
import { findPersonalNumber } from '../releases/personal-numbers.ts';
import { authorTags } from './author-tags.ts';
import { checkAttribute } from './check-attribute.ts';
import { checkLink, type KnownPages } from './check-link.ts';
import type { ContentContext } from './content-context.ts';
import { contentProblem } from './content-rules.ts';
import type { Tree } from './markdown.ts';
import { nearWords } from './nearest.ts';

interface TextContext extends ContentContext {
  file: string;
  /** Names of the pictures beside the text. */
  pictures: readonly string[];
  /** The pages a link may lead to; a superseded text may link to what is gone, and is not asked. */
  pages?: KnownPages;
}

interface Positioned {
  position?: { start: { line: number; column: number } } | undefined;
}

/** Components, pictures and personal numbers of a body. */
export function checkTags(tree: Tree, context: TextContext): Problem[] {
  const problems: Problem[] = [];
  const placeOf = ({ position }: Positioned): Place => ({
    file: context.file,
    ...(position ? { line: position.start.line, field: position.start.column } : {}),
  });
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      problems.push(...checkTag(node.name ?? '', node.attributes, placeOf(node), context));
    } else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm') {
      // A comment {/* … */} is the one expression that says nothing.
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) {
        problems.push(contentProblem('text-expression', placeOf(node), { found: node.value.slice(0, 40) }));
      }
    } else if (node.type === 'image') {
      const place = placeOf(node);
      if (!node.alt?.trim()) problems.push(contentProblem('alt-empty', place));
      problems.push(...checkAttribute('picture', node.url.replace(/^\.\//, ''), {}, place, context));
    } else if (node.type === 'link') {
      if (context.pages) problems.push(...checkLink(node.url, placeOf(node), context.pages));
    } else if (node.type === 'text') {
      const personal = findPersonalNumber(node.value);
      if (personal) problems.push(contentProblem('personal-number', placeOf(node), { found: personal.found }));
    }
  });
  return problems;
}

type Attributes = readonly { type: string; name?: string; value?: unknown }[];

function checkTag(tag: string, attributes: Attributes, place: Place, context: TextContext): Problem[] {
  const known = authorTags[tag];
  if (!known) {
    const names = Object.keys(authorTags);
    return [contentProblem('component-unknown', place, { found: tag, allowed: names.join(', '), near: nearWords(tag, names) })];
  }
  const allowed = Object.keys(known).join(', ') || '—';
  const given = new Map(attributes.map(({ name = '…', value }) => [name, value]));
  const problems: Problem[] = [];
  const values: Record<string, string> = {};
  for (const [name, value] of given) {
    const attribute = known[name];
    if (!attribute) {
      const near = nearWords(name, Object.keys(known));
      problems.push(contentProblem('attribute-unknown', place, { tag, found: name, allowed, near }));
    } else if (attribute.kind === 'flag') {
      continue;
    } else if (typeof value !== 'string') {
      problems.push(contentProblem('attribute-form', place, { tag, found: name }));
    } else {
      values[name] = value;
    }
  }
  for (const [name, { required }] of Object.entries(known)) {
    if (required && !given.has(name)) {
      problems.push(contentProblem(name === 'alt' ? 'alt-empty' : 'attribute-missing', place, { tag, found: name, allowed }));
    }
  }
  if (values['alt'] !== undefined && values['alt'].trim() === '') problems.push(contentProblem('alt-empty', place));
  if (problems.length > 0) return problems;
  return Object.entries(values).flatMap(([name, value]) => checkAttribute(known[name]?.kind ?? 'text', value, values, place, context));
}
