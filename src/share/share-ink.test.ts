import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ink } from './share-ink.ts';

test('the inks are the light colours of the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const light = Object.keys(ink).map((name) => [
    name,
    new RegExp(`--${name}: var\\(--in-light, (#\\w+)\\)`).exec(tokens)?.[1],
  ]);
  expect(Object.fromEntries(light)).toEqual(ink);
});
