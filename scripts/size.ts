// npm run size: what the pages of dist/ ship to the reader, brotli, against their budgets. Exit 1 over budget.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beginCommand } from './begin-command.ts';
import { siteFolder } from './build/site-folder.ts';
import { openCity } from './city.ts';

beginCommand({
  name: 'npm run size',
  does: {
    zh: '称一称 dist/ 的页面要读者下载多少，并与限额相比。',
    en: 'Weighs what the pages of dist/ make readers download, against the budgets.',
  },
});
const kilobyte = 1024;
const budgets = { plainScript: 6, plainStyle: 10, chart: 60, article: 30, firstPaint: 1 };

const folder = siteFolder();
if (!existsSync(folder)) {
  console.error(`${folder} does not exist. Run "npm run build" first.`);
  process.exit(1);
}
const { site } = await openCity();
const base = (process.env['SITE_BASE'] || site.base).replace(/\/$/, '');

const sizes = new Map<string, number>();
function brotliSize(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

/** A script with the scripts it imports at once; `lazily` also those it imports when asked. */
function scriptGraph(file: string, lazily: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const pattern = lazily
    ? /(?:from|import)\s*\(?\s*[`"'](\.[^`"']+\.js)[`"']/g
    : /(?:from|import)\s*[`"'](\.[^`"']+\.js)[`"']/g;
  for (const [, path] of code.matchAll(pattern)) if (path) scriptGraph(resolve(dirname(file), path), lazily, seen);
  return seen;
}

const local = (url: string): string => join(folder, url.slice(base.length));
const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + brotliSize(file), 0);

interface PageSize {
  page: string;
  html: number;
  script: number;
  style: number;
  chart: number;
}

const pages: PageSize[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, url]) => local(url ?? ''));
    const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, url]) =>
      local(url ?? ''),
    );
    const atOnce = new Set(sources.flatMap((file) => [...scriptGraph(file, false)]));
    const whenSeen = new Set(sources.flatMap((file) => [...scriptGraph(file, true)]));
    const hasChart = html.includes('<data-chart');
    return {
      page: name,
      html: brotliSize(join(folder, name)),
      script: total(atOnce),
      style: total(new Set(styles)),
      chart: hasChart ? total([...whenSeen].filter((file) => !atOnce.has(file))) : 0,
    };
  });

const worst = (measure: (page: PageSize) => number, those: PageSize[]): PageSize | undefined =>
  [...those].sort((a, b) => measure(b) - measure(a))[0];
const plain = pages.filter(({ chart }) => chart === 0);
const articles = pages.filter(({ page }) => /^(zh|en)\/articles\//.test(page));
const whole = ({ html, script, style }: PageSize): number => html + script + style;
const firstPaint = join(folder, 'first-paint.js');

const lines = [
  {
    what: 'script of a page without a chart',
    limit: budgets.plainScript,
    page: worst(({ script }) => script, plain),
    of: ({ script }: PageSize) => script,
  },
  {
    what: 'style of a page without a chart',
    limit: budgets.plainStyle,
    page: worst(({ style }) => style, plain),
    of: ({ style }: PageSize) => style,
  },
  {
    what: 'chart code, loaded when a finger, pointer or key comes to a chart',
    limit: budgets.chart,
    page: worst(({ chart }) => chart, pages),
    of: ({ chart }: PageSize) => chart,
  },
  // Chart code has its own budget: it comes only when a reader touches the chart.
  { what: 'article page in all, without pictures', limit: budgets.article, page: worst(whole, articles), of: whole },
];
let over = false;
const report = (what: string, size: number, limit: number, where: string) => {
  over ||= size > limit * kilobyte;
  const mark = size > limit * kilobyte ? 'OVER' : 'ok';
  console.log(`${mark.padEnd(5)}${(size / kilobyte).toFixed(2).padStart(7)} KB of ${limit} KB  ${what} (${where})`);
};
for (const { what, limit, page, of } of lines) if (page) report(what, of(page), limit, page.page);
if (existsSync(firstPaint))
  report(
    'script before first paint',
    readFileSync(firstPaint).length,
    budgets.firstPaint,
    'first-paint.js, uncompressed',
  );
const heaviest = worst(({ html }) => html, pages);
if (heaviest)
  console.log(
    `     ${(heaviest.html / kilobyte).toFixed(2).padStart(7)} KB          heaviest page's HTML (${heaviest.page})`,
  );
process.exitCode = over ? 1 : 0;
