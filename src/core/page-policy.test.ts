import { expect, test } from 'vitest';
import { pagePolicy } from './page-policy.ts';

test('a page loads and runs what the site itself serves, nothing that is written into it, and no foreign object', () => {
  const allowed = new Map(pagePolicy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
  for (const name of ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action'])
    expect(allowed.get(name), name).toEqual(["'self'"]);
  expect(allowed.get('object-src')).toEqual(["'none'"]);
  // Pictures that a script has drawn, and those of style sheets.
  expect(allowed.get('img-src')).toEqual(["'self'", 'data:', 'blob:']);
});
