// npm run build: checks the data, then builds site and search index into dist/ (or SITE_OUT). Exit 1 leaves no dist.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { checkCity, openCity, terminalLanguage } from './city.ts';
import { problemReport } from './report-problems.ts';

const outDir = resolve(process.env['SITE_OUT'] ?? 'dist');
const { problems } = checkCity(await openCity());
if (problems.length > 0) {
  rmSync(outDir, { recursive: true, force: true });
  console.error(problemReport(problems, terminalLanguage()));
  process.exit(1);
}
try {
  await buildSite(outDir);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
console.log(`Built into ${outDir}`);
