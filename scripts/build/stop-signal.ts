import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** That the person, or the system, has asked this process to end. */
export interface Stop {
  signal: AbortSignal;
  /** The exit code that says by which signal: 130 after Ctrl+C. */
  exitCode: () => number;
}

/** From now on Ctrl+C and the like only raise the signal: who listens tidies up and ends the process. */
export function watchStop(): Stop {
  const controller = new AbortController();
  let code = 0;
  const stop = (name: (typeof signals)[number]) => {
    code ||= 128 + constants.signals[name];
    controller.abort();
  };
  for (const name of signals) process.on(name, () => stop(name));
  // npm hands SIGTERM to the shell between it and us, which ends without a word to us.
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(() => stop('SIGTERM'));
  return { signal: controller.signal, exitCode: () => code };
}

const second = 1000;

function whenOrphaned(tell: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    tell();
  }, second / 2);
  watch.unref();
}
