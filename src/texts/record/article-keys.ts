import type { Problem } from '../../releases/check/problem.ts';
import { commitFollowed, type Followed } from '../../releases/register/follows.ts';
import { recordProblem } from '../check/record-rules.ts';
import type { MigrationEntry } from '../types/register-entry.ts';
import { hasRemovedTexts, type ArticleHistory } from './article-histories.ts';
import { keysPath } from './article-register.ts';

/** The keys of published texts: `zh/<slug> <version>` → 64 hexadecimal digits. */
export type ArticleKeys = ReadonlyMap<string, string>;

export const keyName = (article: string, version: number): string => `${article} ${version}`;

/** The name of the first line, that of the former head. */
const headName = 'follows';
const headLine = /^follows ([0-9a-f]{64}) ([0-9a-f]{64})$/;
const line = /^((?:zh|en)\/[a-z0-9]+(?:-[a-z0-9]+)* [1-9]\d*) ([0-9a-f]{64})$/;

/**
 * Text of the file of keys → the keys, the former head, the line of each by its name in the order of the file, and every
 * line that is none; null = there is no file.
 */
export function readArticleKeys(text: string | null): {
  keys: Map<string, string>;
  follows: Followed | null;
  lines: Map<string, number>;
  problems: Problem[];
} {
  const keys = new Map<string, string>();
  let follows: Followed | null = null;
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  const all = (text ?? '').split('\n');
  all.forEach((one, index) => {
    const place = { file: keysPath, line: index + 1 };
    const [, head, headKey] = headLine.exec(one) ?? [];
    const [, name = head && headName, key = headKey] = line.exec(one) ?? [];
    // The last line ends like the others.
    if (one === '' && index === all.length - 1) return;
    if (name === undefined || key === undefined || index === all.length - 1)
      problems.push(recordProblem('keys-format', place));
    else if (lines.has(name)) problems.push(recordProblem('keys-stray', place, { found: name }));
    else {
      if (head === undefined) keys.set(name, key);
      else follows = { head, key };
      lines.set(name, index + 1);
    }
  });
  return { keys, follows, lines, problems };
}

/** Every version whose key is kept, in the order of the register. */
const keptNames = (histories: ReadonlyMap<string, ArticleHistory>): string[] =>
  [...histories.values()]
    .filter(({ withdrawal }) => withdrawal?.texts !== 'removed')
    .flatMap(({ article, texts }) => texts.map((one) => ({ name: keyName(article, one.version), entry: one.entry })))
    .sort((left, right) => left.entry - right.entry)
    .map(({ name }) => name);

/**
 * The file of keys as text, for the texts that the register holds: the one writing that the check accepts. The former
 * head goes with the first text that is removed: a guess at that text could be confirmed by it.
 */
export function writeArticleKeys(
  histories: ReadonlyMap<string, ArticleHistory>,
  { keys, follows }: { keys: ArticleKeys; follows: Followed | null },
): string {
  const first = follows && !hasRemovedTexts(histories) ? [`${headName} ${follows.head} ${follows.key}\n`] : [];
  return [...first, ...keptNames(histories).map((name) => `${name} ${keys.get(name) ?? ''}\n`)].join('');
}

/**
 * The file of keys against the register: each version that can be read has one, in order, and no other is kept; before
 * them the former head that the register is `committed` to, while no text was removed.
 */
export function checkArticleKeys(
  text: string | null,
  histories: ReadonlyMap<string, ArticleHistory>,
  committed: MigrationEntry['follows'],
): Problem[] {
  const { follows, lines, problems } = readArticleKeys(text);
  const kept = [...(committed && !hasRemovedTexts(histories) ? [headName] : []), ...keptNames(histories)];
  const missing = kept.filter((name) => !lines.has(name));
  const strays = [...lines.keys()].filter((name) => !kept.includes(name));
  const found = [...lines.keys()].filter((name) => kept.includes(name));
  const ordered = kept.filter((name) => lines.has(name));
  const misplaced = found.find((name, index) => name !== ordered[index]);
  const isOther = committed && follows && commitFollowed(follows) !== committed.commitment;
  return [
    ...problems,
    ...(isOther ? [recordProblem('keys-follows', { file: keysPath, line: lines.get(headName) ?? 1 })] : []),
    // A line that cannot be read is a key that seems to be missing.
    ...(missing.length > 0 && problems.length === 0
      ? [recordProblem('keys-missing', { file: keysPath }, { found: listed(missing) })]
      : []),
    ...strays.map((name) =>
      recordProblem('keys-stray', { file: keysPath, line: lines.get(name) ?? 1 }, { found: name }),
    ),
    ...(misplaced === undefined
      ? []
      : [recordProblem('keys-order', { file: keysPath, line: lines.get(misplaced) ?? 1 }, { found: misplaced })]),
  ];
}

const listed = (names: readonly string[]): string => names.slice(0, 10).join(', ') + (names.length > 10 ? ' …' : '');
