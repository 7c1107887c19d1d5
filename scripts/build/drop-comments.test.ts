import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { dropComments } from './drop-comments.ts';

test('lines that only explain go, and all else stays, addresses in texts too', () => {
  const code = "// What it does.\nif (a)\n  // Why.\n  say('https://portal.example');\n";
  expect(dropComments(code)).toBe("if (a)\nsay('https://portal.example');\n");
});

test('the script before the first paint is served in half its size, and is a script still', () => {
  const code = readFileSync('public/first-paint.js', 'utf8');
  const served = dropComments(code);
  expect(() => new Script(served)).not.toThrow();
  expect([served.length < 0.6 * code.length, /^\s*\/\//m.test(served)]).toEqual([true, false]);
});
