import type { Problem } from '../../releases/check/problem.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { readHistories } from '../record/article-histories.ts';
import { checkArticleKeys, readArticleKeys } from '../record/article-keys.ts';
import { keysPath, readArticleRegister, registerPath } from '../record/article-register.ts';
import type { RecordFiles } from '../record/read-record.ts';
import type { MigrationEntry, RegisterEntry } from '../types/register-entry.ts';
import { checkArticleRecord } from './check-article-record.ts';
import { recordProblem } from './record-rules.ts';
import { undoFirst } from './undo-words.ts';

/** The register of articles, its keys, and every article and superseded text against them. */
export function checkRecord({ articles, register, keys }: RecordFiles, today: string): Problem[] {
  if (register === null && keys !== null) return [recordProblem('register-missing', { file: registerPath })];
  const read = readArticleRegister(register);
  // A register that cannot be read says nothing of the articles.
  if (register !== null && read.entries.length === 0) return read.problems;
  const { histories, problems: sequence } = readHistories(read);
  const ahead = read.entries.flatMap(({ date }, index) =>
    date > today
      ? [recordProblem('register-ahead', { file: registerPath, line: read.lines[index] ?? 1 }, { found: date, today })]
      : [],
  );
  const { keys: known, lines } = readArticleKeys(keys);
  const keyPlace = (name: string): string => `${keysPath}:${lines.get(name) ?? 1}`;
  const context = { keys: known, keyPlace, today };
  const names = new Set(articles.map(nameOf));
  return [
    ...read.problems,
    ...sequence,
    ...ahead,
    ...checkArticleKeys(keys, histories, committedHead(read.entries)),
    // What cannot be read is reported by the check of the texts; here it would seem to be gone.
    ...articles.flatMap((one) =>
      one.unread.length > 0 ? [] : checkArticleRecord(one, histories.get(nameOf(one)), context),
    ),
    ...[...histories.keys()].filter((article) => !names.has(article)).map(missingArticle),
  ];
}

/** A registered article that is not there. */
export function missingArticle(article: string): Problem {
  const found = `content/articles/${article}`;
  return recordProblem('published-article-missing', { file: `${found}.mdx` }, { found, article, undo: undoFirst });
}

const committedHead = ([first]: readonly RegisterEntry[]): MigrationEntry['follows'] =>
  first?.kind === 'migration' ? first.follows : null;

const nameOf = ({ locale, slug }: ArticleFiles): string => `${locale}/${slug}`;
