import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the README names every command of package.json, and no other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = readFileSync('README.md', 'utf8').matchAll(/`npm (?:run )?([\w:]+)[^`]*`/g);
  // `npm install` is npm's own.
  const commands = new Set([...named].map(([, name]) => name).filter((name) => name !== 'install'));
  expect([...commands].sort()).toEqual(Object.keys(scripts).sort());
});
