import type { Problem } from '../../releases/check/problem.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { correctionEntryHash, readCorrectionRegister } from '../record/correction-register.ts';
import { publishedPath, readPublished } from '../record/published-register.ts';
import type { PublishedEntry } from '../types/published-entry.ts';
import { correctionProblem } from './correction-rules.ts';
import { publishedProblem } from './published-rules.ts';

/**
 * The register of all published corrections against the articles: what was published and corrected can be withdrawn, but
 * not deleted, renamed or emptied of its corrections, were its own register to go with it.
 */
export function checkPublished(text: string | null, articles: readonly ArticleFiles[]): Problem[] {
  const { entries, problems } = readPublished(text);
  // A register that cannot be read says nothing of the articles.
  if (text !== null && entries.length === 0) return problems;
  const names = [...new Set([...entries.map(({ article }) => article), ...articles.map(nameOf)])];
  return [
    ...problems,
    ...names.flatMap((name) =>
      compare(
        name,
        entries.filter(({ article }) => article === name),
        articles.find((one) => nameOf(one) === name),
      ),
    ),
  ];
}

const nameOf = ({ locale, slug }: Pick<ArticleFiles, 'locale' | 'slug'>): string => `${locale}/${slug}`;

/** An empty folder of superseded texts is what deleting leaves. */
const isEmpty = ({ text, register, versions, unread }: ArticleFiles): boolean =>
  text === null && register === null && versions.size === 0 && unread.length === 0;

function compare(article: string, listed: readonly PublishedEntry[], files: ArticleFiles | undefined): Problem[] {
  const stem = `content/articles/${article}`;
  if (!files || isEmpty(files))
    return [correctionProblem('corrected-article-missing', { file: `${stem}.mdx` }, { found: stem, article })];
  // What cannot be read, or of which only old texts are left, has said so itself.
  if (files.unread.length > 0 || (files.text === null && files.register === null)) return [];
  const { entries, problems } =
    files.register === null
      ? { entries: [], problems: [] }
      : readCorrectionRegister(`${stem}.corrections.yaml`, files.register);
  // A register that is not sound is another rule's affair.
  if (problems.length > 0) return [];
  const own = new Map(entries.map((entry) => [entry.version, correctionEntryHash(entry)]));
  const gone = listed
    .filter(({ version, entry_sha256 }) => own.get(version) !== entry_sha256)
    .map(({ version }) => version);
  const unlisted = entries
    .map(({ version }) => version)
    .filter((version) => !listed.some((one) => one.version === version));
  const place = { file: files.register === null ? `${stem}.mdx` : `${stem}.corrections.yaml` };
  return [
    ...(gone.length > 0 ? [publishedProblem('published-vanished', place, { article, versions: gone.join(', ') })] : []),
    ...(unlisted.length > 0
      ? [publishedProblem('published-unlisted', { file: publishedPath }, { article, versions: unlisted.join(', ') })]
      : []),
  ];
}
