import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { recordProblem } from '../check/record-rules.ts';
import type { CorrectionEntry, RegisterEntry, TextEntry, WithdrawalEntry } from '../types/register-entry.ts';
import { entryName, registerPath, type ArticleRegister } from './article-register.ts';

/** What the register says of one article. */
export interface ArticleHistory {
  /** `zh/<slug>` or `en/<slug>`. */
  article: string;
  /** Its published texts, one a version, oldest first; of a version registered anew before its day, the last entry. */
  texts: TextEntry[];
  /** Oldest first. */
  corrections: CorrectionEntry[];
  withdrawal: WithdrawalEntry | undefined;
}

/** The newest text of an article. */
export const newestText = ({ texts }: ArticleHistory): TextEntry | undefined => texts.at(-1);

/** A correction whose corrected text is not registered yet. */
export function openCorrection(history: ArticleHistory): CorrectionEntry | undefined {
  const last = history.corrections.at(-1);
  return last && !history.withdrawal && last.version === newestText(history)?.version ? last : undefined;
}

/** Numbers of the texts that another one or a withdrawal superseded, and that can still be read. */
export function supersededVersions({ corrections, withdrawal }: ArticleHistory): number[] {
  if (withdrawal?.texts === 'removed') return [];
  return [...corrections.map(({ version }) => version), ...(withdrawal ? [withdrawal.version] : [])];
}

/** The register sorted by article, and every entry that does not follow from those of its article before it. */
export function readHistories({ entries, lines }: Pick<ArticleRegister, 'entries' | 'lines'>): {
  histories: Map<string, ArticleHistory>;
  problems: Problem[];
} {
  const histories = new Map<string, ArticleHistory>();
  const problems = entries.flatMap((one, index): Problem[] => {
    const why = one.kind === 'migration' ? (index === 0 ? null : onlyFirst) : addEntry(histories, one);
    const place = { file: registerPath, line: lines[index] ?? 1 };
    return why ? [recordProblem('register-sequence', place, { found: entryName(one), why })] : [];
  });
  return { histories, problems };
}

const onlyFirst: Words = { zh: '迁移只能是第一条', en: 'a migration can only be the first' };

/** Adds an entry to the history of its article; returns why it does not follow, where it does not. */
function addEntry(
  histories: Map<string, ArticleHistory>,
  one: Exclude<RegisterEntry, { kind: 'migration' }>,
): Words | null {
  const { article } = one;
  const history = histories.get(article) ?? { article, texts: [], corrections: [], withdrawal: undefined };
  histories.set(article, history);
  const newest = newestText(history);
  const open = openCorrection(history);
  if (history.withdrawal) return { zh: '文章已经撤回', en: 'the article was withdrawn before' };
  if (one.kind === 'text') {
    const isAnew = newest?.version === one.version;
    const follows = newest === undefined || open ? (newest?.version ?? 0) + 1 : newest.version;
    if (one.version !== follows || (newest && !open && !isEarly(newest, one.date)))
      return {
        zh: '公布过的文章要有更正，才能有下一版',
        en: 'what was published has another version only after a correction',
      };
    history.texts = [...(isAnew ? history.texts.slice(0, -1) : history.texts), one];
    return null;
  }
  if (open || one.version !== newest?.version)
    return {
      zh: `它说的不是最新的文字（第 ${newest?.version ?? 0} 版）`,
      en: `it is not about the newest text (version ${newest?.version ?? 0})`,
    };
  if (one.kind === 'correction') history.corrections = [...history.corrections, one];
  else history.withdrawal = one;
  return null;
}

/** True where a text can be registered anew on a day: nobody can have read it before. */
export const isEarly = ({ appears }: TextEntry, on: string): boolean => appears !== undefined && appears > on;
