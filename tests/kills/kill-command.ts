import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { compileCache } from '../support/compile-cache.ts';
import { writingDay, type WritingCommand } from '../support/writing-commands.ts';

const slowDisk = pathToFileURL(join(import.meta.dirname, 'slow-disk.ts')).href;
const repository = resolve(import.meta.dirname, '../..');

/** When a command is killed: some time after it was started, or after it has laid down a file of the city's folder. */
export interface Moment {
  after: 'start' | '.writing-lock' | '.writing-plan';
  milliseconds: number;
}

export interface Run {
  /** Exit code; null where it was killed. */
  status: number | null;
  output: string;
  /** How long it lived, and how long after each of the files was first seen; null where it was not. */
  lived: Record<Moment['after'], number | null>;
}

/** Runs a command on a city, on a slow disk where it is asked for, and kills it at the moment given. */
export async function runCommand(
  city: string,
  { name, args, input }: WritingCommand,
  { kill = null, isSlow = false }: { kill?: Moment | null; isSlow?: boolean } = {},
): Promise<Run> {
  const seen: Record<Moment['after'], number | null> = {
    start: performance.now(),
    '.writing-lock': null,
    '.writing-plan': null,
  };
  const child = spawn(
    process.execPath,
    [...(isSlow ? ['--import', slowDisk] : []), `scripts/${name}.ts`, ...args, '--lang', 'en'],
    {
      cwd: repository,
      // A site that was built of another city is not searched for what is removed from this one.
      env: { ...process.env, ...compileCache, SITE_CITY: city, SITE_OUT: join(city, 'dist'), SITE_TODAY: writingDay },
    },
  );
  let isOver = false;
  const output = Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const exit = new Promise<number | null>((done) => {
    child.once('exit', (status) => {
      isOver = true;
      done(status);
    });
  });
  child.stdin.on('error', () => {}); // It may be gone before it has read all.
  child.stdin.end(input);
  while (!isOver) {
    for (const file of ['.writing-lock', '.writing-plan'] as const)
      seen[file] ??= existsSync(join(city, file)) ? performance.now() : null;
    const from = kill && seen[kill.after];
    if (kill && from !== null && performance.now() - from >= kill.milliseconds) {
      child.kill('SIGKILL');
      break;
    }
    await sleep(1);
  }
  const status = await exit;
  const end = performance.now();
  const [out, error] = await output;
  const since = (file: Moment['after']): number | null => (seen[file] === null ? null : end - seen[file]);
  return {
    status,
    output: out.join('') + error.join(''),
    lived: { start: since('start'), '.writing-lock': since('.writing-lock'), '.writing-plan': since('.writing-plan') },
  };
}
