import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';

/** A command to run: the whole path of its file, its arguments, its environment. */
export interface AskedRun {
  script: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
}

/** How a command ended, and what it said. */
export interface RunEnd {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** What the thread is given: where it answers, and the one number that it sets when it has. */
export interface ThreadData {
  port: MessagePort;
  done: Int32Array;
}

const patience = 120_000;
let opened: { worker: Worker; port: MessagePort; done: Int32Array } | undefined;

function openThread() {
  const { port1: port, port2: theirs } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const data: ThreadData = { port: theirs, done };
  const worker = new Worker(join(import.meta.dirname, 'command-thread.ts'), {
    workerData: data,
    transferList: [theirs],
    // Of the runner's own switches none is for a command.
    execArgv: [],
  });
  worker.unref();
  port.unref();
  return { worker, port, done };
}

/**
 * Runs a command of `scripts/` to its end in a thread of this process: without a process of its own for each, a command that
 * only says something takes a fifth of the time. What ends, stops or asks a person needs a process: `spawnSync`.
 */
export function runInThread(asked: AskedRun): RunEnd {
  const { worker, port, done } = (opened ??= openThread());
  Atomics.store(done, 0, 0);
  worker.postMessage(asked);
  if (Atomics.wait(done, 0, 0, patience) === 'timed-out') throw new Error(`${asked.script} did not end.`);
  const end: RunEnd = receiveMessageOnPort(port)?.message;
  return end;
}
