import type { Place, Problem } from '../../releases/check/problem.ts';
import { parseBody } from '../read/markdown.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { tagsOfSummaries } from '../read/summary-parts.ts';
import { summaryTag } from '../types/summary-tags.ts';
import { checkTags } from './check-tags.ts';
import type { ContentContext } from './content-context.ts';
import { contentProblem } from './content-rules.ts';
import { nearWords } from './nearest.ts';

interface SummaryContext extends ContentContext {
  file: string;
  pictures: readonly string[];
}

/** The figures that a summary is bound to: tags as in a text, each at its place in the front matter. */
export function checkSummary(text: string, { frontMatter, placeOf }: MdxText, context: SummaryContext): Problem[] {
  const summary: unknown =
    typeof frontMatter === 'object' && frontMatter !== null && 'summary' in frontMatter ? frontMatter.summary : null;
  if (typeof summary !== 'string') return [];
  const placed = placesIn(text, placeOf(['summary']));
  return [...summary.matchAll(summaryTag)].flatMap(({ 0: written }) => tagProblems(written, placed(written), context));
}

function tagProblems(written: string, place: Place, context: SummaryContext): Problem[] {
  const name = /^<\/?([A-Za-z]\w*)/.exec(written)?.[1] ?? '';
  const allowed = tagsOfSummaries.map((one) => `<${one}>`).join(', ');
  if (!tagsOfSummaries.includes(name))
    return [
      contentProblem('summary-tag', place, { found: `<${name}>`, allowed, near: nearWords(name, tagsOfSummaries) }),
    ];
  try {
    return checkTags(parseBody(written), context).map((problem) => ({ ...problem, ...place }));
  } catch {
    return [contentProblem('text-syntax', place, { found: written.slice(0, 60) })];
  }
}

/** Finds the place of what is written in a summary, one after the other; of what YAML had to spell otherwise that of the field. */
function placesIn(text: string, field: Place): (written: string) => Place {
  const lines = text.split(/\r?\n/);
  let [line, from] = [field.line ?? 1, 0];
  return (written) => {
    // YAML folds a long value: what a tag begins with is on one line.
    const begins = written.split(/\s/).slice(0, 2).join(' ');
    for (let at = line; at <= lines.length; at += 1) {
      const index = (lines[at - 1] ?? '').indexOf(begins, at === line ? from : 0);
      if (index < 0) continue;
      [line, from] = [at, index + 1];
      return { file: field.file, line: at, field: index + 1 };
    }
    return field;
  };
}
