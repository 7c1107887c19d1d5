import type { Followed } from '../../releases/register/follows.ts';
import { sha256 } from '../../releases/register/hash.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import type { RegisterEntry } from '../types/register-entry.ts';
import {
  hasRemovedTexts,
  newestText,
  openCorrection,
  readHistories,
  type ArticleHistory,
} from './article-histories.ts';
import { keyName } from './article-keys.ts';
import type { ArticleRecord } from './propose-texts.ts';
import { commitmentOf, publishedBytes } from './text-commitment.ts';
import { versionName } from './version-names.ts';

/** One registered version in `/data/register/articles.json`. */
export type RecordedText = { article: string; version: number } & (
  { file: string; key: string; sha256: string } | { removed: true } | { appears: string }
);

/** What `/data/register/articles.json` holds. */
export interface ArticlesRecord {
  format: 'gongwei-articles/1';
  asOf: string;
  /** The `sha256` of the last entry; null where nothing was registered yet. */
  head: string | null;
  entries: readonly RegisterEntry[];
  /** The head of the register before, and its key; only where there was one, and while no text was removed. */
  follows?: Followed;
  texts: RecordedText[];
}

/**
 * What is served of the articles' record on a day, and the texts beside it by their address below `/data/register/`.
 * A text whose day has not come, as its entry has it, has neither key nor file: an entry without a day ahead is served
 * on whatever day the site shows. Nor has a text that is not as it was registered: the check stops a build of such a
 * city, `npm run dev` shows it while it is written.
 */
export function articlesRecord(
  { entries, keys, follows, articles }: ArticleRecord & { articles: readonly ArticleFiles[] },
  asOf: string,
): { record: ArticlesRecord; files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const { histories } = readHistories({ entries: [...entries], lines: [] });
  const texts = [...histories.values()].flatMap((history): RecordedText[] => {
    const { article } = history;
    const own = articles.find(({ locale, slug }) => `${locale}/${slug}` === article);
    return history.texts.flatMap(({ version, commitment, appears }): RecordedText[] => {
      if (history.withdrawal?.texts === 'removed') return [{ article, version, removed: true }];
      if (appears !== undefined && appears > asOf) return [{ article, version, appears }];
      const key = keys.get(keyName(article, version));
      const bytes = own && bytesOf(own, history, version);
      if (!bytes || key === undefined || commitmentOf(key, bytes) !== commitment) return [];
      const file = `articles/${article}/${versionName(version)}`;
      files.set(file, bytes);
      return [{ article, version, file, key, sha256: sha256(bytes) }];
    });
  });
  const head = entries.at(-1)?.sha256 ?? null;
  const former = follows && !hasRemovedTexts(histories) ? { follows } : {};
  return { record: { format: 'gongwei-articles/1', asOf, head, entries, ...former, texts }, files };
}

function bytesOf({ bytes, versions }: ArticleFiles, history: ArticleHistory, version: number): Uint8Array | null {
  const isPresent = version === newestText(history)?.version && !history.withdrawal && !openCorrection(history);
  const found = isPresent ? bytes : versions.get(versionName(version));
  return found ? publishedBytes(found) : null;
}
