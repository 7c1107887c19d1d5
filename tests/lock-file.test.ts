import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { completeLock, lockText, readLock } from '../scripts/lock-file.ts';

const text = readFileSync('package-lock.json', 'utf8');
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional(), resolved: z.string().optional() }),
  ),
});

describe('the lock file', () => {
  test('has an entry for every optional package, so that npm ci works on every platform', () => {
    const { packages } = lockSchema.parse(JSON.parse(text));
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => {
        const nested = `${path}/node_modules/${name}`.replace(/^\//, '');
        const levels = nested.split('/node_modules/');
        const places = levels.map((_, depth) => [...levels.slice(0, depth), name].join('/node_modules/'));
        return ![nested, `node_modules/${name}`, ...places].some((place) => place in packages);
      }),
    );
    expect(missing).toEqual([]);
  });

  test('is written as every npm writes it, so that npm install leaves it alone', () => {
    expect(lockText(readLock(text))).toBe(text);
  });

  test('names no registry', () => {
    expect(text.match(/"resolved"|https?:\/\/[\w.-]*(registry|npm)[\w.-]*/g)).toBeNull();
  });
});

describe('completing a lock file', () => {
  const lock = readLock(`{"packages": {
    "node_modules/b": {"optional": true, "libc": ["musl"], "version": "1.0.0", "resolved": "https://host.example/b.tgz"},
    "": {"optionalDependencies": {"b": "1.0.0", "a-linux-x64-musl": "2.0.0"}, "license": "MIT", "name": "x", "version": "0.1.0"}
  }, "requires": true, "lockfileVersion": 3, "name": "x"}`);

  test('adds the optional packages that are missing, with their platform', () => {
    const { lock: whole, added } = completeLock(lock);
    expect(added).toEqual(['a-linux-x64-musl']);
    expect(whole.packages['node_modules/a-linux-x64-musl']).toEqual({
      version: '2.0.0',
      cpu: ['x64'],
      os: ['linux'],
      optional: true,
    });
  });

  test('puts keys into npm’s order, and drops the C library and the host', () => {
    expect(lockText(lock)).toBe(`{
  "name": "x",
  "lockfileVersion": 3,
  "requires": true,
  "packages": {
    "": {
      "name": "x",
      "version": "0.1.0",
      "license": "MIT",
      "optionalDependencies": {
        "a-linux-x64-musl": "2.0.0",
        "b": "1.0.0"
      }
    },
    "node_modules/b": {
      "version": "1.0.0",
      "optional": true
    }
  }
}
`);
  });
});
