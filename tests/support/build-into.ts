import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `npm run build`'s script into a fresh temporary folder; throws with its output where it fails. */
export function buildInto(env: Record<string, string>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'portal-')), 'dist');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ...env, SITE_OUT: folder, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  return folder;
}
