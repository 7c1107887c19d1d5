import { nearWords } from '../src/texts/check/nearest.ts';
import type { ArticleFiles } from '../src/texts/read/article-files.ts';
import type { correctWords } from './correct-words.ts';
import { fail } from './fail.ts';
import { problemReport } from './report-problems.ts';
import type { TerminalLanguage } from './terminal-language.ts';

type Words = Pick<(typeof correctWords)[TerminalLanguage], 'unknown'>;

/**
 * The article that a command is to change, with its text. Ends the command where there is none or it cannot be read;
 * `wrong` is what else is wrong in what was typed, so that all of it is said at once with the line of `usage`.
 */
export function findArticle(
  all: readonly ArticleFiles[],
  name: string,
  { locale, words, wrong, usage }: { locale: TerminalLanguage; words: Words; wrong: readonly string[]; usage: string },
): ArticleFiles & { text: string } {
  const present = all.filter(({ text, unread }) => text !== null || unread.length > 0);
  const names = present.map((one) => `${one.locale}/${one.slug}`);
  const article = present[names.indexOf(name)];
  if (article && article.unread.length > 0) fail(problemReport(article.unread, locale));
  const said = [...(article ? [] : [words.unknown(name, nearWords(name, names)[locale], names)]), ...wrong];
  if (said.length > 0 || !article || article.text === null) fail(`${said.join('\n')}\n\n${usage}`);
  return { ...article, text: article.text };
}
