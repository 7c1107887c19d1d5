import { problemText, problemWords, type Problem } from '../src/releases/problem.ts';
import type { Notice } from './list-notices.ts';

const shown = 50;

/** The problems as a person reads them: the first fifty and the count of all. */
export function problemReport(problems: readonly Problem[], locale: 'zh' | 'en'): string {
  const texts = problems.slice(0, shown).map((one) => problemText(one, locale));
  const rest = problems.length - shown;
  const more = locale === 'zh' ? `……另有 ${rest} 处。` : `… and ${rest} more.`;
  const total = locale === 'zh' ? `共 ${problems.length} 处问题。` : problems.length === 1 ? '1 problem in all.' : `${problems.length} problems in all.`;
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
