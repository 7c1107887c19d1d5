import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `npm run build`'s script into a folder, by default a fresh temporary one; throws with its output where it fails. */
export function buildInto(
  env: Record<string, string>,
  folder = join(mkdtempSync(join(tmpdir(), 'portal-')), 'dist'),
): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...cleanEnvironment(), ...env, SITE_OUT: folder },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  return folder;
}

/** The environment without what the test runner put into it: the build must be the one a reader gets. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const runners = /^(VITEST|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|NODE_ENV$|SITE_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.test(name)));
}
