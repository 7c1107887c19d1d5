// npm run withdraw -- <locale>/<slug> --reason "…" [--remove-texts [--title "…"]] [--dry-run] [--lang zh|en]: takes a
// published article off the site and leaves its reason and corrections at its address, all or nothing.
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
import { proposeRemoval, proposeWithdrawal } from '../src/texts/record/propose-withdrawal.ts';
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
import { correctWords } from './correct-words.ts';
import { fail } from './fail.ts';
import { findArticle } from './find-article.ts';
import { problemReport } from './report-problems.ts';
import { usageLine } from './usage.ts';
import { withdrawCommand, withdrawWords } from './withdraw-words.ts';

const { locale, operands, text: option, flag } = beginCommand(withdrawCommand);
const words = { ...correctWords[locale], ...withdrawWords[locale] };
const city = await openCity();
const name = operands[0] ?? '';
// One line: front matter, feeds and lists have one for it.
const oneLine = (text: string | undefined): string => (text ?? '').trim().replaceAll(/\s+/g, ' ');
const [reason, newTitle, removes] = [oneLine(option('reason')), oneLine(option('title')), flag('remove-texts')];
const asked = { folder: city.folder, locale, command: `withdraw ${name}`, isDryRun: flag('dry-run') };
await changeCity(asked, (write) => {
  const loaded = loadCityData(city);
  if (isInterrupted(loaded)) fail(problemReport(loaded.problems, locale));
  const all = readArticles(join(city.folder, 'content'));
  const wrong = [...(reason === '' ? [words.noReason] : []), ...(newTitle !== '' && !removes ? [words.title] : [])];
  const article = findArticle(all, name, { locale, words, wrong, usage: usageLine(withdrawCommand) });
  const { text, slug, stem, register, versions } = article;
  const on = todayOf(city.site);
  const mdx = readMdx(`${stem}.mdx`, text);
  const { frontMatter, problems } = checkMatter(articleSchema, Object.keys(articleSchema.shape), mdx);
  const listed = publishedText(join(city.folder, 'content'));
  const told = { '--reason': reason, ...(newTitle === '' ? {} : { '--title': newTitle }) };
  const standing = [
    ...checkOptionTexts(told),
    ...problems,
    ...checkCorrections(article, on),
    ...checkPublished(listed, all),
  ];
  if (standing.length > 0 || !frontMatter) fail(problemReport(standing, locale));
  if (frontMatter.withdrawn) {
    // The command was stopped after it had done all but say so, or was typed twice.
    const [newest] = frontMatter.corrections ?? [];
    if (newest?.reason === reason && newest.on === on)
      return console.log(`${words.already(name)}\n${words.done(`${stem}.mdx`)}`);
    fail(words.already(name));
  }
  const from = appearsOn(frontMatter);
  if (frontMatter.draft) fail(words.draft(name));
  if (from > on || (frontMatter.publishOn ?? '') > loaded.asOf) fail(words.future(name, from));

  const { entries } =
    register === null ? { entries: [] } : readCorrectionRegister(`${stem}.corrections.yaml`, register);
  const withdrawal = { on, reason };
  const title = newTitle === '' ? frontMatter.title : newTitle;
  const proposed = removes
    ? proposeRemoval(text, entries, withdrawal, { frontMatter, title })
    : proposeWithdrawal(text, entries, withdrawal);
  const version = versionName(proposed.entry.version);
  const folder = dirname(join(city.folder, stem));
  console.log(words.does(on, reason, removes ? null : `${stem}.versions/${version}`));
  if (flag('dry-run')) return console.log(words.dryRun);
  const texts: [string, string | null][] = removes
    ? [...versions.keys()].map((old): [string, null] => [join(folder, versionsFolder(slug), old), null])
    : [[join(folder, versionsFolder(slug), version), text]];
  write(
    new Map<string, string | null>([
      ...texts,
      [join(folder, `${slug}.mdx`), proposed.text],
      [join(folder, registerName(slug)), proposed.register],
      [join(city.folder, publishedPath), appendPublished(readPublished(listed).entries, name, proposed.entry)],
    ]),
  );
  console.log(words.done(`${stem}.mdx`));
  if (removes) console.log(words.clean);
});
