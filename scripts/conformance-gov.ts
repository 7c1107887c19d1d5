// npm run conformance:gov: the built site as an inspector of government sites reads it. Exit 1 where a rule is not held.
import { dataDay } from '../src/releases/state/today.ts';
import { beginCommand } from './begin-command.ts';
import { readBuildFile } from './build/build-file.ts';
import { siteFolder } from './build/site-folder.ts';
import { openCity } from './city.ts';
import { inspectSite } from './conformance-gov/inspect-site.ts';
import { governmentWords, resultLines } from './conformance-gov/words.ts';
import { fail } from './fail.ts';

const { locale } = beginCommand({
  name: 'npm run conformance:gov',
  does: {
    zh: '像政府网站检查软件那样读 dist/（或 SITE_OUT）的每一页，逐条说明：做到、没有做到、没有设置、不知道。有没有做到的，退出码为 1。',
    en: 'Reads every page of dist/ (or SITE_OUT) as inspectors of government sites do, and says of each rule: held, not held, not configured, not known. Exit code 1 where one is not held.',
  },
});
const words = governmentWords[locale];
const folder = siteFolder();
const built = readBuildFile(folder) ?? fail(words.notBuilt(folder));
const { site } = await openCity();
// Limits are counted to the day of the inspection: a site that nobody has rebuilt does not stay on time.
const results = inspectSite(folder, site, built.base, dataDay(site, built.asOf));
const lines = resultLines(locale, results);
if (results.some(({ verdict }) => verdict === 'not-held')) fail(lines.join('\n'));
console.log(lines.join('\n'));
