import type { Problem } from '../../releases/check/problem.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { visibilityOf } from '../read/held-articles.ts';
import { readMdx } from '../read/read-mdx.ts';
import {
  isEarly,
  newestText,
  openCorrection,
  supersededVersions,
  type ArticleHistory,
} from '../record/article-histories.ts';
import { keyName, type ArticleKeys } from '../record/article-keys.ts';
import { commitmentOf, publishedBytes } from '../record/text-commitment.ts';
import { isUnedited } from '../record/unedited-text.ts';
import { versionName } from '../record/version-names.ts';
import { checkStanding } from './check-standing.ts';
import { compareCorrections } from './compare-corrections.ts';
import { recordProblem } from './record-rules.ts';
import { undoCorrection, undoFirst, undoText } from './undo-words.ts';

/** What the check of an article's record rests on. */
export interface RecordContext {
  keys: ArticleKeys;
  /** The line of a key, as messages name it. */
  keyPlace: (name: string) => string;
  today: string;
}

/** One article against what the register says of it; `history` is undefined where it says nothing. */
export function checkArticleRecord(
  files: ArticleFiles,
  history: ArticleHistory | undefined,
  context: RecordContext,
): Problem[] {
  return [...checkPresent(files, history, context), ...checkVersions(files, history, context)];
}

function checkPresent(files: ArticleFiles, history: ArticleHistory | undefined, context: RecordContext): Problem[] {
  const { locale, slug, stem, text, bytes } = files;
  const article = `${locale}/${slug}`;
  const place = { file: `${stem}.mdx` };
  if (text === null || bytes === null)
    return history
      ? [recordProblem('published-article-missing', place, { found: stem, article, undo: undoFirst })]
      : [];
  const mdx = readMdx(place.file, text);
  // Front matter that cannot be read is another rule's affair.
  if (mdx.frontMatter === null) return [];
  const told = [...checkStanding(files, mdx, history, context.today), ...compareCorrections(files, mdx, history)];
  const newest = history && newestText(history);
  if (told.length > 0 || history?.withdrawal) return told;
  if (!history || !newest)
    return visibilityOf(mdx.frontMatter).isDraft ? [] : [recordProblem('text-unregistered', place, { article })];
  const open = openCorrection(history);
  if (open) {
    const old = files.versions.get(versionName(open.version));
    const isSame = old && isUnedited(text, new TextDecoder().decode(old), { on: open.date, reason: open.reason });
    const rule = isSame ? 'correction-unfinished' : 'corrected-text-unregistered';
    return [recordProblem(rule, place, { on: open.date, article, undo: undoCorrection(article, open.version) })];
  }
  const name = keyName(article, newest.version);
  if (isKept(bytes, newest.commitment, context.keys.get(name))) return [];
  if (isEarly(newest, context.today))
    return [recordProblem('text-changed-early', place, { article, appears: newest.appears ?? '' })];
  const { version } = newest;
  const slots = { article, version: String(version), key: context.keyPlace(name), undo: undoText(article, version) };
  return [
    newest.appears === undefined
      ? recordProblem('text-changed', place, slots)
      : recordProblem('text-changed-late', place, { ...slots, appears: newest.appears }),
  ];
}

/** True where a text is what was committed to; where its key is missing, that is said of the key. */
const isKept = (bytes: Uint8Array, commitment: string, key: string | undefined): boolean =>
  key === undefined || commitmentOf(key, publishedBytes(bytes)) === commitment;

function checkVersions(
  { locale, slug, stem, versions }: ArticleFiles,
  history: ArticleHistory | undefined,
  { keys, keyPlace }: RecordContext,
): Problem[] {
  const kept = history ? supersededVersions(history) : [];
  const names = kept.map(versionName);
  const registered = kept.flatMap((version): Problem[] => {
    const file = `${stem}.versions/${versionName(version)}`;
    const bytes = versions.get(versionName(version));
    if (!bytes) return [recordProblem('version-missing', { file }, { version: String(version) })];
    const text = history?.texts.find((one) => one.version === version);
    const name = keyName(`${locale}/${slug}`, version);
    if (!text || isKept(bytes, text.commitment, keys.get(name))) return [];
    return [recordProblem('version-changed', { file }, { version: String(version), key: keyPlace(name) })];
  });
  const strays = [...versions.keys()]
    .filter((name) => !names.includes(name))
    .map((name) =>
      recordProblem('version-stray', { file: `${stem}.versions/${name}` }, { allowed: names.join(', ') || '—' }),
    );
  return [...registered, ...strays];
}
