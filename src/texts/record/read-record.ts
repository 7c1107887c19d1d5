import { readArticles, type ArticleFiles } from '../read/article-files.ts';
import { readHistories, type ArticleHistory } from './article-histories.ts';
import { readArticleKeys } from './article-keys.ts';
import { keysName, readArticleRegister, recordText, registerName } from './article-register.ts';
import type { ArticleRecord } from './propose-texts.ts';

/** All articles with the register of all and its keys, as texts; null = the file is not there. */
export interface RecordFiles {
  articles: readonly ArticleFiles[];
  register: string | null;
  keys: string | null;
}

export const readRecordFiles = (contentFolder: string): RecordFiles => ({
  articles: readArticles(contentFolder),
  register: recordText(contentFolder, registerName),
  keys: recordText(contentFolder, keysName),
});

/** What the register and the keys say, as far as they can be read; the check says what is wrong with them. */
export function readRecord({ register, keys }: Pick<RecordFiles, 'register' | 'keys'>): ArticleRecord & {
  /** By article, `zh/<slug>`. */
  histories: Map<string, ArticleHistory>;
} {
  const read = readArticleRegister(register);
  const { keys: known, follows } = readArticleKeys(keys);
  return { entries: read.entries, keys: known, follows, histories: readHistories(read).histories };
}
