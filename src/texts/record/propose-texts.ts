import type { Followed } from '../../releases/register/follows.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { visibilityOf } from '../read/held-articles.ts';
import { readMatter } from '../read/read-matter.ts';
import type { RegisterEntry, RegisterFacts } from '../types/register-entry.ts';
import { newestText, openCorrection, readHistories, type ArticleHistory } from './article-histories.ts';
import { keyName, writeArticleKeys, type ArticleKeys } from './article-keys.ts';
import { appendEntries } from './article-register.ts';
import { commitmentOf, publishedBytes } from './text-commitment.ts';
import { writeArticleRegister } from './written-register.ts';

/** The record of articles as it is read, or is to be written. */
export interface ArticleRecord {
  entries: readonly RegisterEntry[];
  keys: ArticleKeys;
  /** The head of the register before; null where there was none, or a text was removed. */
  follows: Followed | null;
}

/** An article that can be registered: its files, with the text and the bytes that its readers get. */
export type PublishableArticle = Pick<ArticleFiles, 'locale' | 'slug' | 'stem'> & { text: string; bytes: Uint8Array };

/** The number that a text gets: the next after a correction, the same while nobody could read the one before. */
function nextVersion(history: ArticleHistory | undefined): number {
  const newest = history && newestText(history);
  if (!history || !newest) return 1;
  return openCorrection(history) ? newest.version + 1 : newest.version;
}

/** True where the newest text of the register is this one, so that there is nothing to register. */
export function isRegistered(
  { locale, slug, bytes }: PublishableArticle,
  { entries, keys }: Pick<ArticleRecord, 'entries' | 'keys'>,
): boolean {
  const history = readHistories({ entries: [...entries], lines: [] }).histories.get(`${locale}/${slug}`);
  const newest = history && newestText(history);
  if (!history || !newest || openCorrection(history)) return false;
  const key = keys.get(keyName(history.article, newest.version));
  return key !== undefined && commitmentOf(key, publishedBytes(bytes)) === newest.commitment;
}

/** The record with the present text of each article registered, and what each became. */
export function proposeTexts(
  articles: readonly PublishableArticle[],
  { entries, keys, follows }: ArticleRecord,
  { today, keyOf }: { today: string; keyOf: (article: string, version: number) => string },
): { record: ArticleRecord; texts: Extract<RegisterFacts, { kind: 'text' }>[] } {
  const { histories } = readHistories({ entries: [...entries], lines: [] });
  const all = new Map(keys);
  const texts = articles.map((one) => {
    const article = `${one.locale}/${one.slug}`;
    const { frontMatter } = readMatter(`${one.stem}.mdx`, one.text);
    const { from } = visibilityOf(frontMatter);
    const version = nextVersion(histories.get(article));
    const key = keyOf(article, version);
    all.set(keyName(article, version), key);
    return {
      kind: 'text' as const,
      date: today,
      ...{ article, version, office: officeOf(frontMatter) },
      ...(from !== null && from > today ? { appears: from } : {}),
      commitment: commitmentOf(key, publishedBytes(one.bytes)),
    };
  });
  return { record: { entries: appendEntries(entries, texts), keys: all, follows }, texts };
}

/** The byline as the register has it: on one line. */
export const officeOf = (frontMatter: unknown): string =>
  typeof frontMatter === 'object' && frontMatter !== null && 'byline' in frontMatter
    ? String(frontMatter.byline).trim().replaceAll(/\s+/g, ' ')
    : '';

/** The record as texts, by the names of `registerName` and `keysName`. */
export function writeRecord({ entries, keys, follows }: ArticleRecord): { register: string; keys: string } {
  const { histories } = readHistories({ entries: [...entries], lines: [] });
  return { register: writeArticleRegister(entries), keys: writeArticleKeys(histories, { keys, follows }) };
}
