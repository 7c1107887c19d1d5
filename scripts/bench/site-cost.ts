// The whole site in a process of its own: what a clean build of our city costs, what the build after one more release of
// the ledger costs and whether it gives the same bytes, and what a problem page costs against a script that fills templates.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashesOf } from '../build/build-file.ts';
import { buildCpu, type BuildCpu } from './build-cpu.ts';
import { holdBackNewest } from './hold-back-newest.ts';

// Memory is quicker than a disk, whose folders cost what they like.
const scratch = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'portal-bench-'));
const city = join(scratch, 'city');
mkdirSync(city);
for (const name of ['data', 'content']) cpSync(name, join(city, name), { recursive: true });
const settings = pathToFileURL(resolve('src/site.config.ts')).href;
writeFileSync(join(city, 'site.config.ts'), `export { default } from '${settings}';\n`);

const peaks = join(scratch, 'peaks');
process.env['BENCH_PEAKS'] = peaks;
process.env['NODE_OPTIONS'] = `--import=${pathToFileURL(resolve('scripts/bench/report-peak.ts')).href}`;

let over = false;
function report(what: string, value: number, budget: number, unit: string): void {
  over ||= value > budget;
  console.log(`${value > budget ? 'OVER' : 'ok'}  ${what}: ${value.toFixed(1)} of ${budget} ${unit}`);
}

/** Builds into `out`, and gives what that took of the processor. */
function build(out: string): BuildCpu {
  const cost = buildCpu(city, join(scratch, out));
  if (!cost) throw new Error('There is no shell that measures.');
  return cost;
}

const putBack = holdBackNewest(join(city, 'data'), 'ledger');
build('site');
putBack();
const next = build('site');
const hashes = hashesOf(join(scratch, 'site'));
const same = build('site');
rmSync(peaks);
const begun = performance.now();
// Into a new folder: nothing can be taken over.
const clean = build('clean');
const seconds = (performance.now() - begun) / 1000;
const megabytes = Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number));
const differing = [...hashesOf(join(scratch, 'clean'))].filter(([file, hash]) => hashes.get(file) !== hash);

report(`clean build of ${clean.pages} pages (CPU)`, clean.seconds, 45, 's');
report('clean build (wall clock)', seconds, 60, 's');
report('peak memory of the build', megabytes, 1500, 'MB');
report('build after one more release (CPU)', (100 * next.seconds) / clean.seconds, 100 / 3, '% of a clean build');
report('files of it that a clean build makes differently', differing.length, 0, '');

const filled = spawnSync(
  process.execPath,
  ['scripts/bench/fill-pages.ts', join(city, 'data'), join(scratch, 'clean'), join(scratch, 'filled')],
  { encoding: 'utf8', env: { ...process.env, BENCH_PEAKS: '' } },
);
if (filled.status !== 0) throw new Error(filled.stderr);
const template = Number(filled.stdout);
// What a clean build takes longer than one that copies every page, which takes about as long as to fill and write them.
const pages = clean.seconds - same.seconds + template;
report(
  `CPU of the problem pages (${pages.toFixed(1)} s; templates ${template.toFixed(1)} s)`,
  pages / template,
  12,
  '× a script that fills templates with the same rows and writes as many bytes',
);
rmSync(scratch, { recursive: true, force: true });
process.exitCode = over ? 1 : 0;
