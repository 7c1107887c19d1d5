// npm run correct -- <locale>/<slug> --reason "…" [--dry-run] [--lang zh|en]: before the text is edited, it keeps the
// present text, writes the correction at the top of the front matter and registers both, all or nothing.
import { dirname, join } from 'node:path';
import { checkOptionTexts } from '../src/releases/check/check-option-texts.ts';
import { isInterrupted } from '../src/releases/state/load-city.ts';
import { todayOf } from '../src/releases/state/today.ts';
import { checkCorrections } from '../src/texts/check/check-corrections.ts';
import { checkMatter } from '../src/texts/check/check-matter.ts';
import { checkPublished } from '../src/texts/check/check-published.ts';
import { readArticles } from '../src/texts/read/article-files.ts';
import { readMdx } from '../src/texts/read/read-mdx.ts';
import {
  readCorrectionRegister,
  registerName,
  versionName,
  versionsFolder,
} from '../src/texts/record/correction-register.ts';
import { isUnedited, proposeCorrection } from '../src/texts/record/propose-correction.ts';
import {
  appendPublished,
  publishedPath,
  publishedText,
  readPublished,
} from '../src/texts/record/published-register.ts';
import { appearsOn, articleSchema } from '../src/texts/types/article.ts';
import { beginCommand } from './begin-command.ts';
import { changeCity } from './change-city.ts';
import { loadCityData, openCity } from './city.ts';
import { correctCommand, correctWords } from './correct-words.ts';
import { fail } from './fail.ts';
import { findArticle } from './find-article.ts';
import { problemReport } from './report-problems.ts';
import { usageLine } from './usage.ts';

const { locale, operands, text: option, flag } = beginCommand(correctCommand);
const words = correctWords[locale];
const city = await openCity();
const name = operands[0] ?? '';
// One line: front matter, feeds and lists have one for it.
const reason = (option('reason') ?? '').trim().replaceAll(/\s+/g, ' ');
const asked = { folder: city.folder, locale, command: `correct ${name}`, isDryRun: flag('dry-run') };
await changeCity(asked, (write) => {
  const loaded = loadCityData(city);
  if (isInterrupted(loaded)) fail(problemReport(loaded.problems, locale));
  const all = readArticles(join(city.folder, 'content'));
  const wrong = reason === '' ? [words.noReason] : [];
  const article = findArticle(all, name, { locale, words, wrong, usage: usageLine(correctCommand) });
  const { text, slug, stem, register, versions } = article;
  const on = todayOf(city.site);
  const mdx = readMdx(`${stem}.mdx`, text);
  const { frontMatter, problems } = checkMatter(articleSchema, Object.keys(articleSchema.shape), mdx);
  const listed = publishedText(join(city.folder, 'content'));
  const published = readPublished(listed);
  const standing = [
    ...checkOptionTexts({ '--reason': reason }),
    ...mdx.problems,
    ...problems,
    ...checkCorrections(article, on),
    ...checkPublished(listed, all),
  ];
  if (standing.length > 0 || !frontMatter) fail(problemReport(standing, locale));

  const from = appearsOn(frontMatter);
  if (frontMatter.withdrawn) fail(words.withdrawn(name));
  if (frontMatter.draft) fail(words.draft(name));
  if (from > on || (frontMatter.publishOn ?? '') > loaded.asOf) fail(words.future(name, from));

  const { entries } =
    register === null ? { entries: [] } : readCorrectionRegister(`${stem}.corrections.yaml`, register);
  const last = entries.at(-1);
  const newest = frontMatter.corrections?.[0];
  const superseded = last && versions.get(versionName(last.version));
  if (last && newest && superseded && isUnedited(text, new TextDecoder().decode(superseded), newest)) {
    // The command was stopped after it had done all but say so, or was typed twice.
    if (newest.reason === reason) return console.log(`${words.already}\n${words.done(`${stem}.mdx`)}`);
    fail(words.unedited(name, newest.on, newest.reason));
  }

  const proposed = proposeCorrection(text, entries, { on, reason });
  const { version } = proposed.entry;
  const folder = dirname(join(city.folder, stem));
  console.log(words.does(on, reason, `${stem}.versions/${versionName(version)}`));
  if (flag('dry-run')) return console.log(words.dryRun);
  write(
    new Map([
      [join(folder, versionsFolder(slug), versionName(version)), text],
      [join(folder, `${slug}.mdx`), proposed.text],
      [join(folder, registerName(slug)), proposed.register],
      [join(city.folder, publishedPath), appendPublished(published.entries, name, proposed.entry)],
    ]),
  );
  console.log(words.done(`${stem}.mdx`));
});
