import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'astro/zod';

const holderSchema = z.object({ pid: z.number(), host: z.string(), started: z.string(), about: z.string() });

/** The process that holds a lock, and what it says of its work. */
export type Holder = z.infer<typeof holderSchema>;

export type Lock = { isHeld: true; release: () => void } | { isHeld: false; holder: Holder };

/** When a process began, where the system tells it: the number of a process that is gone may be given to another. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name before it may hold spaces and brackets; the twentieth field behind it is the start in ticks.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning({ pid, host, started }: Holder): boolean {
  // Of another machine nothing is known: its process counts as running.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return started === startOf(pid);
}

/** Who holds the lock; null where it is free or not whole. */
function holderOf(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Takes the lock `file` for this process, or says who holds it. A lock whose process is gone is taken over. The lock goes
 * when it is released or the process ends, and is stale when the process is killed.
 */
export function takeLock(file: string, about: string): Lock {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid), about });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = holderOf(file);
    if (holder && isRunning(holder)) return { isHeld: false, holder };
    setAside(file, holder);
  }
  const release = () => {
    if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
    process.removeListener('exit', release);
  };
  process.once('exit', release);
  return { isHeld: true, release };
}

/** Removes a stale lock; one that another process took in the meantime is put back. */
function setAside(file: string, stale: Holder | null): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // Somebody else was first.
  }
  const found = holderOf(aside);
  if (found && (found.pid !== stale?.pid || found.started !== stale.started)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}
