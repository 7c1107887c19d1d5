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
  for (const name of signals) {
    process.on(name, () => {
      code ||= 128 + constants.signals[name];
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => code };
}
