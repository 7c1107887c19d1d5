import type { Problem } from '../../releases/check/problem.ts';
import { recordProblem } from '../check/record-rules.ts';
import { readArticles } from '../read/article-files.ts';
import { keysName, recordText, registerName } from './article-register.ts';
import { formerRegisters } from './former-registers.ts';
import { migrateRegister, Unproven } from './migrate-register.ts';
import { randomKey } from './text-commitment.ts';

/** Files by their path under `content/`; null = a register of the former form, which goes. */
type Changes = Map<string, string | null>;

/**
 * What `npm run migrate` writes under a content folder: nothing where the register is of today's form, or where
 * something in the former registers cannot be proven.
 */
export function migrateArticles(
  contentFolder: string,
  today: string,
  keyOf: (article: string, version: number) => string = randomKey,
  headKey = randomKey(),
): { changes: Changes; problems: Problem[] } {
  const former = formerRegisters(contentFolder);
  const articles = readArticles(contentFolder);
  const isEmpty = articles.length === 0 && former.size === 0;
  if (isEmpty || recordText(contentFolder, registerName) !== null) return { changes: new Map(), problems: [] };
  try {
    const { register, keys } = migrateRegister(former, articles, { today, keyOf, headKey });
    const gone = [...former.keys()].map((path): [string, null] => [path, null]);
    return {
      changes: new Map<string, string | null>([[registerName, register], [keysName, keys], ...gone]),
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof Unproven)) throw error;
    return {
      changes: new Map(),
      problems: [recordProblem('register-unproven', { file: error.file }, { found: error.found })],
    };
  }
}
