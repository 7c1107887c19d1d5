import { VFileMessage } from 'vfile-message';
import type { Problem } from '../../releases/check/problem.ts';
import { withinTime } from '../../releases/read/within-time.ts';
import { placeOfNode } from '../check/check-markup.ts';
import { contentProblem } from '../check/content-rules.ts';
import { busiestLine, deepNode } from './busy-text.ts';
import { parseBody, type Tree } from './markdown.ts';
import { readMatter, type Matter } from './read-matter.ts';
import { readingProblem } from './reading-rules.ts';
import { splitText } from './split-text.ts';

export interface MdxText extends Matter {
  /** The body; null where it cannot be read. Its lines count from the file's first. */
  tree: Tree | null;
}

// Less than the check of the file has in all, so that what is wrong with its front matter is reported too.
const maxMilliseconds = 1500;

/** An MDX file's text → front matter and body, each with its positions. Never throws, never hangs. */
export function readMdx(file: string, text: string): MdxText {
  const frontMatter = readMatter(file, text);
  const parts = splitText(text);
  if (!parts) return { ...frontMatter, tree: null };
  const quotes = chineseQuotes(file, text, parts.headLines);
  const body = quotes.length > 0 ? { tree: null, problems: quotes } : readBody(file, parts.body);
  if (body.tree) readWhole.set(file, text);
  return { ...frontMatter, tree: body.tree, problems: [...frontMatter.problems, ...body.problems] };
}

const readWhole = new Map<string, string>();

/** True where this text of a file was read in this process and its body could be: a build compiles what its check has read. */
export const wasRead = (file: string, text: string): boolean => readWhole.get(file) === text;

/** A slip of a Chinese keyboard, which the parser reports as something else. */
function chineseQuotes(file: string, text: string, headLines: number): Problem[] {
  return text.split(/\r?\n/).flatMap((content, index) => {
    const slip = index >= headLines ? /<[A-Z][^<>]*?=[\u201C\u201D]/.exec(content) : null;
    if (!slip) return [];
    const place = { file, line: index + 1, field: slip.index + slip[0].length };
    return [contentProblem('chinese-quotes', place, { found: content.trim().slice(0, 40) })];
  });
}

function readBody(file: string, body: string): Pick<MdxText, 'tree' | 'problems'> {
  const refuse = (problem: Problem) => ({ tree: null, problems: [problem] });
  try {
    const tree = withinTime(maxMilliseconds, () => parseBody(body))?.result;
    if (!tree) return refuse(readingProblem('text-busy', { file, line: busiestLine(body) }));
    const deep = deepNode(tree);
    return deep ? refuse(readingProblem('text-deep', placeOfNode(file, deep))) : { tree, problems: [] };
  } catch (error) {
    if (error instanceof VFileMessage) return refuse(syntaxProblem(file, body, error));
    if (error instanceof RangeError) return refuse(readingProblem('text-deep', { file, line: busiestLine(body) }));
    return refuse(
      contentProblem(
        'text-syntax',
        { file },
        { found: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) },
      ),
    );
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
