// npm run correct -- <locale>/<slug> --reason "…" [--dry-run] [--lang zh|en]: before the text is edited, it keeps the
// present text, writes the correction at the top of the front matter and registers it, all or nothing.
import { dirname, join } from 'node:path';
import { isEarly, openCorrection } from '../src/texts/record/article-histories.ts';
import { appendEntries, registerPath } from '../src/texts/record/article-register.ts';
import { insertCorrection } from '../src/texts/record/insert-correction.ts';
import { publishedBytes } from '../src/texts/record/text-commitment.ts';
import { versionName, versionsFolder } from '../src/texts/record/version-names.ts';
import { writeArticleRegister } from '../src/texts/record/written-register.ts';
import { beginCommand } from './begin-command.ts';
import { changeCity } from './change-city.ts';
import { openCity } from './city.ts';
import { correctCommand, correctWords } from './correct-words.ts';
import { fail } from './fail.ts';
import { oneLine } from './one-line.ts';
import { openArticle } from './open-article.ts';
import { usageLine } from './usage.ts';

const { locale, operands, text: option, flag } = beginCommand(correctCommand);
const words = correctWords[locale];
const city = await openCity();
const name = operands[0] ?? '';
const reason = oneLine(option('reason'));
const asked = { folder: city.folder, locale, command: `correct ${name}`, isDryRun: flag('dry-run') };
await changeCity(asked, (write) => {
  const wrong = reason === '' ? [words.noReason] : [];
  const usage = usageLine(correctCommand);
  const opened = openArticle(city, name, { locale, words, wrong, usage, told: { '--reason': reason } });
  const { article, record, history, newest, today } = opened;
  const { text, bytes, slug, stem } = article;
  if (history.withdrawal) fail(words.withdrawn(name));
  if (isEarly(newest, today)) fail(words.future(name, newest.appears ?? ''));
  const open = openCorrection(history);
  if (open) {
    // The command was stopped after it had done all but say so, or was typed twice.
    if (open.reason === reason)
      return console.log(`${words.already}\n${words.done(`${stem}.mdx`, name, open.version)}`);
    fail(words.unedited(name, open.date, open.reason, open.version));
  }

  const { version } = newest;
  const folder = dirname(join(city.folder, stem));
  const entry = { kind: 'correction', date: today, article: name, version, reason } as const;
  console.log(words.does(today, reason, `${stem}.versions/${versionName(version)}`));
  if (flag('dry-run')) return console.log(words.dryRun);
  write(
    new Map<string, Uint8Array | string>([
      [join(folder, versionsFolder(slug), versionName(version)), publishedBytes(bytes)],
      [join(folder, `${slug}.mdx`), insertCorrection(text, { on: today, reason })],
      [join(city.folder, registerPath), writeArticleRegister(appendEntries(record.entries, [entry]))],
    ]),
  );
  console.log(words.done(`${stem}.mdx`, name, version));
});
