import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../tests/support/trial-city.ts';
import { takeLock } from './process-lock.ts';

const lockFile = () => join(openFolder(), 'work.lock');
const hold = (file: string, holder: Record<string, unknown>) =>
  writeFileSync(file, JSON.stringify({ pid: 1, host: hostname(), started: '', about: 'their work', ...holder }));

describe('a lock', () => {
  test('is held once, and free again when it is released', () => {
    const file = lockFile();
    const first = takeLock(file, 'the first');
    expect(takeLock(file, 'the second')).toMatchObject({ isHeld: false, holder: { pid: process.pid, about: 'the first' } });
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

  test('that was written half is taken over', () => {
    const file = lockFile();
    writeFileSync(file, '{"pid": 1');
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
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', `
      const { takeLock } = await import(${module});
      console.log(takeLock(${JSON.stringify(file)}, 'theirs').isHeld);
      process.exit(3);
    `], { encoding: 'utf8' });
    expect(stdout).toBe('true\n');
    expect(existsSync(file)).toBe(false);
  });
});
