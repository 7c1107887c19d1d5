import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { AskedRun, RunEnd, ThreadData } from './run-in-thread.ts';

// The thread in which commands are run one after another: what they import is read once, the command itself anew.

const { port, done }: ThreadData = workerData;
const untouched = { argv: process.argv, exit: process.exit, out: process.stdout.write, error: process.stderr.write };
let runs = 0;

/** Thrown where a command ends its process. */
class Exit {
  readonly status: number;
  constructor(status: number) {
    this.status = status;
  }
}

/** What a process does with an error that nobody caught: the command's own listener says it, and ends. */
function statusAfter(error: unknown): number {
  if (error instanceof Exit) return error.status;
  const [listener] = process.listeners('uncaughtException');
  if (!(error instanceof Error) || !listener) return 1;
  try {
    listener(error, 'uncaughtException');
  } catch (thrown) {
    if (thrown instanceof Exit) return thrown.status;
  }
  return 1;
}

async function run({ script, args, env }: AskedRun): Promise<RunEnd> {
  const said = { stdout: '', stderr: '' };
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(env, name)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, script, ...args];
  process.exitCode = undefined;
  process.exit = (code) => {
    throw new Exit(Number(code ?? process.exitCode ?? 0));
  };
  process.stdout.write = (text: string | Uint8Array) => Boolean((said.stdout += String(text))) || true;
  process.stderr.write = (text: string | Uint8Array) => Boolean((said.stderr += String(text))) || true;
  let status: number;
  try {
    runs += 1;
    await import(`${pathToFileURL(script).href}?run=${runs}`);
    status = Number(process.exitCode ?? 0);
  } catch (error) {
    status = statusAfter(error);
  }
  for (const listener of process.listeners('exit')) listener.call(process, status);
  for (const event of ['exit', 'uncaughtException', 'SIGINT', 'SIGTERM']) process.removeAllListeners(event);
  process.argv = untouched.argv;
  process.exit = untouched.exit;
  process.stdout.write = untouched.out;
  process.stderr.write = untouched.error;
  return { status, ...said };
}

parentPort?.on('message', async (asked: AskedRun) => {
  port.postMessage(await run(asked));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
