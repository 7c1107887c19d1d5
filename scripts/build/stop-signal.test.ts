import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const program = `
  const { watchStop } = await import(${JSON.stringify(join(import.meta.dirname, 'stop-signal.ts'))});
  const stop = watchStop();
  const awake = setInterval(() => undefined, 1000);
  stop.signal.addEventListener('abort', () => { console.log('stopped with', stop.exitCode()); clearInterval(awake); process.exit(stop.exitCode()); });
  console.log('pid', process.pid);
`;

/** Runs the program below a shell of its own, as npm does; gives its lines, and the shell. */
function run(env: Record<string, string>) {
  const shell = spawn('sh', ['-c', `"${process.execPath}" --input-type=module -e "$PROGRAM" && true`], {
    env: { ...process.env, ...env, PROGRAM: program },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: shell.stdout });
  const next = async (): Promise<string> => String((await once(lines, 'line'))[0]);
  return { shell, next };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s asks the process to end with exit code %i', async (signal, code) => {
  const { next } = run({});
  const pid = Number((await next()).split(' ')[1]);
  process.kill(pid, signal);
  expect(await next()).toBe(`stopped with ${code}`);
});

test.skipIf(process.platform === 'win32')('so does the end of the shell in which npm runs it', async () => {
  const { shell, next } = run({ npm_lifecycle_event: 'start' });
  await next();
  shell.kill('SIGKILL');
  expect(await next()).toBe('stopped with 143');
});
