import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../tests/support/trial-city.ts';
import { takeLock } from './process-lock.ts';

const lockFile = () => join(openFolder(), 'work.lock');
const hold = (file: string, holder: Record<string, unknown>) =>
  writeFileSync(
    file,
    JSON.stringify({
      id: 'a1',
      pid: 1,
      host: hostname(),
      started: '',
      booted: Date.now() / 1000 - uptime(),
      about: 'their work',
      ...holder,
    }),
  );

describe('a lock', () => {
  test('is held once, and free again when it is released', () => {
    const file = lockFile();
    const first = takeLock(file, 'the first');
    expect(takeLock(file, 'the second')).toMatchObject({
      isHeld: false,
      holder: { pid: process.pid, about: 'the first' },
    });
    if (first.isHeld) first.release();
    expect(existsSync(file)).toBe(false);
    const again = takeLock(file, 'the third');
    expect(again.isHeld).toBe(true);
    if (again.isHeld) again.release();
  });

  test('of a process that is gone is taken over', () => {
    const file = lockFile();
    hold(file, { pid: spawnSync(process.execPath, ['-e', '']).pid });
    const lock = takeLock(file, 'mine');
    expect(lock.isHeld).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('mine');
    if (lock.isHeld) lock.release();
  });

  test.runIf(process.platform === 'linux')('whose number another process has by now is taken over', () => {
    const file = lockFile();
    hold(file, { pid: process.ppid, started: 'another start' });
    const lock = takeLock(file, 'mine');
    expect(lock.isHeld).toBe(true);
    if (lock.isHeld) lock.release();
  });

  test('of before the machine was started again is taken over', () => {
    const file = lockFile();
    hold(file, { pid: process.ppid, booted: Date.now() / 1000 - uptime() - 3600 });
    const lock = takeLock(file, 'mine');
    expect(lock.isHeld).toBe(true);
    if (lock.isHeld) lock.release();
  });

  test.each(['', '{"pid": 1'])('that was written half is taken over: %j', (half) => {
    const file = lockFile();
    writeFileSync(file, half);
    const lock = takeLock(file, 'mine');
    expect(lock.isHeld).toBe(true);
    if (lock.isHeld) lock.release();
  });

  test('of another machine counts as held', () => {
    const file = lockFile();
    hold(file, { host: 'another.example' });
    expect(takeLock(file, 'mine')).toMatchObject({ isHeld: false, holder: { host: 'another.example' } });
  });

  test('goes with its process', () => {
    const file = lockFile();
    const module = JSON.stringify(join(import.meta.dirname, 'process-lock.ts'));
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `
      const { takeLock } = await import(${module});
      console.log(takeLock(${JSON.stringify(file)}, 'theirs').isHeld);
      process.exit(3);
    `,
      ],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('true\n');
    expect(existsSync(file)).toBe(false);
  });

  test('whose taker was killed as well is taken over, and nothing is left beside it', () => {
    const file = lockFile();
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    hold(file, { pid: gone });
    hold(`${file}.a1`, { id: 'b2', pid: gone });
    hold(`${file}.c3`, { id: 'd4', pid: gone });
    const lock = takeLock(file, 'mine');
    expect(lock.isHeld).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['work.lock']);
    if (lock.isHeld) lock.release();
  });

  test('that is stale goes to one alone of many that reach for it at once', async () => {
    const file = lockFile();
    hold(file, { pid: spawnSync(process.execPath, ['-e', '']).pid });
    const module = JSON.stringify(join(import.meta.dirname, 'process-lock.ts'));
    const at = Date.now() + 500;
    const script = `
      const { takeLock } = await import(${module});
      while (Date.now() < ${at});
      const lock = takeLock(${JSON.stringify(file)}, 'theirs');
      console.log(lock.isHeld);
      // Held until all have spoken, however late one of them is on a busy machine.
      if (lock.isHeld) setTimeout(() => process.exit(), 20_000);`;
    const racers = Array.from({ length: 5 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    const said = await Promise.all(
      racers.map(async ({ stdout }) => String((await stdout.take(1).toArray())[0]).trim()),
    );
    for (const racer of racers) racer.kill();
    expect(said.filter((held) => held === 'true')).toHaveLength(1);
  });
});
