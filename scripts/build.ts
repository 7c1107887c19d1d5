// npm run build: checks the data, then builds site and search index into dist/ (or SITE_OUT). Exit 1 leaves no dist.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { beginCommand } from './begin-command.ts';
import { buildSite } from './build-site.ts';
import { checkCity, openCity } from './city.ts';
import { problemReport } from './report-problems.ts';

const { locale } = beginCommand({
  name: 'npm run build',
  does: { zh: '检查数据和文章，然后把网站和搜索索引生成到 dist/（或 SITE_OUT）。', en: 'Checks data and texts, then builds the site with its search index into dist/ (or SITE_OUT).' },
});
const outDir = resolve(process.env['SITE_OUT'] ?? 'dist');
const { problems } = checkCity(await openCity());
if (problems.length > 0) {
  rmSync(outDir, { recursive: true, force: true });
  console.error(problemReport(problems, locale));
  process.exit(1);
}
try {
  await buildSite(outDir);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
console.log(`Built into ${outDir}`);
