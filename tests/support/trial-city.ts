import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { compileCache } from './compile-cache.ts';
import { linesOf, makeFolder } from './make-releases.ts';
import { runInThread, type RunEnd } from './run-in-thread.ts';

export { readTree } from './read-tree.ts';

const repository = resolve(import.meta.dirname, '../..');
const opened: string[] = [];

afterAll(() => {
  for (const folder of opened) rmSync(folder, { recursive: true, force: true });
});

/** A new temporary folder that goes when the test file is done. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-trial-'));
  opened.push(folder);
  return folder;
}

/** A city on disk with the trial datasets (`places`, `checks`, `visits`) and the files given by path. */
export function makeTrialCity(files: Record<string, string | Uint8Array> = {}): string {
  const folder = openFolder();
  const settings = pathToFileURL(join(import.meta.dirname, 'trial-site.ts')).href;
  const all = { 'site.config.ts': `export { default } from ${JSON.stringify(settings)};\n`, ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A trial city that has released its place P1, and the files given by dataset and release. */
export function makeReleasedCity(released: Record<string, Record<string, string>>): string {
  const places = { '2022-05-16': linesOf('code,name,valid_to,replaced_by', 'P1,甲区,,') };
  const files = Object.entries({ places, ...released }).flatMap(([dataset, releases]) =>
    [...makeFolder(releases)].map(([name, bytes]): [string, Uint8Array] => [`data/${dataset}/${name}`, bytes]),
  );
  return makeTrialCity(Object.fromEntries(files));
}

/** A trial city with the red and black list alone: its releases by name, and its pictures. */
export function makeListCity(releases: Record<string, string>, pictures: Record<string, string> = {}): string {
  const settings = pathToFileURL(join(import.meta.dirname, 'list-site.ts')).href;
  const folder = 'data/red-black-list';
  return makeTrialCity({
    'site.config.ts': `export { default } from ${JSON.stringify(settings)};\n`,
    ...Object.fromEntries([...makeFolder(releases)].map(([name, bytes]) => [`${folder}/${name}`, bytes])),
    ...Object.fromEntries(Object.entries(pictures).map(([name, content]) => [`${folder}/pictures/${name}`, content])),
  });
}

/** What one of `scripts/` is asked for on a city, on 24 May 2022 or another day. */
type Asked = [script: string, city: string, args: readonly string[], today?: string];

const environmentOf = (city: string, today: string): NodeJS.ProcessEnv => ({
  ...process.env,
  ...compileCache,
  SITE_CITY: city,
  SITE_TODAY: today,
});

const withoutPath = ({ status, stdout, stderr }: RunEnd, city: string): RunEnd => ({
  status,
  stdout: stdout.replaceAll(city, '<city>'),
  stderr: stderr.replaceAll(city, '<city>'),
});

/** Runs one of `scripts/` on a city in a process of its own, as a person would; `input` is what is typed. */
export function startScript(
  ...[script, city, args, today = '2022-05-24', input = '']: [...Asked, input?: string]
): RunEnd {
  const end = spawnSync(process.execPath, [join('scripts', script), ...args, '--lang', 'en'], {
    cwd: repository,
    env: environmentOf(city, today),
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return withoutPath(end, city);
}

/** The same without a process of its own: what it says and writes is the same, in a fifth of the time. */
export function runScript(...[script, city, args, today = '2022-05-24']: Asked): RunEnd {
  const end = runInThread({
    script: join(repository, 'scripts', script),
    args: [...args, '--lang', 'en'],
    env: environmentOf(city, today),
  });
  return withoutPath(end, city);
}
