import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compiledCode } from './compiled-code.ts';

export type Ending = { is: 'done' | 'failed' | 'stopped' } | { is: 'killed'; by: string };

/** Pages are made of short-lived strings: with the usual 16 MB many outlive a collection, and cost much more. */
const memory = '--max-semi-space-size=32';

/**
 * Runs the process that makes the site, with its words on this terminal. When `stop` is raised it is killed with all that
 * it started, and only when it is gone this returns: nothing then writes into its folder any more.
 */
export function runMaker(args: readonly string[], stop: AbortSignal): Promise<Ending> {
  const hasGroups = process.platform !== 'win32';
  const maker = spawn(process.execPath, [memory, join(import.meta.dirname, 'make-site.ts'), ...args], {
    // A group of its own: Ctrl+C reaches it through us alone. Where we are killed, the channel closes and it ends itself.
    detached: hasGroups,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { NODE_COMPILE_CACHE: compiledCode(), ...process.env },
  });
  const kill = () => {
    try {
      if (maker.pid !== undefined) process.kill(hasGroups ? -maker.pid : maker.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  stop.addEventListener('abort', kill);
  return new Promise((resolve, reject) => {
    maker.once('error', reject);
    maker.once('close', (code, by) => {
      stop.removeEventListener('abort', kill);
      kill(); // What it started and left running.
      if (stop.aborted) resolve({ is: 'stopped' });
      else if (by !== null) resolve({ is: 'killed', by });
      else resolve({ is: code === 0 ? 'done' : 'failed' });
    });
  });
}
