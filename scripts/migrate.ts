// npm run migrate [-- --dry-run] [--lang zh|en]: turns registers of the old kind into registers that commit to every row.
import { join } from 'node:path';
import { readFolder } from '../src/releases/files/folder-files.ts';
import { migrateRegister } from '../src/releases/register/migrate-register.ts';
import { todayOf } from '../src/releases/state/today.ts';
import { migrateArticles } from '../src/texts/record/migrate-articles.ts';
import { beginCommand } from './begin-command.ts';
import { changeCity } from './change-city.ts';
import { openCity } from './city.ts';
import { fail } from './fail.ts';
import { migrateCommand, migrateWords } from './migrate-words.ts';
import { problemReport } from './report-problems.ts';

const { locale, flag } = beginCommand(migrateCommand);
const words = migrateWords[locale];
const city = await openCity();
const asked = { folder: city.folder, locale, command: 'migrate', isDryRun: flag('dry-run') };
await changeCity(asked, (write) => {
  const today = todayOf(city.site);
  const changes = new Map<string, Uint8Array | string | null>();
  const faults: string[] = [];
  const done: string[] = [];
  for (const dataset of city.site.datasets) {
    const folder = join(city.dataFolder, dataset.name);
    const migration = migrateRegister({ dataset, folder: readFolder(folder), today });
    if (migration.kind === 'unsound') faults.push(words.unsound(dataset.name, migration.found));
    if (migration.kind !== 'files') continue;
    const { files, rewritten } = migration;
    for (const [file, bytes] of files) changes.set(join(folder, file), bytes);
    done.push(words.dataset(dataset.name, [...files.keys()].filter((file) => file.endsWith('.seeds')).length));
    if (rewritten.length > 0) done.push(words.rewritten(rewritten.join(', ')));
  }
  const content = join(city.folder, 'content');
  const articles = migrateArticles(content, today);
  if (articles.problems.length > 0) faults.push(problemReport(articles.problems, locale));
  if (articles.changes.size > 0) done.push(words.articles);
  for (const [file, text] of articles.changes) changes.set(join(content, file), text);
  // One fault stops all: what would have been done is then not told as if it had been.
  if (faults.length > 0) fail([...faults, words.notWritten].join('\n'));
  if (changes.size === 0) return console.log(words.nothing);
  console.log(done.join('\n'));
  if (flag('dry-run')) return console.log(words.dryRun);
  write(changes);
  console.log(words.done);
});
