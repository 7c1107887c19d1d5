import { VFileMessage } from 'vfile-message';
import { isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place, Problem } from '../releases/problem.ts';
import { contentProblem } from './content-rules.ts';
import { parseBody, type Tree } from './markdown.ts';

export interface MdxText {
  /** The front matter's values; null where it cannot be read. */
  matter: unknown;
  /** Place of a value of the front matter. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** A value of the front matter as it is typed without quotes; null where it has quotes or is no single value. */
  unquoted: (path: readonly PropertyKey[]) => string | null;
  /** The body; null where it cannot be read. Its lines count from the file's first. */
  tree: Tree | null;
  problems: Problem[];
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** An MDX file's text → front matter and body, each with its positions. Never throws. */
export function readMdx(file: string, text: string): MdxText {
  const head = fence.exec(text);
  if (!head) {
    const problems = [contentProblem('matter-missing', { file, line: 1 })];
    return { matter: null, placeOf: () => ({ file, line: 1 }), unquoted: () => null, tree: null, problems };
  }
  const lines = new LineCounter();
  const typed = typingSlips(file, text, head[0]);
  if (typed.length > 0) return { matter: null, placeOf: () => ({ file, line: 1 }), unquoted: () => null, tree: null, problems: typed };
  const document = parseDocument(head[1] ?? '', { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const found = error.message.split('\n')[0] ?? '';
    return contentProblem('matter-syntax', { file, line: line + 1, field: col }, { found });
  });
  const body = readBody(file, text, head[0]);
  return {
    matter: document.errors.length > 0 ? null : document.toJS(),
    placeOf: (path) => ({ file, ...linesOfPath(document, lines, path) }),
    unquoted: (path) => unquotedAt(document, path),
    tree: body.tree,
    problems: [...problems, ...body.problems],
  };
}

/** Slips of a Chinese keyboard, which parsers report as something else: full-width colons and Chinese quotes. */
function typingSlips(file: string, text: string, head: string): Problem[] {
  const headLines = head.split('\n').length - 1;
  return text.split(/\r?\n/).flatMap((content, index) => {
    const colon = index < headLines ? /^\s*[A-Za-z]+\uFF1A/.exec(content) : null;
    const quotes = index >= headLines ? /<[A-Z][^>]*?=[\u201C\u201D]/.exec(content) : null;
    const slip = colon ?? quotes;
    if (!slip) return [];
    const place = { file, line: index + 1, field: slip.index + slip[0].length };
    return [contentProblem(colon ? 'full-width-colon' : 'chinese-quotes', place, { found: content.trim().slice(0, 40) })];
  });
}

function unquotedAt(document: Document, path: readonly PropertyKey[]): string | null {
  const node = document.getIn(path, true);
  return isScalar(node) && node.type === 'PLAIN' ? (node.source ?? null) : null;
}

/** Line and column of a value; of its parent where it is not there. The front matter begins on line 2. */
function linesOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]) {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line: line + 1, field: col };
    }
  }
  return { line: 1 };
}

function readBody(file: string, text: string, head: string): Pick<MdxText, 'tree' | 'problems'> {
  // The head becomes empty lines, so that the body keeps its line numbers.
  const blank = head.replace(/[^\r\n]/g, '');
  try {
    return { tree: parseBody(blank + text.slice(head.length)), problems: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: null, problems: [syntaxProblem(file, text, error)] };
  }
}

/** What the parser could not read. Braces and imports that are no valid program are refused like valid ones. */
function syntaxProblem(file: string, text: string, { line, column, reason, source, ruleId }: VFileMessage): Problem {
  // An unclosed tag has its place in the sentence alone: "… for `<Note>` (12:1-12:7)".
  const told = /\((\d+):(\d+)-/.exec(reason);
  const place = { file, line: line ?? Number(told?.[1] ?? 1), field: column ?? Number(told?.[2] ?? 1) };
  const lines = text.split(/\r?\n/);
  const excerpt = (content = ''): string => (content.length > 40 ? `${content.slice(0, 40)}…` : content);
  if (source === 'micromark-extension-mdxjs-esm') {
    const begin = lines.slice(0, place.line).findLastIndex((content) => /^(?:import|export)\b/.test(content));
    return contentProblem('text-import', { file, line: begin + 1, field: 1 }, { found: excerpt(lines[begin]) });
  }
  if (source === 'micromark-extension-mdx-expression' && ruleId === 'acorn') {
    return contentProblem('text-expression', place, { found: excerpt(lines[place.line - 1]?.trim()) });
  }
  return contentProblem('text-syntax', place, { found: reason });
}
