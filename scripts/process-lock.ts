import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'astro/zod';

const holderSchema = z.object({
  id: z.string(),
  pid: z.number(),
  host: z.string(),
  started: z.string(),
  booted: z.number(),
  about: z.string(),
});

/** The process that holds a lock, and what it says of its work. `id` is of this one holding. */
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

/** When this machine was started, in seconds: no process of before runs any more. */
const bootOf = (): number => Date.now() / 1000 - uptime();
const bootTolerance = 120;

function isRunning({ pid, host, started, booted }: Holder): boolean {
  // Of another machine nothing is known: its process counts as running.
  if (host !== hostname()) return true;
  if (Math.abs(booted - bootOf()) > bootTolerance && started === '') return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return started === startOf(pid);
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** A lock as it lies there; null in place of its holder where it was written half. */
interface Found {
  id: string;
  holder: Holder | null;
}

/** Tries of 10 ms that a lock which is only being written has to become whole. */
const patience = 40;

/** Who holds the lock; null where it is free. */
function read(file: string, triesLeft = patience): Found | null {
  for (let tries = triesLeft; ; tries -= 1) {
    try {
      const { ino, mtimeMs } = statSync(file);
      const holder = parse(readFileSync(file, 'utf8'));
      if (holder) return { id: holder.id, holder };
      if (tries === 0) return { id: `half-${ino}-${mtimeMs}`, holder: null };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
}

function parse(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Takes the lock `file` for this process, or says who holds it. A lock whose process is gone is taken over. The lock goes
 * when it is released or the process ends, and is stale when the process is killed.
 */
export function takeLock(file: string, about: string): Lock {
  const mine = {
    id: randomBytes(4).toString('hex'),
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    booted: bootOf(),
    about,
  };
  const holder = acquire(file, mine);
  if (holder) return { isHeld: false, holder };
  clearGuards(file);
  const release = () => {
    if (read(file, 0)?.id === mine.id) rmSync(file, { force: true });
    process.removeListener('exit', release);
  };
  process.once('exit', release);
  return { isHeld: true, release };
}

/** Makes `mine` the holder of the lock; returns the one who holds it where that process runs. */
function acquire(file: string, mine: Holder): Holder | null {
  for (;;) {
    if (create(file, mine)) return null;
    const found = read(file);
    if (found === null) continue;
    if (found.holder && isRunning(found.holder)) return found.holder;
    // Whoever would replace this very lock must hold a lock named for it: so one alone does, and only while it is still there.
    const guard = `${file}.${found.id}`;
    const other = acquire(guard, mine);
    if (other) return other;
    if (read(file, 0)?.id === found.id) {
      renameSync(guard, file);
      return null;
    }
    rmSync(guard, { force: true });
  }
}

/** True where the lock was free and is now `mine`. */
function create(file: string, mine: Holder): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(descriptor, JSON.stringify(mine));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  // A process that was held up before it wrote may have been taken for gone.
  return read(file, 0)?.id === mine.id;
}

/** Removes what processes that were killed while they took the lock over have left beside it. */
function clearGuards(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder).filter((one) => one.startsWith(`${basename(file)}.`))) {
    const found = read(join(folder, name), 0);
    if (found && !(found.holder && isRunning(found.holder))) rmSync(join(folder, name), { force: true });
  }
}
