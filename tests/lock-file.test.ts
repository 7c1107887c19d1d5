import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional(), resolved: z.string().optional() })),
});

test('the lock file has an entry for every optional package, so that npm ci works on every platform', () => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
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
