import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { sha256 } from '../../src/releases/register/hash.ts';
import type { PublicRegister } from '../../src/releases/register/public-register.ts';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const bytesOf = (file: string): Uint8Array => readFileSync(join(site.folder, file));
const textOf = (file: string): string => new TextDecoder().decode(bytesOf(file));

const registers = [...site.files]
  .filter((file) => /^data\/[^/]+\/register\.json$/.test(file))
  .map((file) => JSON.parse(textOf(file)) as PublicRegister);
const releases = registers.flatMap(({ dataset, entries, files }) =>
  files.map((served) => {
    const entry = entries.find((one) => one.kind === 'release' && one.release === served.release);
    return { dataset, served, root: entry?.kind === 'release' ? entry.root : '' };
  }),
);

const pageAt = (file: string) => site.pages.find((page) => page.file === file)?.root;
const codesOf = (file: string): string[] =>
  pageAt(file)
    ?.querySelectorAll('main code.hash')
    .map(({ textContent }) => textContent.trim()) ?? [];

describe('of every release', () => {
  test('there are many, of every dataset, some of them redacted', () => {
    expect(registers.length).toBeGreaterThan(20);
    expect(releases.length).toBeGreaterThan(40);
    expect(releases.filter(({ served }) => served.removed.length > 0).length).toBeGreaterThan(1);
  });

  test('the register gives the hash of the bytes that are served', () => {
    for (const { dataset, served } of releases) {
      const { csv, seeds, csv_sha256, seeds_sha256 } = served;
      const sums = [csv, seeds].map((file) => sha256(bytesOf(`data/${dataset}/${file}`)));
      expect([dataset, csv, ...sums]).toEqual([dataset, csv, csv_sha256, seeds_sha256]);
    }
  });

  test.each(['zh', 'en'])('the root on /about/build/ and on its own page in %s is the registered one', (locale) => {
    const links = pageAt(`${locale}/about/build/index.html`)?.querySelectorAll('.build-releases li') ?? [];
    const shown = links.map((item) => [
      item.querySelector('a')?.getAttribute('href'),
      item.querySelector('code')?.textContent.trim(),
    ]);
    const registered = releases.map(({ dataset, served, root }) => [
      `${site.base}/${locale}/data/${dataset}/${served.release}/`,
      root,
    ]);
    expect([...shown].sort()).toEqual([...registered].sort());
    for (const { dataset, served, root } of releases)
      expect(codesOf(`${locale}/data/${dataset}/${served.release}/index.html`)).toContain(root);
  });

  test.each(['zh', 'en'])(
    'the page in %s prints name and hash of its file, and says where it is a redacted copy',
    (locale) => {
      for (const { dataset, served } of releases) {
        const page = `${locale}/data/${dataset}/${served.release}/index.html`;
        expect([page, codesOf(page).includes(served.csv_sha256)]).toEqual([page, true]);
        const text = pageAt(page)?.querySelector('main')?.textContent ?? '';
        expect([page, text.includes(`sha256sum ${basename(served.csv)}`)]).toEqual([page, true]);
        const saysCopy = /not of the registered file|不是登记原件的/.test(text);
        expect([page, saysCopy]).toEqual([page, served.removed.length > 0]);
      }
    },
  );
});

describe('every SHA256SUMS', () => {
  const lists = [...site.files].filter((file) => basename(file) === 'SHA256SUMS');

  test('is served as a text of the same bytes', () => {
    expect(lists.length).toBeGreaterThan(60);
    for (const list of lists) expect([list, bytesOf(`${list}.txt`)]).toEqual([list, bytesOf(list)]);
  });

  test('names files that are served with the hash it gives', () => {
    const wrong = lists.flatMap((list) =>
      textOf(list)
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.split('  '))
        .filter(([hash, file = '']) => sha256(bytesOf(join(dirname(list), file))) !== hash)
        .map(([, file]) => `${list}: ${file}`),
    );
    expect(wrong).toEqual([]);
  });
});
