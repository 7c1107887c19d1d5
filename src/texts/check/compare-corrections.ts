import type { Problem } from '../../releases/check/problem.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { withdrawalsOf, type ArticleHistory } from '../record/article-histories.ts';
import { articleSchema, type Correction } from '../types/article.ts';
import { recordProblem } from './record-rules.ts';

/** The corrections of an article's front matter against those of the register: each is in both, once. */
export function compareCorrections(
  { locale, slug, stem }: ArticleFiles,
  mdx: MdxText,
  history: ArticleHistory | undefined,
): Problem[] {
  const corrections = correctionsIn(mdx.frontMatter);
  if (corrections === null) return [];
  const waiting = history ? [...history.corrections, ...withdrawalsOf(history)] : [];
  /** Takes the first entry that fits, so that each stands for one correction. */
  const take = (fits: (entry: (typeof waiting)[number]) => boolean) => {
    const index = waiting.findIndex(fits);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  const others = corrections
    .map((one, index) => ({ ...one, place: mdx.placeOf(['corrections', index]) }))
    .filter(({ on, reason }) => !take((entry) => entry.date === on && entry.reason === reason));
  const problems = others.map(({ on, reason, place }) => {
    const edited = take(({ date }) => date === on);
    if (!edited) return recordProblem('correction-unregistered', place, { on, article: `${locale}/${slug}` });
    const slots = { on, version: String(edited.version), found: reason, expected: edited.reason };
    return recordProblem('correction-edited', place, slots);
  });
  const removed = waiting.map(({ date, version }) =>
    recordProblem('correction-removed', { file: `${stem}.mdx` }, { on: date, version: String(version) }),
  );
  return [...problems, ...removed];
}

/** The corrections of a front matter; null where they cannot be read: that is another rule's affair. */
function correctionsIn(frontMatter: unknown): Correction[] | null {
  const listed =
    typeof frontMatter === 'object' && frontMatter !== null && 'corrections' in frontMatter
      ? { corrections: frontMatter.corrections }
      : {};
  const result = articleSchema.pick({ corrections: true }).safeParse(listed);
  return result.success ? (result.data.corrections ?? []) : null;
}
