import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { compiledCode } from './compiled-code.ts';

test('what Node has compiled is kept until it is too much', () => {
  const folder = openFolder();
  for (const name of ['a', 'b']) writeFileSync(join(folder, name), '');
  expect(compiledCode(folder, 2)).toBe(folder);
  expect(existsSync(join(folder, 'a'))).toBe(true);
  expect(compiledCode(folder, 1)).toBe(folder);
  expect(existsSync(folder)).toBe(false);
  expect(compiledCode(folder, 1)).toBe(folder);
});
