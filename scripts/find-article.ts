import { missingArticle } from '../src/texts/check/check-record.ts';
import type { ArticleFiles } from '../src/texts/read/article-files.ts';
import type { correctWords } from './correct-words.ts';
import { fail } from './fail.ts';
import { nearArticles } from './near-articles.ts';
import { problemReport } from './report-problems.ts';
import type { TerminalLanguage } from './terminal-language.ts';

interface Asked {
  locale: TerminalLanguage;
  words: Pick<(typeof correctWords)[TerminalLanguage], 'unknown'>;
  /** What else is wrong in what was typed, so that all of it is said at once with the line of `usage`. */
  wrong?: readonly string[];
  usage: string;
  /** Every article that the register names, of which one may be gone. */
  registered: Iterable<string>;
}

/** An article that is there and can be read. */
export type FoundArticle = ArticleFiles & { text: string; bytes: Uint8Array };

/** The articles that a command is to change, with their texts. Ends the command where one is not there or cannot be read. */
export function findArticles(
  all: readonly ArticleFiles[],
  names: readonly string[],
  { locale, words, wrong = [], usage, registered }: Asked,
): FoundArticle[] {
  const present = all.filter(({ text, unread }) => text !== null || unread.length > 0);
  const known = present.map((one) => `${one.locale}/${one.slug}`);
  const absent = names.filter((name) => !known.includes(name));
  const everRegistered = new Set(registered);
  const unknown = absent.map((name) => {
    const { near, likely } = nearArticles(name, known);
    return words.unknown(name, near[locale], likely.length > 0 ? likely : known);
  });
  const said = [...unknown, ...wrong];
  const found = present.filter((one) => names.includes(`${one.locale}/${one.slug}`));
  const unread = found.flatMap((one) => one.unread);
  if (unread.length > 0) fail(problemReport(unread, locale));
  const missing = absent.filter((name) => everRegistered.has(name)).map(missingArticle);
  if (missing.length > 0) fail(problemReport(missing, locale));
  if (said.length > 0) fail(`${said.join('\n')}\n\n${usage}`);
  return found.flatMap((one) => {
    const { text, bytes } = one;
    return text === null || bytes === null ? [] : [{ ...one, text, bytes }];
  });
}

/** The one article that a command is to change. */
export function findArticle(all: readonly ArticleFiles[], name: string, asked: Asked): FoundArticle {
  const [article] = findArticles(all, [name], asked);
  return article ?? fail(asked.usage);
}
