import { problemText, problemWords, type Problem } from '../src/releases/check/problem.ts';
import type { Notice } from '../src/releases/state/notice.ts';
import { alikeText } from './alike-text.ts';
import { groupProblems } from './group-problems.ts';

const shown = 50;

/** The problems as a person reads them: each cause once, the first fifty of them, and the count of all. */
export function problemReport(problems: readonly Problem[], locale: 'zh' | 'en'): string {
  const groups = groupProblems(problems);
  const texts = groups.slice(0, shown).map((group) => problemText(group.first, locale, alikeText(group, locale)));
  const rest = groups.slice(shown).reduce((count, { others }) => count + 1 + others.length, 0);
  const more = locale === 'zh' ? `……另有 ${rest} 处。` : `… and ${rest} more.`;
  const total =
    locale === 'zh'
      ? `共 ${problems.length} 处问题。`
      : problems.length === 1
        ? '1 problem in all.'
        : `${problems.length} problems in all.`;
  return [...texts, ...(rest > 0 ? [more] : []), total].join('\n\n');
}

/** Problems and notices for tools: one JSON object with every problem, its place and its words in both languages. */
export function problemsAsJson(problems: readonly Problem[], notices: readonly Notice[]): string {
  const rows = problems.map((one) => {
    const { slots, words: _, ...place } = one;
    return { ...place, found: slots['found'] ?? null, zh: problemWords(one, 'zh'), en: problemWords(one, 'en') };
  });
  return JSON.stringify({ count: problems.length, problems: rows, notices }, null, 2);
}
