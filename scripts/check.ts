// npm run check [-- --json] [-- --lang zh|en]: every rule over all data and content; exit 1 where one is broken. Writes nothing.
// What is late or odd but not wrong (objections, deadlines, a month without a district, a jump, a figure that was corrected and is still said) is a notice: it changes no exit code.
import { beginCommand } from './begin-command.ts';
import { cityLacks } from './city-lacks.ts';
import { cityNotices } from './city-notices.ts';
import { checkCity, openCity, shownPart } from './city.ts';
import { figureNotices } from './figure-notices.ts';
import { listMissingGlyphs } from './list-missing-glyphs.ts';
import { problemReport, problemsAsJson } from './report-problems.ts';

const { locale, flag } = beginCommand({
  name: 'npm run check',
  does: {
    zh: '检查全部数据和文章，逐条说明错在哪里、应该怎样、怎么改。不写任何文件；有错时退出码为 1。',
    en: 'Checks all data and texts and says what is wrong, where, what is allowed and what to do. Writes nothing; exit code 1 where anything is wrong.',
  },
  flags: { json: { zh: '以 JSON 输出全部问题，供程序使用', en: 'print every problem as JSON, for programs' } },
});
const city = await openCity();
const checked = checkCity(city);
const { datasets, problems } = checked;
// Days that are not as they should be have no limits.
const notices =
  problems.length > 0
    ? []
    : [
        ...cityNotices(shownPart(city.site, datasets), checked),
        ...figureNotices(city, checked),
        ...listMissingGlyphs(city, checked),
        ...cityLacks(city, checked).map(({ zh, en }) => ({ entry: null, zh, en })),
      ];
if (flag('json')) {
  console.log(problemsAsJson(problems, notices));
} else if (problems.length > 0) {
  console.error(problemReport(problems, locale));
} else {
  const releases = datasets.reduce((count, one) => count + one.releases.length, 0);
  const rows = datasets.reduce(
    (count, one) => count + one.releases.reduce((sum, { records }) => sum + records.length, 0),
    0,
  );
  console.log(
    locale === 'zh'
      ? `数据和内容无误：${datasets.length} 个数据集，${releases} 个版本，${rows} 行。本检查认不出姓名。`
      : `Data and content are sound: ${datasets.length} datasets, ${releases} releases, ${rows} rows. This check cannot find names.`,
  );
  // What is late is late on a day, the one that the pages print.
  if (notices.length > 0) console.log(locale === 'zh' ? `截至 ${checked.asOf}：` : `As of ${checked.asOf}:`);
  for (const notice of notices) console.log(notice[locale]);
}
process.exitCode = problems.length > 0 ? 1 : 0;
