import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** What a build took of the processor. */
export interface BuildCpu {
  seconds: number;
  pages: number;
  millisecondsPerPage: number;
}

/**
 * Builds the city in `city` into `out`, and asks the shell what that took: the build with all processes that it waited
 * for. Null where there is no such shell.
 */
export function buildCpu(city: string, out: string): BuildCpu | null {
  const { error, status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$0" scripts/build.ts >&2 && times', process.execPath],
    {
      env: { ...process.env, SITE_CITY: city, SITE_OUT: out },
      encoding: 'utf8',
    },
  );
  if (error) return null;
  if (status !== 0) throw new Error(stderr);
  const seconds = childSeconds(stdout);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
  return { seconds, pages, millisecondsPerPage: (seconds * 1000) / pages };
}

/** User and system seconds of the children in what `times` prints: "0m0.01s 0m0.00s", and below the same of the children. */
export function childSeconds(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
