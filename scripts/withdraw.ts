// npm run withdraw -- <locale>/<slug> --reason "…" [--remove-texts [--title "…"]] [--dry-run] [--lang zh|en]: takes a
// published article off the site and leaves its reason and corrections at its address, all or nothing. Of one that was
// withdrawn with its texts kept, --remove-texts removes them.
import { dirname, join } from 'node:path';
import { isEarly, openCorrection, type ArticleHistory } from '../src/texts/record/article-histories.ts';
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
  const file = `${stem}.mdx`;
  if (done && !(mustGo && done.texts === 'kept')) {
    // The command was stopped after it had done all but say so, or was typed twice.
    if (done.reason !== reason || done.date !== today)
      fail([words.already(name), ...(done.texts === 'kept' ? [words.canRemove(name)] : [])].join('\n'));
    return console.log([words.already(name), words.done(file), ...(mustGo ? [words.clean] : [])].join('\n'));
  }
  const open = openCorrection(history);
  if (open) fail(words.unedited(name, open.date, open.reason, open.version));

  const { version, appears = '' } = newest;
  // A text whose day has not come is shown to nobody, now or later.
  const isUnread = isEarly(newest, today);
  const removes = mustGo || isUnread;
  const folder = dirname(join(city.folder, stem));
  const withdrawal = { on: today, reason };
  const title = newTitle === '' ? frontMatter.title : newTitle;
  const texts = removes ? 'removed' : 'kept';
  const entry = { kind: 'withdrawal', date: today, article: name, version, reason, texts } as const;
  const twin = twinOf(name, record.histories, mustGo);
  console.log(done ? words.removes(today, name, reason) : words.does(today, reason));
  if (!removes) console.log(words.keeps(`${stem}.versions/${versionName(version)}`));
  else console.log(mustGo ? words.deletes : words.unread(appears));
  if (removes && newTitle === '') console.log(words.titleStays(title, file));
  if (twin) console.log(words.twin(twin, mustGo));
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
  console.log(words.done(file));
  if (mustGo) console.log(words.clean);
});

/** The same article in the other language, where what is done to this one would leave it as it is. */
function twinOf(name: string, histories: ReadonlyMap<string, ArticleHistory>, mustGo: boolean): string | null {
  const other = name.startsWith('zh/') ? name.replace('zh/', 'en/') : name.replace('en/', 'zh/');
  const history = histories.get(other);
  if (!history || history.withdrawal?.texts === 'removed') return null;
  return history.withdrawal && !mustGo ? null : other;
}
