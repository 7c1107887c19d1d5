import { join, resolve } from 'node:path';
import type { ArticleHistory } from '../texts/record/article-histories.ts';
import { articlesRecord, type ArticlesRecord } from '../texts/record/articles-record.ts';
import { readRecord, readRecordFiles } from '../texts/record/read-record.ts';
import { asOf } from './city.ts';

interface PublishedRecord {
  histories: ReadonlyMap<string, ArticleHistory>;
  served: ReturnType<typeof articlesRecord>;
}

let kept: PublishedRecord | undefined;

/** Read once a build; in `npm run dev` a text may have been registered since. */
const published = (): PublishedRecord => (import.meta.env.DEV ? read() : (kept ??= read()));

function read(): PublishedRecord {
  const files = readRecordFiles(join(resolve(process.env['SITE_CITY'] ?? '.'), 'content'));
  const record = readRecord(files);
  return { histories: record.histories, served: articlesRecord({ ...record, articles: files.articles }, asOf()) };
}

/** What the register says of an article (`zh/<slug>`); undefined where it was never published. */
export const articleHistory = (article: string): ArticleHistory | undefined => published().histories.get(article);

/** What `/data/register/articles.json` holds. */
export const publishedArticlesRecord = (): ArticlesRecord => published().served.record;

/** The published texts of articles by their address below `/data/register/` (`articles/zh/<slug>/<version>.mdx`), as bytes. */
export const publishedArticleTexts = (): ReadonlyMap<string, Uint8Array> => published().served.files;
