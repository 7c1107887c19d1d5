import { visit } from 'unist-util-visit';
import type { Place, Problem } from '../../releases/check/problem.ts';
import type { Tree } from '../read/markdown.ts';
import { proseOf, roughProse } from '../read/prose.ts';
import { promptsIn } from '../record/draft-article.ts';
import { shown } from '../types/shown.ts';
import type { TextNode } from './check-markup.ts';
import { checkSlips } from './check-slips.ts';
import { checkTables } from './check-table.ts';
import { contentProblem } from './content-rules.ts';

const exported = /<\/?(?:o|w|m|v|st1):[a-z]+|\bclass=["']?Mso\w*|\bmso-[a-z-]+|<!--\s*\[if|<!--StartFragment|<\?xml/i;
// A space that does not break, where Chinese or another space is beside it; in English it may be meant.
const hidden = /\u00A0(?=[\u00A0 \u3000\p{Script=Han}]|$)|(?<=[\u00A0 \u3000\p{Script=Han}]|^)\u00A0|&nbsp;|&shy;/gu;

/** Formatting code that a word processor leaves behind; such a text is to be pasted anew, whatever else is wrong with it. */
export function checkExport(file: string, text: string): Problem[] {
  const found = exported.exec(text);
  if (!found) return [];
  const before = text.slice(0, found.index).split('\n');
  const place = { file, line: before.length, field: (before.at(-1)?.length ?? 0) + 1 };
  return [contentProblem('word-export', place, { found: found[0] })];
}

/** What an author would not see in an editor: slips of Markdown that turn into plain text, or the other way round. */
export function checkWriting(file: string, text: string, tree: Tree, { isDraft }: { isDraft: boolean }): Problem[] {
  const prose = proseOf(text, tree);
  return [
    ...checkSlips(file, prose.lines),
    ...checkTables(file, tree, prose),
    ...checkBlocks(file, text, tree),
    ...checkHidden(file, prose.lines),
    ...(isDraft ? [] : [...checkPrompts(file, prose.lines), ...checkEmpty(file, text, tree)]),
  ];
}

/** Why a text cannot be parsed, where a slip of the keyboard explains it. */
export function explainSyntax(file: string, text: string): Problem[] {
  const lines = roughProse(text);
  const values = lines.flatMap((line, index) => {
    const tag = /^\s*\|.*?(<[A-Z]\w*\s[^<>]*?\brow="([^"]*?(?<!\\)\|[^"]*)"[^<>]*>)/.exec(line);
    if (!tag) return [];
    const [whole, found = '', row = ''] = tag;
    const place = { file, line: index + 1, field: whole.length - found.length + 1 };
    return [contentProblem('table-value', place, { found: found.slice(0, 60), right: row.replaceAll('|', ';') })];
  });
  return [...checkSlips(file, lines).filter(({ rule }) => rule === 'tag-full-width'), ...values];
}

function checkBlocks(file: string, text: string, tree: Tree): Problem[] {
  const problems: Problem[] = [];
  const lines = text.split(/\r?\n/);
  visit(tree, (node) => {
    const { line = 1, column: field = 1 } = node.position?.start ?? {};
    const place: Place = { file, line, field };
    if (node.type === 'heading') {
      const found = wordsOf(lines, node.position);
      if (!showsSomething(node)) problems.push(contentProblem('heading-empty', place));
      else if (node.depth === 1) problems.push(contentProblem('heading-top', place, { found }));
    }
    if (node.type === 'code' || node.type === 'inlineCode') {
      const last = lines[(node.position?.end.line ?? 1) - 1] ?? '';
      const isOpen =
        node.type === 'code' && (node.position?.end.line === line || !/^[\s>]*(?:`{3,}|~{3,})\s*$/.test(last));
      const tag = file.startsWith('content/articles/') ? /<(?:Value|Threshold)\b[^>]*>?/.exec(node.value) : null;
      if (isOpen) problems.push(contentProblem('fence-open', place));
      else if (tag) problems.push(contentProblem('figure-in-code', place, { found: tag[0].slice(0, 40) }));
    }
  });
  return problems;
}

/** False where a heading has blank characters alone. */
function showsSomething(heading: Tree | TextNode): boolean {
  let isShown = false;
  visit(heading, (node) => {
    const isWhole = node.type === 'image' || node.type === 'imageReference' || node.type === 'mdxJsxTextElement';
    isShown ||= isWhole || ((node.type === 'text' || node.type === 'inlineCode') && shown.test(node.value));
  });
  return isShown;
}

/** The words of a heading as its author typed them. */
function wordsOf(lines: readonly string[], position: { start: { line: number } } | undefined): string {
  return (lines[(position?.start.line ?? 1) - 1] ?? '').replace(/^\s*#+\s*/, '').trim();
}

function checkHidden(file: string, lines: readonly string[]): Problem[] {
  const found = lines.flatMap((line, index) =>
    [...line.matchAll(hidden)].map((one) => ({ sign: one[0], line: index + 1, field: one.index + 1 })),
  );
  const [first] = found;
  if (!first) return [];
  const counts = Map.groupBy(found, ({ sign }) =>
    sign.startsWith('&') ? sign : `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const told = [...counts].map(([sign, all]) => `${sign} × ${all.length}`).join(', ');
  return [contentProblem('word-characters', { file, line: first.line, field: first.field }, { found: told })];
}

const checkPrompts = (file: string, lines: readonly string[]): Problem[] =>
  lines.flatMap((line, index) =>
    promptsIn(line).map((found) =>
      contentProblem('prompt-left', { file, line: index + 1, field: line.indexOf(found) + 1 }, { found }),
    ),
  );

/** Components that are empty without words in them. */
const holders = new Set(['Note', 'Sources', 'Timeline', '']);

function checkEmpty(file: string, text: string, tree: Tree): Problem[] {
  let holdsSomething = false;
  visit(tree, (node) => {
    const isText =
      (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') && node.value.trim() !== '';
    const isWhole =
      (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
      node.children.length === 0 &&
      !holders.has(node.name ?? '');
    holdsSomething ||= isText || isWhole || node.type === 'image';
  });
  return holdsSomething ? [] : [contentProblem('text-empty', { file, line: text.trimEnd().split('\n').length })];
}
