// npm run check [-- --json] [-- --lang zh|en]: every rule over all data and content; exit 1 where one is broken. Writes nothing.
import { checkCity, openCity, terminalLanguage } from './city.ts';
import { problemReport, problemsAsJson } from './report-problems.ts';

const { datasets, problems } = checkCity(await openCity());
const locale = terminalLanguage();
if (process.argv.includes('--json')) {
  console.log(problemsAsJson(problems));
} else if (problems.length > 0) {
  console.error(problemReport(problems, locale));
} else {
  const releases = datasets.reduce((count, one) => count + one.releases.length, 0);
  const rows = datasets.reduce((count, one) => count + one.releases.reduce((sum, { records }) => sum + records.length, 0), 0);
  console.log(
    locale === 'zh'
      ? `数据和内容无误：${datasets.length} 个数据集，${releases} 个版本，${rows} 行。本检查认不出姓名。`
      : `Data and content are sound: ${datasets.length} datasets, ${releases} releases, ${rows} rows. This check cannot find names.`,
  );
}
process.exitCode = problems.length > 0 ? 1 : 0;
