import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundleDigest } from './bundle-digest.ts';

/** A site’s folder with a bundle of one module, whose code is told where it is. */
function makeBundle(code: (here: string) => string, name = 'page.mjs'): string {
  const site = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(site, '.prerender/chunks'), { recursive: true });
  writeFileSync(join(site, '.prerender/chunks', name), code(pathToFileURL(`${site}/`).href));
  return site;
}

const key = (letter: string): string => `"key":"${letter.repeat(43)}="`;

test('the same code has the same digest in any place and with any key that Astro draws', () => {
  const [one, other] = ['A', 'b'].map((letter) => makeBundle((here) => `{"outDir":"${here}",${key(letter)}}`));
  expect(bundleDigest(one ?? '')).toBe(bundleDigest(other ?? ''));
});

test('the order of the list of assets is no code, what is in it is', () => {
  const lists = ['"a.png","b.css"', '"b.css","a.png"', '"b.css","c.png"'];
  const [one, other, another] = lists.map((list) => bundleDigest(makeBundle(() => `{"assets":[${list}]}`)));
  expect(one).toBe(other);
  expect(one).not.toBe(another);
});

test('other code, or the same under another name, has another digest', () => {
  const sites = [makeBundle(() => 'a'), makeBundle(() => 'b'), makeBundle(() => 'a', 'other.mjs')];
  expect(new Set(sites.map((site) => bundleDigest(site))).size).toBe(3);
});

test('where there is no bundle there is no digest', () => {
  expect(bundleDigest(mkdtempSync(join(tmpdir(), 'bundle-')))).toBeNull();
});

test('code that changes a page after the bundle is a part of the digest, and is there', () => {
  const site = makeBundle(() => 'a');
  const [one, other] = ['one', 'other'].map((code) => {
    const file = join(mkdtempSync(join(tmpdir(), 'joiner-')), 'join.ts');
    writeFileSync(file, code);
    return bundleDigest(site, [file]);
  });
  expect(one).not.toBe(other);
  expect(bundleDigest(site)).not.toBe(bundleDigest(site, []));
});
