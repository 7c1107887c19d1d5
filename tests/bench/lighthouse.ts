// node tests/bench/lighthouse.ts <built site> [base]: what Lighthouse says of a page of every type on a phone, where `lighthouse` is
// installed (npm install --global lighthouse): it brings a hundred packages of its own, which no other work here needs. Exit 1 below budget.
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../support/find-browser.ts';
import { openSite } from '../support/open-site.ts';
import { cityPages, pageTypesOf } from '../support/page-types.ts';
import { listSiteFiles } from '../support/site-pages.ts';

const [folder = '', base = '/'] = process.argv.slice(2);
/** Least score of each category. */
const budgets = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

const run = promisify(execFile);

interface Answer {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null }>;
}

if (spawnSync('lighthouse', ['--version']).status !== 0) {
  console.log('     Lighthouse is not installed, and was not asked: npm install --global lighthouse.');
  process.exit(0);
}
const site = await openSite(folder, base);
const { executablePath } = await findBrowser();
// What is kept from search engines on purpose would lose points for it.
const isListed = (path: string): boolean =>
  !readFileSync(join(folder, 'zh', path.split('?')[0] ?? '', 'index.html'), 'utf8').includes('<meta name="robots"');
const types = pageTypesOf(listSiteFiles(folder, base, '').files, cityPages).filter(
  ({ locale, path }) => locale === 'zh' && isListed(path),
);
let over = false;
for (const { name, path } of types) {
  // Not synchronous: this process serves the page.
  const { stdout } = await run(
    'lighthouse',
    [
      site.at(`zh/${path}`),
      ...['--output=json', '--quiet', `--only-categories=${Object.keys(budgets).join(',')}`],
      '--chrome-flags=--headless --no-sandbox --disable-gpu',
    ],
    { encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, CHROME_PATH: executablePath } },
  );
  const { categories, audits }: Answer = JSON.parse(stdout);
  const scores = Object.entries(budgets).map(([category, least]) => {
    const { score = 0, auditRefs = [] } = categories[category] ?? {};
    const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id);
    return { category, score: Math.round((score ?? 0) * 100), least, lost };
  });
  const isOver = scores.some(({ score, least }) => score < least);
  over ||= isOver;
  const lost = scores.filter(({ score, least }) => score < least).flatMap((one) => one.lost);
  console.log(
    `${isOver ? 'OVER' : 'ok'}`.padEnd(5) +
      `Lighthouse ${scores.map(({ category, score }) => `${category} ${score}`).join(', ')}: ${name}${lost.length > 0 ? ` (${lost.join(', ')})` : ''}`,
  );
}
await site.close();
process.exitCode = over ? 1 : 0;
