import type { Place, Problem } from '../../releases/check/problem.ts';
import { sha256 } from '../../releases/register/hash.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { readMdx } from '../read/read-mdx.ts';
import { correctionHash, readCorrectionRegister, versionName } from '../record/correction-register.ts';
import { articleSchema, type Correction } from '../types/article.ts';
import type { CorrectionEntry } from '../types/correction-entry.ts';
import { checkStanding } from './check-standing.ts';
import { correctionProblem } from './correction-rules.ts';

type Placed = Correction & { place: Place };

/** Everything wrong with one article's corrections: front matter, register and superseded texts against each other. */
export function checkCorrections(article: ArticleFiles, today: string, asOf = today): Problem[] {
  const { locale, slug, stem, text, register } = article;
  if (register === null && article.versions.size === 0 && !/corrections|withdrawn/.test(text ?? '')) return [];
  const registerPath = `${stem}.corrections.yaml`;
  const { entries, lines, problems } =
    register === null ? { entries: [], lines: [], problems: [] } : readCorrectionRegister(registerPath, register);
  const entryPlace = (entry: CorrectionEntry): Place => ({
    file: registerPath,
    line: lines[entries.indexOf(entry)] ?? 1,
  });
  // A register that cannot be read says nothing of the texts beside it.
  if (register !== null && entries.length === 0) return problems;
  const corrections = text === null ? null : correctionsIn(`${stem}.mdx`, text);
  return [
    ...(text === null
      ? [
          correctionProblem(
            'corrected-article-missing',
            { file: `${stem}.mdx` },
            { found: stem, article: `${locale}/${slug}` },
          ),
        ]
      : checkStanding(article, text, entries, asOf)),
    ...(corrections === null ? [] : compareWithRegister(article, corrections, entries, entryPlace)),
    ...(corrections ?? []).flatMap(({ on, place }) =>
      on > today ? [correctionProblem('correction-ahead', place, { found: on, today })] : [],
    ),
    ...problems,
    ...checkVersions(article, entries),
  ];
}

/** The corrections of a front matter, each with its place; null where they cannot be read: that is another rule's affair. */
function correctionsIn(file: string, text: string): Placed[] | null {
  const { frontMatter, placeOf } = readMdx(file, text);
  const result = articleSchema.pick({ corrections: true }).safeParse(pickCorrections(frontMatter));
  if (!result.success) return null;
  return (result.data.corrections ?? []).map((one, index) => ({ ...one, place: placeOf(['corrections', index]) }));
}

const pickCorrections = (frontMatter: unknown): unknown =>
  typeof frontMatter === 'object' && frontMatter !== null && 'corrections' in frontMatter
    ? { corrections: frontMatter.corrections }
    : {};

function compareWithRegister(
  { locale, slug, stem }: ArticleFiles,
  corrections: readonly Placed[],
  entries: readonly CorrectionEntry[],
  entryPlace: (entry: CorrectionEntry) => Place,
): Problem[] {
  const waiting = [...entries];
  /** Takes the first entry that fits, so that each stands for one correction. */
  const take = (fits: (entry: CorrectionEntry) => boolean): CorrectionEntry | undefined => {
    const index = waiting.findIndex(fits);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  const whole = corrections.map((correction) => ({
    correction,
    entry: take(({ correction_sha256 }) => correction_sha256 === correctionHash(correction)),
  }));
  const problems = whole.flatMap(({ correction, entry }): Problem[] => {
    const { on, reason, place } = correction;
    if (entry) {
      // Its day is in the hash as well: the register's own was altered.
      const slots = { found: String(entry.version), expected: entry.correction_sha256 };
      return entry.on === on ? [] : [correctionProblem('corrections-altered', entryPlace(entry), slots)];
    }
    const edited = take((other) => other.on === on);
    return edited
      ? [correctionProblem('correction-edited', place, { on, version: String(edited.version), found: reason })]
      : [correctionProblem('correction-unregistered', place, { on, article: `${locale}/${slug}` })];
  });
  const removed = waiting.map(({ on, version }) =>
    correctionProblem('correction-removed', { file: `${stem}.mdx` }, { on, version: String(version) }),
  );
  return [...problems, ...removed];
}

function checkVersions({ stem, versions }: ArticleFiles, entries: readonly CorrectionEntry[]): Problem[] {
  // Where the law asked for it, a withdrawal took the texts too.
  const kept = entries.at(-1)?.withdrawn === 'texts-removed' ? [] : entries;
  const names = kept.map(({ version }) => versionName(version));
  const registered = kept.flatMap(({ version, text_sha256: expected }): Problem[] => {
    const file = `${stem}.versions/${versionName(version)}`;
    const bytes = versions.get(versionName(version));
    if (!bytes) return [correctionProblem('version-missing', { file }, { version: String(version) })];
    const found = sha256(bytes);
    return found === expected ? [] : [correctionProblem('version-changed', { file }, { found, expected })];
  });
  const strays = [...versions.keys()]
    .filter((name) => !names.includes(name))
    .map((name) =>
      correctionProblem('version-stray', { file: `${stem}.versions/${name}` }, { allowed: names.join(', ') || '—' }),
    );
  return [...registered, ...strays];
}
