import type { Words } from '../src/core/words.ts';
import { nearest, nearWords } from '../src/texts/check/nearest.ts';

const languageOf = (name: string): string => name.slice(0, name.indexOf('/') + 1);
const slugOf = (name: string): string => name.slice(name.indexOf('/') + 1);

/**
 * Which articles a name that is none may mean: in both languages where it names no language, else in its own alone, since
 * the other language is another article. `likely` are those to choose from; empty = any.
 */
export function nearArticles(name: string, known: readonly string[]): { near: Words; likely: readonly string[] } {
  const language = languageOf(name);
  const own = known.filter((one) => one.startsWith(language));
  if (language !== '') {
    const near = nearest(name, own);
    const others = known.filter((one) => slugOf(one) === slugOf(name));
    if (near !== null || others.length === 0)
      return { near: nearWords(name, own), likely: near === null ? [] : [near] };
    const [other = ''] = others;
    return { near: { zh: `；有这个短名的只有 ${other}`, en: `; only ${other} has that name` }, likely: [] };
  }
  const slug = nearest(name, new Set(known.map(slugOf)));
  const likely = known.filter((one) => slugOf(one) === slug);
  const [zh, en] = [likely.join(' 或 '), likely.join(' or ')];
  return {
    near: slug === null ? { zh: '', en: '' } : { zh: `，是不是 ${zh}？`, en: ` — did you mean ${en}?` },
    likely,
  };
}
