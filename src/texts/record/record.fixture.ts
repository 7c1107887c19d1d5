import { sha256 } from '../../releases/register/hash.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import type { ArticleMatter } from '../types/article.ts';
import { readHistories } from './article-histories.ts';
import { appendEntries } from './article-register.ts';
import { insertCorrection } from './insert-correction.ts';
import { proposeTexts, writeRecord, type ArticleRecord } from './propose-texts.ts';
import type { RecordFiles } from './read-record.ts';
import { versionName } from './version-names.ts';
import { removedText, withdrawnText } from './withdrawn-text.ts';

/** Articles and their record, as our commands write them step by step. */
export interface TrialRecord extends ArticleRecord {
  articles: readonly (ArticleFiles & { text: string; bytes: Uint8Array })[];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const matter = 'title: Sample\nsummary: Sample.\nsection: news\nbyline: Sample desk\npublished: 2024-01-01\n';

/** An article by its name, such as `zh/sample`. */
export function trialArticle(
  name: string,
  text = `---\n${matter}---\n\nVersion 1.\n`,
): TrialRecord['articles'][number] {
  const [locale, slug = ''] = name.split('/');
  if (locale !== 'zh' && locale !== 'en') throw new Error(`${name} has no language.`);
  const stem = `content/articles/${name}`;
  return { locale, slug, stem, text, bytes: encode(text), versions: new Map(), unread: [] };
}

export const trialKey = (article: string, version: number): string => sha256(`trial ${article} ${version}`);

const nameOf = ({ locale, slug }: ArticleFiles): string => `${locale}/${slug}`;

/** `npm run publish`. */
export function publishTexts(before: TrialRecord, names: readonly string[], today: string): TrialRecord {
  const chosen = before.articles.filter((one) => names.includes(nameOf(one)));
  return { ...before, ...proposeTexts(chosen, before, { today, keyOf: trialKey }).record };
}

/** Articles that were published on a day. */
export function publishedRecord(articles: TrialRecord['articles'], today = '2024-01-01'): TrialRecord {
  return publishTexts({ articles, entries: [], keys: new Map(), follows: null }, articles.map(nameOf), today);
}

/** The text of an article edited by hand. */
export const editText = (record: TrialRecord, name: string, edit: (text: string) => string): TrialRecord =>
  changeArticle(record, name, (one) => ({ ...one, text: edit(one.text), bytes: encode(edit(one.text)) }));

export const changeArticle = (
  record: TrialRecord,
  name: string,
  change: (article: TrialRecord['articles'][number]) => TrialRecord['articles'][number],
): TrialRecord => ({
  ...record,
  articles: record.articles.map((one) => (nameOf(one) === name ? change(one) : one)),
});

/** `npm run correct`; the text is still to be edited. */
export function announceCorrection(record: TrialRecord, name: string, on: string, reason: string): TrialRecord {
  const version = versionOf(record, name);
  const kept = changeArticle(record, name, (one) => keepText(one, version));
  const announced = editText(kept, name, (text) => insertCorrection(text, { on, reason }));
  const entries = appendEntries(record.entries, [{ kind: 'correction', date: on, article: name, version, reason }]);
  return { ...announced, entries };
}

/** The same, with the edited text registered. */
export function correctText(record: TrialRecord, name: string, on: string, reason: string): TrialRecord {
  const next = versionOf(record, name) + 1;
  const edited = editText(announceCorrection(record, name, on, reason), name, (text) =>
    text.replace(/Version \d+/, `Version ${next}`),
  );
  return publishTexts(edited, [name], on);
}

/** `npm run withdraw`; with front matter the texts go, and the title is another. */
export function withdrawArticle(
  record: TrialRecord,
  name: string,
  withdrawal: { on: string; reason: string },
  removed?: ArticleMatter,
): TrialRecord {
  const version = versionOf(record, name);
  const kept = changeArticle(record, name, (one) =>
    removed ? { ...one, versions: new Map() } : keepText(one, version),
  );
  const left = editText(kept, name, (text) =>
    removed ? removedText(withdrawal, removed, 'Withdrawn article') : withdrawnText(text, withdrawal),
  );
  const { on: date, reason } = withdrawal;
  const facts = {
    kind: 'withdrawal',
    date,
    article: name,
    version,
    reason,
    texts: removed ? 'removed' : 'kept',
  } as const;
  return { ...left, entries: appendEntries(record.entries, [facts]) };
}

const keepText = (one: TrialRecord['articles'][number], version: number) => ({
  ...one,
  versions: new Map([...one.versions, [versionName(version), one.bytes]]),
});

const versionOf = ({ entries }: TrialRecord, name: string): number =>
  readHistories({ entries: [...entries], lines: [] })
    .histories.get(name)
    ?.texts.at(-1)?.version ?? 0;

/** What the check reads. */
export const recordFiles = (record: TrialRecord): RecordFiles => ({
  articles: record.articles,
  ...writeRecord(record),
});
