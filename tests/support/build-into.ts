import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A place for a site that is built: a folder in a fresh temporary one. */
export const sitePlace = (): string => join(mkdtempSync(join(tmpdir(), 'portal-')), 'dist');

/** Runs `npm run build`'s script into a folder, by default a fresh temporary one; throws with its output where it fails. */
export function buildInto(env: Record<string, string>, folder = sitePlace()): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: environmentOf(env, folder),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  return folder;
}

/** A site that is to be built: what the build is told, and its folder, which is there when it is whole. */
export interface AskedSite {
  env: Record<string, string>;
  folder: string;
}

/** Where it is written that a site could not be built, and why. */
export const failureOf = (folder: string): string => join(dirname(folder), 'failed.txt');

/** Builds one site after the other while others work on; where one fails, what it said lies beside each that is not there. */
export async function buildBehind(sites: readonly AskedSite[], signal: AbortSignal): Promise<void> {
  for (const [at, site] of sites.entries()) {
    const said = await outputOf(site, signal);
    if (signal.aborted) return;
    if (existsSync(site.folder)) continue;
    for (const left of sites.slice(at)) writeFileSync(failureOf(left.folder), `The build failed.\n${said}`);
    return;
  }
}

/** What a build says, when it has ended. */
async function outputOf({ env, folder }: AskedSite, signal: AbortSignal): Promise<string> {
  const build = spawn(process.execPath, ['scripts/build.ts'], { env: environmentOf(env, folder), signal });
  const said: string[] = [];
  for (const stream of [build.stdout, build.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text));
  build.on('error', (error) => said.push(String(error)));
  // One that is stopped says so by an error, and is not gone yet.
  await new Promise((resolve) => build.on('close', resolve));
  return said.join('');
}

/** The environment without what the test runner put into it: the build must be the one a reader gets. */
function environmentOf(env: Record<string, string>, folder: string): NodeJS.ProcessEnv {
  const runners = /^(VITEST|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|NODE_ENV$|SITE_)/;
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.test(name)));
  return { ...clean, ...env, SITE_OUT: folder };
}
