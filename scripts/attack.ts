// npm run attack: tries to break the second city in thousands of ways, the same on every run, and prints what became of
// each; exit 1 where one was missed or ended in a stack trace. CONTRIBUTING names the documented limits.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { registerPath } from '../src/texts/record/article-register.ts';
import { attackTexts } from './attack/attack-texts.ts';
import { articleChecker } from './attack/check-article.ts';
import { readIntoMemory } from './attack/city-in-memory.ts';
import { flipBits } from './attack/flip-bits.ts';
import { tryArticles } from './attack/random-articles.ts';
import { tryRegisters, tryTables } from './attack/random-inputs.ts';
import { servedRecord } from './attack/served-record.ts';
import { failures, tallyText } from './attack/tally.ts';
import { tamperWithContent } from './attack/tamper-content.ts';
import { tamperWithData } from './attack/tamper-data.ts';
import { beginCommand } from './begin-command.ts';
import { loadCityData, openCity } from './city.ts';

beginCommand({
  name: 'npm run attack',
  does: {
    zh: '用数千种固定的办法尝试破坏示例城市，列出每一种的结果；有漏网的，退出码为 1。',
    en: 'Tries to break the second city in thousands of seeded ways and lists what became of each; exit 1 where one got through.',
  },
});

process.env['SITE_CITY'] ??= 'tests/fixtures/city';
const city = await openCity();
const loaded = loadCityData(city);
const inMemory = readIntoMemory(city, loaded.asOf);
const article = (name: string): string => readFileSync(join(city.folder, 'content/articles/zh', name), 'utf8');
const check = articleChecker(city, loaded);

const start = performance.now();
const trials = [
  ...tamperWithData(inMemory, 1, 2_000),
  ...tryTables(loaded.datasets, loaded.asOf, 2, 800),
  ...tryRegisters(inMemory.datasets, readFileSync(join(city.folder, registerPath), 'utf8'), 3, 600),
  ...tryArticles(
    ['sample-clean-air.mdx', 'sample-litter-explained.mdx'].map(article),
    (text) => check('attack', text),
    4,
    800,
  ),
  ...(await flipBits(servedRecord(city, loaded), 6, 5_000)),
];
// Inside the project, so that its texts find the libraries that they are compiled with.
const folder = resolve('.build', `attack-${process.pid}`);
mkdirSync(folder, { recursive: true });
try {
  trials.push(...tamperWithContent(join(folder, 'content'), city, loaded, 5, 300));
  trials.push(...attackTexts(folder, city, loaded, inMemory, check));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${tallyText(trials)}\n${Math.round((performance.now() - start) / 1000)} s`);
const shown = 20;
const failed = failures(trials);
for (const { outcome, name, evidence } of failed.slice(0, shown))
  console.error(`\n${outcome}: ${name}\n${evidence.slice(0, 1_500)}`);
process.exitCode = failed.length > 0 ? 1 : 0;
