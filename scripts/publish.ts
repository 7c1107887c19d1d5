// npm run publish -- <locale>/<slug> … [--all] [--dry-run] [--lang zh|en]: registers the present text of each article as
// its next version, all or nothing; what is wrong with any of them is said at once.
import { join } from 'node:path';
import type { Problem } from '../src/releases/check/problem.ts';
import { todayOf } from '../src/releases/state/today.ts';
import { unfinishedRules } from '../src/texts/check/record-rules.ts';
import { visibilityOf } from '../src/texts/read/held-articles.ts';
import { readMatter } from '../src/texts/read/read-matter.ts';
import { keysPath, registerPath } from '../src/texts/record/article-register.ts';
import { isRegistered, proposeTexts, writeRecord } from '../src/texts/record/propose-texts.ts';
import { readRecord, readRecordFiles } from '../src/texts/record/read-record.ts';
import { takeOutDraft } from '../src/texts/record/take-out-draft.ts';
import { randomKey } from '../src/texts/record/text-commitment.ts';
import { beginCommand } from './begin-command.ts';
import { changeCity } from './change-city.ts';
import { checkCity, openCity } from './city.ts';
import { correctWords } from './correct-words.ts';
import { fail } from './fail.ts';
import { findArticles } from './find-article.ts';
import { publishCommand, publishWords } from './publish-words.ts';
import { problemReport } from './report-problems.ts';
import { usageLine } from './usage.ts';

const { locale, operands, flag } = beginCommand(publishCommand);
const words = { ...correctWords[locale], ...publishWords[locale] };
const usage = usageLine(publishCommand);
if (operands.length === 0 && !flag('all')) fail(`${words.noName}\n\n${usage}`);
const city = await openCity();
const command = ['publish', ...operands, ...(flag('all') ? ['--all'] : [])].join(' ');
const asked = { folder: city.folder, locale, command, isDryRun: flag('dry-run') };
/** What is said of a text that is to be registered, and is no reason not to. */
const resolved = unfinishedRules.filter(
  (rule) => !['text-changed', 'text-changed-late', 'correction-unfinished'].includes(rule),
);

await changeCity(asked, (write) => {
  const files = readRecordFiles(join(city.folder, 'content'));
  const record = readRecord(files);
  const isDraft = (text: string | null): boolean => visibilityOf(readMatter('', text ?? '').frontMatter).isDraft;
  const open = files.articles.filter(
    ({ locale, slug, text }) =>
      text !== null && !isDraft(text) && !record.histories.get(`${locale}/${slug}`)?.withdrawal,
  );
  const names = [...new Set([...operands, ...(flag('all') ? open.map((one) => `${one.locale}/${one.slug}`) : [])])];
  const chosen = findArticles(files.articles, names, { locale, words, usage, registered: record.histories.keys() }).map(
    (one) => {
      const text = isDraft(one.text) ? takeOutDraft(one.text) : one.text;
      const bytes = text === one.text ? one.bytes : new TextEncoder().encode(text);
      return { ...one, text, bytes, name: `${one.locale}/${one.slug}`, wasDraft: text !== one.text };
    },
  );
  const refused = [
    ...chosen.filter(({ name }) => record.histories.get(name)?.withdrawal).map(({ name }) => words.withdrawn(name)),
    ...chosen.filter(({ text }) => isDraft(text)).map(({ stem }) => words.draftLine(`${stem}.mdx`)),
  ];
  if (refused.length > 0) fail(refused.join('\n'));

  const written = new Map(chosen.map(({ stem, text }) => [`${stem}.mdx`, text]));
  const { problems } = checkCity(city, written);
  const standing = problems.filter((one) =>
    isInTheWay(
      one,
      chosen.map(({ stem }) => stem),
    ),
  );
  if (standing.length > 0) fail(problemReport(standing, locale));

  const next = chosen.filter((one) => !isRegistered(one, record));
  if (next.length === 0) return console.log(words.nothing(operands));
  const proposed = proposeTexts(next, record, { today: todayOf(city.site), keyOf: randomKey });
  next.forEach(({ name, wasDraft }, index) => {
    const text = proposed.texts[index];
    if (text) console.log(words.does(name, text.version, text.office, text.appears, wasDraft));
  });
  if (proposed.texts.some(({ appears }) => appears !== undefined)) console.log(words.scheduled);
  if (flag('dry-run')) return console.log(words.dryRun);
  const { register, keys } = writeRecord(proposed.record);
  write(
    new Map([
      ...next
        .filter(({ wasDraft }) => wasDraft)
        .map(({ stem, text }): [string, string] => [join(city.folder, `${stem}.mdx`), text]),
      [join(city.folder, registerPath), register],
      [join(city.folder, keysPath), keys],
    ]),
  );
  console.log(words.done);
});

/** What is wrong with these articles, with their register or with what they rest on; other texts are others' affair. */
function isInTheWay({ rule, file }: Problem, stems: readonly string[]): boolean {
  if (resolved.includes(rule)) return false;
  if (rule === 'register-former' || !file.startsWith('content/') || file === registerPath || file === keysPath)
    return true;
  // A pair that does not agree is told at the English one.
  const twins = rule === 'twin-differs' ? stems.map((stem) => stem.replace('/zh/', '/en/')) : [];
  return [...stems, ...twins].some((stem) => file === `${stem}.mdx` || file.startsWith(`${stem}.versions/`));
}
