import { summaryTag } from '../types/summary-tags.ts';
import { tagsIn, type AuthorTag } from './tags-in.ts';

/** The tags that a summary may have: what they show is one word of a sentence, with or without a page around it. */
export const tagsOfSummaries: readonly string[] = ['Value', 'Difference', 'Ratio'];

/** A summary → its words and its tags, in order. Every other sign of Markdown is a plain sign here. Throws where a tag cannot be read. */
export function summaryParts(summary: string): (string | AuthorTag)[] {
  const parts: (string | AuthorTag)[] = [];
  let from = 0;
  for (const { 0: written, index } of summary.matchAll(summaryTag)) {
    // The check refuses what else begins with a less-than sign; a superseded summary, which nobody can edit, keeps it.
    if (!tagsOfSummaries.some((name) => new RegExp(`^<${name}\\b`).test(written))) continue;
    parts.push(summary.slice(from, index), ...tagsIn(written));
    from = index + written.length;
  }
  return [...parts, summary.slice(from)].filter((part) => part !== '');
}

/** The tags of a summary. */
export const summaryTagsIn = (summary: string): AuthorTag[] =>
  summaryParts(summary).filter((part) => typeof part !== 'string');
