import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../tests/support/trial-city.ts';
import { readHead } from './read-head.ts';

test('reads the head of a page, however long, and not the page', () => {
  const file = join(openFolder(), 'page.html');
  const body = `</head><body>${'甲'.repeat(20_000)}</body>`;
  writeFileSync(file, `<head><title>甲</title>${body}`);
  expect(readHead(file)).toMatch(/^<head><title>甲<\/title><\/head>/);
  expect(readHead(file).length).toBeLessThan(9000);
  const long = `<head><title>${'甲'.repeat(5000)}</title>`;
  writeFileSync(file, `${long}${body}`);
  expect(readHead(file).startsWith(`${long}</head>`)).toBe(true);
});
