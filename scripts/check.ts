// npm run check [-- --json] [-- --lang zh|en]: every rule over all data and content; exit 1 where one is broken. Writes nothing.
// What is late but not wrong (objections, deadlines) is a notice: it changes no exit code.
import { checkCity, openCity, terminalLanguage } from './city.ts';
import { listNotices } from './list-notices.ts';
import { problemReport, problemsAsJson } from './report-problems.ts';

const checked = checkCity(await openCity());
const { datasets, problems } = checked;
// Days that are not as they should be have no limits.
const notices = problems.length > 0 ? [] : listNotices(checked);
const locale = terminalLanguage();
if (process.argv.includes('--json')) {
  console.log(problemsAsJson(problems, notices));
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
  for (const notice of notices) console.log(notice[locale]);
}
process.exitCode = problems.length > 0 ? 1 : 0;
