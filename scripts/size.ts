// npm run size: what the pages of dist/ ship to the reader, brotli, against their budgets. Exit 1 over budget.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beginCommand } from './begin-command.ts';
import { siteFolder } from './build/site-folder.ts';
import { openCity } from './city.ts';
import { routeFinder } from './page-routes.ts';
import { budgets, type Budget } from './size/budgets.ts';
import { choosePages } from './size/choose-pages.ts';
import { pageScales, type PageSize } from './size/weigh-page.ts';

beginCommand({
  name: 'npm run size',
  does: {
    zh: '称一称 dist/ 的页面要读者下载多少，并与限额相比。',
    en: 'Weighs what the pages of dist/ make readers download, against the budgets.',
  },
});
const kilobyte = 1024;
const firstPaintLimit = 1.25 * kilobyte;

const folder = siteFolder();
if (!existsSync(folder)) {
  console.error(`${folder} does not exist. Run "npm run build" first.`);
  process.exit(1);
}
const { site } = await openCity();
const weigh = pageScales(folder, (process.env['SITE_BASE'] || site.base).replace(/\/$/, ''));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  .sort();
const routes = [...Map.groupBy(names, routeFinder())].map(([route, pages]) => ({
  route,
  pages: choosePages(pages, (page) => statSync(join(folder, page)).size).map(weigh),
}));

const heaviest = (pages: readonly PageSize[], of: Budget['of']): PageSize | undefined =>
  pages.toSorted((one, other) => of(other) - of(one))[0];

let over = false;
function report(what: string, size: number, limit: number, unit: Budget['unit'], where: string): void {
  over ||= size > limit;
  const text = (amount: number): string => (unit === 'KB' ? (amount / kilobyte).toFixed(2) : String(amount));
  console.log(
    `${size > limit ? 'OVER' : 'ok'}`.padEnd(5) +
      `${text(size).padStart(8)} of ${text(limit)} ${unit}  ${what} (${where})`,
  );
}
for (const { what, limit, unit, of, routes: held = /^/, only = () => true } of budgets) {
  const pages = routes.filter(({ route }) => held.test(route)).flatMap(({ pages: own }) => own.filter(only));
  const worst = heaviest(pages, of);
  if (worst) report(what, of(worst), limit, unit, worst.page);
}
const firstPaint = join(folder, 'first-paint.js');
if (existsSync(firstPaint))
  report(
    'script before first paint',
    readFileSync(firstPaint).length,
    firstPaintLimit,
    'KB',
    'first-paint.js, uncompressed',
  );
const all = routes.flatMap(({ pages }) => pages);
const longest = heaviest(all, ({ html }) => html);
if (longest)
  console.log(`     ${(longest.html / kilobyte).toFixed(2).padStart(8)} KB  heaviest page’s HTML (${longest.page})`);
console.log(`${all.length} of ${names.length} pages weighed: of each route the longest and others at even steps.`);
process.exitCode = over ? 1 : 0;
