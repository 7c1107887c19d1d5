// node tests/bench/lighthouse.ts <built site> [base] [words of a page's name]: what Lighthouse says of a page of every type on a phone,
// deployed behind nginx as readers get it, where `lighthouse` is installed (npm install --global lighthouse): it brings a hundred
// packages of its own, which no other work here needs. Exit 1 below budget.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deploySite } from '../../scripts/deploy/deploy-site.ts';
import { findServer, startServer } from '../deploy/start-server.ts';
import { findBrowser } from '../support/find-browser.ts';
import { cityPages, pageTypesOf } from '../support/page-types.ts';
import { listSiteFiles } from '../support/site-pages.ts';

const [folder = '', base = '/', wanted = ''] = process.argv.slice(2);
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
if (findServer('nginx') === null) {
  console.log('     Lighthouse was not asked: nginx, behind which the pages are measured, is not installed.');
  process.exit(0);
}
const root = mkdtempSync(join(tmpdir(), 'portal-lighthouse-'));
// Packed less tightly than for readers, which takes a tenth of the time.
const deployed = await deploySite(folder, { root, quality: 5 });
if ('state' in deployed) throw new Error(`${folder} must not go online.`);
const server = await startServer('nginx', root, base.replace(/\/$/, ''));
const { executablePath } = await findBrowser();
// What is kept from search engines on purpose would lose points for it.
const isListed = (path: string): boolean =>
  !readFileSync(join(folder, 'zh', path.split('?')[0] ?? '', 'index.html'), 'utf8').includes('<meta name="robots"');
const types = pageTypesOf(listSiteFiles(folder, base, '').files, cityPages).filter(
  ({ name, locale, path }) => locale === 'zh' && name.includes(wanted) && isListed(path),
);
let over = false;
for (const { name, path } of types) {
  const { stdout } = await run(
    'lighthouse',
    [
      `http://localhost:${server.port}${base}zh/${path}`,
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
await server.stop();
rmSync(root, { recursive: true });
process.exitCode = over ? 1 : 0;
