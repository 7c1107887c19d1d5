import type { Words } from '../../core/words.ts';
import { readEntries } from '../../releases/read/read-entries.ts';
import { commitFollowed, type Followed } from '../../releases/register/follows.ts';
import { sha256 } from '../../releases/register/hash.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { visibilityOf } from '../read/held-articles.ts';
import { readMatter } from '../read/read-matter.ts';
import { articleVersionSchema } from '../types/article-version.ts';
import { appearsOn, articleSchema, type Correction } from '../types/article.ts';
import type { RegisterFacts } from '../types/register-entry.ts';
import { readHistories } from './article-histories.ts';
import { keyName, writeArticleKeys } from './article-keys.ts';
import { appendEntries } from './article-register.ts';
import {
  formerCorrection,
  formerCorrectionHash,
  formerPublished,
  formerPublishedHash,
  formerReasonHash,
  type FormerCorrection,
} from './former-registers.ts';
import { officeOf } from './propose-texts.ts';
import { commitmentOf, publishedBytes } from './text-commitment.ts';
import { versionName } from './version-names.ts';
import { writeArticleRegister } from './written-register.ts';

/** Why the former registers cannot be taken over, and where. */
export class Unproven extends Error {
  readonly file: string;
  readonly found: Words;
  constructor(file: string, found: Words) {
    super(`${file}: ${found.en}`);
    this.file = file;
    this.found = found;
  }
}

export interface Migration {
  /** `content/register.yaml`. */
  register: string;
  /** `content/register.keys`. */
  keys: string;
  /** Paths under `content/` that are replaced, and go. */
  former: string[];
}

/**
 * The register of articles and its keys, in place of the registers of corrections of the former form (by their path
 * under `content/`). What was registered there keeps its day: a superseded text has the day from which it was
 * published. A present text is registered on the day of the migration, a draft is not. Throws `Unproven` where a former
 * register does not fit its chain or its texts: what cannot be proven is not taken over.
 */
export function migrateRegister(
  former: ReadonlyMap<string, string>,
  articles: readonly ArticleFiles[],
  { today, keyOf, headKey }: { today: string; keyOf: (article: string, version: number) => string; headKey: string },
): Migration {
  const keys = new Map<string, string>();
  const commit = (article: string, version: number, bytes: Uint8Array): string => {
    const key = keyOf(article, version);
    keys.set(keyName(article, version), key);
    return commitmentOf(key, publishedBytes(bytes));
  };
  const published = readFormer(former, 'corrections.yaml', formerPublished);
  refuseBroken(
    'corrections.yaml',
    published.map((one) => ({ own: formerPublishedHash(one), base: one.previous?.sha256 })),
  );
  const histories = articles.map((one) => {
    const article = `${one.locale}/${one.slug}`;
    const path = `articles/${article}.corrections.yaml`;
    const entries = readFormer(former, path, formerCorrection);
    refuseBroken(
      path,
      entries.map((entry) => ({ own: formerCorrectionHash(entry), base: entry.previous?.sha256 })),
    );
    const listed = published.filter((entry) => entry.article === article).map(({ entry_sha256 }) => entry_sha256);
    if (listed.join() !== entries.map(formerCorrectionHash).join())
      throw new Unproven(`content/${path}`, {
        zh: '与 content/corrections.yaml 不一致',
        en: 'it disagrees with content/corrections.yaml',
      });
    return historyOf(one, entries, commit, today);
  });
  const gone = published.find(({ article }) => !articles.some((one) => `${one.locale}/${one.slug}` === article));
  if (gone)
    throw new Unproven('content/corrections.yaml', {
      zh: `其中的 ${gone.article} 不在了`,
      en: `it names ${gone.article}, which is gone`,
    });
  const last = published.at(-1);
  const follows: Followed | null = last ? { head: formerPublishedHash(last), key: headKey } : null;
  const entries = appendEntries(
    [],
    [
      { kind: 'migration', date: today, follows: follows && { commitment: commitFollowed(follows) } },
      // The sort keeps the order of one day, and so that of each article.
      ...histories.flat().sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0)),
    ],
  );
  return {
    register: writeArticleRegister(entries),
    keys: writeArticleKeys(readHistories({ entries, lines: [] }).histories, { keys, follows }),
    former: [...former.keys()],
  };
}

