// npm run withdraw -- <locale>/<slug> --reason "…" [--remove-texts [--title "…"]] [--dry-run] [--lang zh|en]: takes a
// published article off the site and leaves its reason and corrections at its address, all or nothing.
import { dirname, join } from 'node:path';
import { isEarly, openCorrection } from '../src/texts/record/article-histories.ts';
import { appendEntries, keysPath, registerPath } from '../src/texts/record/article-register.ts';
import { writeRecord } from '../src/texts/record/propose-texts.ts';
import { publishedBytes } from '../src/texts/record/text-commitment.ts';
import { versionName, versionsFolder } from '../src/texts/record/version-names.ts';
import { removedText, withdrawnText } from '../src/texts/record/withdrawn-text.ts';
import { beginCommand } from './begin-command.ts';
import { changeCity } from './change-city.ts';
import { openCity } from './city.ts';
import { correctWords } from './correct-words.ts';
import { fail } from './fail.ts';
import { oneLine } from './one-line.ts';
import { openArticle } from './open-article.ts';
import { usageLine } from './usage.ts';
import { withdrawCommand, withdrawWords } from './withdraw-words.ts';

const { locale, operands, text: option, flag } = beginCommand(withdrawCommand);
const words = { ...correctWords[locale], ...withdrawWords[locale] };
const city = await openCity();
const name = operands[0] ?? '';
const [reason, newTitle, mustGo] = [oneLine(option('reason')), oneLine(option('title')), flag('remove-texts')];
const asked = { folder: city.folder, locale, command: `withdraw ${name}`, isDryRun: flag('dry-run') };
await changeCity(asked, (write) => {
  const wrong = [...(reason === '' ? [words.noReason] : []), ...(newTitle !== '' && !mustGo ? [words.title] : [])];
  const told = { '--reason': reason, ...(newTitle === '' ? {} : { '--title': newTitle }) };
  const opened = openArticle(city, name, { locale, words, wrong, usage: usageLine(withdrawCommand), told });
  const { article, frontMatter, record, history, newest, today } = opened;
  const { text, bytes, slug, stem, versions } = article;
  const done = history.withdrawal;
  if (done) {
    // The command was stopped after it had done all but say so, or was typed twice.
    if (done.reason === reason && done.date === today)
      return console.log(`${words.already(name)}\n${words.done(`${stem}.mdx`)}`);
    fail(words.already(name));
  }
  const open = openCorrection(history);
  if (open) fail(words.unedited(name, open.date, open.reason));

  const { version } = newest;
  // A text whose day has not come is shown to nobody, now or later.
  const removes = mustGo || isEarly(newest, today);
  const folder = dirname(join(city.folder, stem));
  const withdrawal = { on: today, reason };
  const title = newTitle === '' ? frontMatter.title : newTitle;
  const texts = removes ? 'removed' : 'kept';
  const entry = { kind: 'withdrawal', date: today, article: name, version, reason, texts } as const;
  console.log(words.does(today, reason, removes ? null : `${stem}.versions/${versionName(version)}`));
  if (flag('dry-run')) return console.log(words.dryRun);
  const kept: [string, Uint8Array | null][] = removes
    ? [...versions.keys()].map((old) => [join(folder, versionsFolder(slug), old), null])
    : [[join(folder, versionsFolder(slug), versionName(version)), publishedBytes(bytes)]];
  const written = writeRecord({ ...record, entries: appendEntries(record.entries, [entry]) });
  write(
    new Map<string, Uint8Array | string | null>([
      ...kept,
      [
        join(folder, `${slug}.mdx`),
        removes ? removedText(withdrawal, frontMatter, title) : withdrawnText(text, withdrawal),
      ],
      [join(city.folder, registerPath), written.register],
      [join(city.folder, keysPath), written.keys],
    ]),
  );
  console.log(words.done(`${stem}.mdx`));
  if (mustGo) console.log(words.clean);
});
