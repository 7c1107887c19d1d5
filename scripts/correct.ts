// npm run correct -- <locale>/<slug> --reason "…" [--dry-run] [--lang zh|en]: before the text is edited, it keeps the
// present text, writes the correction at the top of the front matter and registers both, all or nothing.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appearsOn, articleSchema } from '../src/content-types/article.ts';
import { readArticles } from '../src/mdx/article-files.ts';
import { checkCorrections } from '../src/mdx/check-corrections.ts';
import { checkMatter } from '../src/mdx/check-matter.ts';
import { readCorrectionRegister, registerName, versionName, versionsFolder } from '../src/mdx/correction-register.ts';
import { nearWords } from '../src/mdx/nearest.ts';
import { isUnedited, proposeCorrection } from '../src/mdx/propose-correction.ts';
import { readMdx } from '../src/mdx/read-mdx.ts';
import { todayOf } from '../src/releases/today.ts';
import { writeSafely } from '../src/releases/write-safely.ts';
import { beginCommand } from './begin-command.ts';
import { loadCityData, openCity } from './city.ts';
import { correctCommand, correctWords } from './correct-words.ts';
import { fail } from './fail.ts';
import { problemReport } from './report-problems.ts';
import { usageLine } from './usage.ts';

const { locale, operands, text: option, flag } = beginCommand(correctCommand);
const words = correctWords[locale];
const city = await openCity();
const contentFolder = join(city.folder, 'content');
const articles = readArticles(contentFolder).filter(({ text }) => text !== null);
const nameOf = (article: (typeof articles)[number]): string => `${article.locale}/${article.slug}`;

const asked = operands[0] ?? '';
const article = articles.find((one) => nameOf(one) === asked);
// One line: front matter, feeds and lists have one for it.
const reason = (option('reason') ?? '').trim().replaceAll(/\s+/g, ' ');
const wrong = [
  ...(article ? [] : [words.unknown(asked, nearWords(asked, articles.map(nameOf))[locale], articles.map(nameOf))]),
  ...(reason === '' ? [words.noReason] : []),
];
if (wrong.length > 0 || !article || article.text === null) fail(`${wrong.join('\n')}\n\n${usageLine(correctCommand)}`);

const { text, slug, stem, register, versions } = article;
const on = todayOf(city.site);
const mdx = readMdx(`${stem}.mdx`, text);
const { matter, problems } = checkMatter(articleSchema, Object.keys(articleSchema.shape), mdx);
const standing = [...mdx.problems, ...problems, ...checkCorrections(article, on)];
if (standing.length > 0 || !matter) fail(problemReport(standing, locale));

const from = appearsOn(matter);
if (matter.draft) fail(words.draft(asked));
if (from > on || (matter.publishOn ?? '') > loadCityData(city).asOf) fail(words.future(asked, from));

const { entries } = register === null ? { entries: [] } : readCorrectionRegister(`${stem}.corrections.yaml`, register);
const last = entries.at(-1);
const newest = matter.corrections?.[0];
const superseded = last && versions.get(versionName(last.version));
if (last && newest && superseded && isUnedited(text, new TextDecoder().decode(superseded), newest)) {
  fail(words.unedited(asked, newest.on, newest.reason));
}

const proposed = proposeCorrection(text, entries, { on, reason });
const { version } = proposed.entry;
const folder = dirname(join(city.folder, stem));
const kept = join(folder, versionsFolder(slug), versionName(version));
console.log(words.does(on, reason, `${stem}.versions/${versionName(version)}`));
if (flag('dry-run')) {
  console.log(words.dryRun);
} else {
  mkdirSync(dirname(kept), { recursive: true });
  writeSafely(
    new Map([
      [kept, text],
      [join(folder, `${slug}.mdx`), proposed.text],
      [join(folder, registerName(slug)), proposed.register],
    ]),
  );
  console.log(words.done(`${stem}.mdx`));
}