function readFormer<Entry>(
  former: ReadonlyMap<string, string>,
  path: string,
  schema: Parameters<typeof readEntries<Entry>>[0],
): Entry[] {
  const text = former.get(path);
  if (text === undefined) return [];
  const { entries, faults } = readEntries(schema, text);
  const [fault] = faults;
  if (fault)
    throw new Unproven(`content/${path}`, {
      zh: `第 ${fault.line} 行读不懂`,
      en: `its line ${fault.line} cannot be read`,
    });
  return entries;
}

function refuseBroken(path: string, chain: readonly { own: string; base: string | undefined }[]): void {
  const broken = chain.findIndex(({ base }, index) => base !== chain[index - 1]?.own);
  if (broken >= 0)
    throw new Unproven(`content/${path}`, {
      zh: `链在第 ${broken + 1} 条断开`,
      en: `its chain is broken at entry ${broken + 1}`,
    });
}

/** What the new register says of one article, oldest first. */
function historyOf(
  files: ArticleFiles,
  entries: readonly FormerCorrection[],
  commit: (article: string, version: number, bytes: Uint8Array) => string,
  today: string,
): RegisterFacts[] {
  const { locale, slug, stem, text, bytes, versions } = files;
  const article = `${locale}/${slug}`;
  if (text === null || bytes === null) {
    if (entries.length > 0 || versions.size > 0)
      throw new Unproven(`${stem}.mdx`, { zh: '文章不在了', en: 'the article is gone' });
    return [];
  }
  const { frontMatter } = readMatter(`${stem}.mdx`, text);
  const corrections = articleSchema.pick({ corrections: true }).loose().safeParse(frontMatter).data?.corrections ?? [];
  const isRemoved = entries.at(-1)?.withdrawn === 'texts-removed';
  let since: string | null = null;
  const facts = entries.flatMap((entry, index): RegisterFacts[] => {
    const { version } = entry;
    const file = `${stem}.versions/${versionName(version)}`;
    const old = versions.get(versionName(version));
    if (!isRemoved && (old === undefined || sha256(old) !== entry.text_sha256))
      throw new Unproven(file, { zh: '与登记的不符', en: 'it is not what was registered' });
    const matter = old ? matterOf(file, old) : matterOf(file, bytes);
    const date = since ?? earlier(matter.from, entry.on);
    since = entry.on;
    const told: RegisterFacts = {
      ...{ kind: 'text', date, article, version, office: matter.office },
      // A removed text can be bound no more: a commitment whose key nobody has holds its place.
      commitment: commit(article, version, old ?? new Uint8Array()),
    };
    const { reason } = reasonOf(entry, corrections, stem);
    const ends = { date: entry.on, article, version, reason };
    if (!entry.withdrawn) return [told, { kind: 'correction', ...ends }];
    if (index < entries.length - 1)
      throw new Unproven(`${stem}.corrections.yaml`, {
        zh: '撤回之后又有更正',
        en: 'it was corrected after it was withdrawn',
      });
    return [told, { kind: 'withdrawal', ...ends, texts: isRemoved ? 'removed' : 'kept' }];
  });
  const { isDraft, from } = visibilityOf(frontMatter);
  if (entries.at(-1)?.withdrawn || isDraft) return facts;
  const version = entries.length + 1;
  const present: RegisterFacts = {
    ...{ kind: 'text', date: today, article, version, office: matterOf(`${stem}.mdx`, bytes).office },
    ...(from !== null && from > today ? { appears: from } : {}),
    commitment: commit(article, version, bytes),
  };
  return [...facts, present];
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

function reasonOf(entry: FormerCorrection, corrections: readonly Correction[], stem: string): Correction {
  const found = corrections.find((one) => formerReasonHash(one) === entry.correction_sha256);
  if (!found)
    throw new Unproven(`${stem}.mdx`, { zh: `缺 ${entry.on} 的更正`, en: `it lacks the correction of ${entry.on}` });
  return found;
}

/** Who published a text, and from when. Throws where its front matter cannot be read. */
function matterOf(file: string, bytes: Uint8Array): { office: string; from: string } {
  const { frontMatter } = readMatter(file, new TextDecoder().decode(bytes));
  const { data } = articleVersionSchema.safeParse(frontMatter);
  if (!data) throw new Unproven(file, { zh: '开头读不懂', en: 'its front matter cannot be read' });
  const { from } = visibilityOf(frontMatter);
  return { office: officeOf(data), from: appearsOn({ published: data.published, publishOn: from ?? undefined }) };
}
