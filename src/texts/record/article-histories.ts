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
  /** The entries by which a text was registered anew before its day, oldest first. */
  anew: TextEntry[];
  /** Oldest first. */
  corrections: CorrectionEntry[];
  /** The newest, which says whether the texts can still be read. */
  withdrawal: WithdrawalEntry | undefined;
  /** The one that took the article off the site and kept its texts, where `withdrawal` removed them later. */
  keptBefore: WithdrawalEntry | undefined;
}

/** Every withdrawal of an article, oldest first. */
export const withdrawalsOf = ({ keptBefore, withdrawal }: ArticleHistory): WithdrawalEntry[] =>
  [keptBefore, withdrawal].filter((one) => one !== undefined);

/** The newest text of an article. */
export const newestText = ({ texts }: ArticleHistory): TextEntry | undefined => texts.at(-1);

/** True where the law, or a day that had not come, left no text of some article. */
export const hasRemovedTexts = (histories: ReadonlyMap<string, ArticleHistory>): boolean =>
  [...histories.values()].some(({ withdrawal }) => withdrawal?.texts === 'removed');

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
  let reached = '';
  const problems = entries.flatMap((one, index): Problem[] => {
    const why = one.kind === 'migration' ? (index === 0 ? null : onlyFirst) : addEntry(histories, one, reached);
    if (one.date > reached) reached = one.date;
    const place = { file: registerPath, line: lines[index] ?? 1 };
    return why ? [recordProblem('register-sequence', place, { found: entryName(one), why })] : [];
  });
  return { histories, problems };
}

const onlyFirst: Words = { zh: '迁移只能是第一条', en: 'a migration can only be the first' };

/**
 * Adds an entry to the history of its article; returns why it does not follow, where it does not. `reached` is the latest
 * day of the entries before it.
 */
function addEntry(
  histories: Map<string, ArticleHistory>,
  one: Exclude<RegisterEntry, { kind: 'migration' }>,
  reached: string,
): Words | null {
  const { article } = one;
  const history = histories.get(article) ?? newHistory(article);
  histories.set(article, history);
  const newest = newestText(history);
  const open = openCorrection(history);
  const isRemoval = one.kind === 'withdrawal' && one.texts === 'removed' && history.withdrawal?.texts === 'kept';
  if (history.withdrawal && !isRemoval)
    return {
      zh: '文章已经撤回，此后只能再登记一次：删去当时留下的文字',
      en: 'the article was withdrawn before; only the removal of texts that were kept may follow',
    };
  if (one.kind === 'text') {
    const isAnew = newest?.version === one.version;
    const follows = newest === undefined || open ? (newest?.version ?? 0) + 1 : newest.version;
    if (one.version !== follows || (newest && !open && !isEarly(newest, one.date)))
      return {
        zh: '发布过的文章要有更正，才能有下一版',
        en: 'what was published has another version only after a correction',
      };
    // The day of an entry is what its writer says; the entries before it say which days had come by then.
    if (isAnew && newest && !isEarly(newest, reached))
      return {
        zh: `第 ${one.version} 版 ${newest.appears ?? ''} 起发布，而它前面已有 ${reached} 的条目`,
        en: `version ${one.version} appears from ${newest.appears ?? ''} on, and an entry of ${reached} stands before this one`,
      };
    if (isAnew) history.anew = [...history.anew, one];
    history.texts = [...(isAnew ? history.texts.slice(0, -1) : history.texts), one];
    return null;
  }
  if (open || one.version !== newest?.version)
    return {
      zh: `它说的不是最新的文字（第 ${newest?.version ?? 0} 版）`,
      en: `it is not about the newest text (version ${newest?.version ?? 0})`,
    };
  if (one.kind === 'correction') history.corrections = [...history.corrections, one];
  else {
    history.keptBefore = history.withdrawal;
    history.withdrawal = one;
  }
  return null;
}

const newHistory = (article: string): ArticleHistory => ({
  ...{ article, texts: [], anew: [], corrections: [] },
  ...{ withdrawal: undefined, keptBefore: undefined },
});

/** True where a text can be registered anew on a day: nobody can have read it before. */
export const isEarly = ({ appears }: TextEntry, on: string): boolean => appears !== undefined && appears > on;
