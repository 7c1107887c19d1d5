// npm run freshness [-- --json] [-- --strict]: what the city promised to keep up to date, and how it is on the site's day.
import { join } from 'node:path';
import { countFreshness } from '../src/core/freshness/freshness.ts';
import { indexRows } from '../src/releases/state/row-history.ts';
import { cityFreshness } from '../src/texts/freshness/city-freshness.ts';
import { beginCommand } from './begin-command.ts';
import { checkCity, openCity } from './city.ts';
import { fail } from './fail.ts';
import { countLine, freshnessLines, unsoundWords } from './freshness/words.ts';

const { locale, flag } = beginCommand({
  name: 'npm run freshness',
  does: {
    zh: '说明数据集、栏目和异议是否按承诺的期限更新和答复：按时、逾期、空白、没有期限。只读不写。',
    en: 'Says whether datasets, sections and objections keep their promised times: on time, late, empty, without a date. Writes nothing.',
  },
  flags: {
    json: { zh: '以 JSON 输出，供程序使用', en: 'print it as JSON, for programs' },
    strict: { zh: '有逾期或空白时退出码为 1', en: 'exit code 1 where anything is late or empty' },
  },
});
const city = await openCity();
const { copies, problems, asOf } = checkCity(city);
if (problems.length > 0) fail(unsoundWords[locale](problems.length));
const histories = copies.map(({ dataset, releases }) => indexRows(dataset, releases));
const found = cityFreshness(city.site, histories, join(city.folder, 'content'), asOf);
const counts = countFreshness(found);
console.log(
  flag('json')
    ? JSON.stringify({ ...found, counts }, null, 2)
    : [...freshnessLines(locale, found), countLine[locale](counts)].join('\n'),
);
if (flag('strict') && counts.late + counts.empty > 0) process.exitCode = 1;
