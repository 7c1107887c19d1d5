import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder as openTemporary, readTree } from '../../tests/support/trial-city.ts';
import { writeBuildFile } from './build-file.ts';
import { clearLeftovers, openFolder, swapSite } from './swap-site.ts';

const days = {
  demonstration: false,
  timeZone: 'UTC',
  base: '/',
  asOf: '2022-05-24',
  builtOn: '2022-05-24',
  expiresOn: null,
};

/** A folder that holds `work/site`, finished, and where asked `www/dist` with the site of yesterday. */
function makePlaces(hasOld = true) {
  const folder = openTemporary();
  const [made, target] = [join(folder, 'work/site'), join(folder, 'www/dist')];
  makeSite(made, 'today');
  mkdirSync(join(folder, 'www'));
  if (hasOld) makeSite(target, 'yesterday');
  return { folder, made, target, beside: () => readdirSync(join(folder, 'www')) };
}

function makeSite(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  writeBuildFile(folder, days);
}

const pageOf = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

describe('a finished site', () => {
  test('takes the place of the old one and leaves nothing beside it', () => {
    const { made, target, beside } = makePlaces();
    swapSite(made, target);
    expect([pageOf(target), beside(), existsSync(made)]).toEqual(['today', ['dist'], false]);
  });

  test('goes where there was none', () => {
    const { made, target, beside } = makePlaces(false);
    swapSite(made, target);
    expect([pageOf(target), beside()]).toEqual(['today', ['dist']]);
  });

  test.runIf(existsSync('/dev/shm'))('goes to another file system, mark and all left behind', () => {
    const { made } = makePlaces(false);
    const target = `/dev/shm/portal-test-${process.pid}`;
    const whole = readTree(made);
    try {
      swapSite(made, target);
      expect(readTree(target)).toEqual(whole);
      expect(readdirSync('/dev/shm').filter((name) => name.startsWith(`portal-test-${process.pid}`))).toHaveLength(1);
    } finally {
      rmSync(target, { recursive: true, force: true });
    }
  });

  test('leaves the old one where it is when there is nothing to bring', () => {
    const { folder, target, beside } = makePlaces();
    expect(() => swapSite(join(folder, 'nothing'), target)).toThrow(/ENOENT/);
    expect([pageOf(target), beside()]).toEqual(['yesterday', ['dist']]);
  });

  test.skipIf(process.getuid?.() === 0)('leaves the old one where it is when the folder cannot be written', () => {
    const { folder, made, target, beside } = makePlaces();
    chmodSync(join(folder, 'www'), 0o500);
    expect(() => swapSite(made, target)).toThrow(/EACCES|EPERM/);
    chmodSync(join(folder, 'www'), 0o700);
    expect([pageOf(target), beside()]).toEqual(['yesterday', ['dist']]);
  });
});

describe('what a killed build left', () => {
  test('goes: a site on its way in, a copy cut short, an old site on its way out', () => {
    const { folder, target, beside } = makePlaces();
    makeSite(join(folder, 'www/dist.partial-11'), 'half');
    mkdirSync(join(folder, 'www/dist.partial-12'));
    writeFileSync(join(folder, 'www/dist.partial-12/.gongwei-scratch'), '');
    mkdirSync(join(folder, 'www/dist.partial-13'));
    makeSite(join(folder, 'www/dist.replaced-11'), 'old');
    clearLeftovers(target);
    expect([pageOf(target), beside()]).toEqual(['yesterday', ['dist']]);
  });

  test('comes back where the old site had gone and the new one had not come', () => {
    const { folder, target, beside } = makePlaces(false);
    makeSite(join(folder, 'www/dist.partial-11'), 'new');
    makeSite(join(folder, 'www/dist.replaced-11'), 'old');
    clearLeftovers(target);
    expect([pageOf(target), beside()]).toEqual(['old', ['dist']]);
  });

  test('is told from what somebody put there', () => {
    const { folder, target, beside } = makePlaces();
    for (const name of ['dist.partial-11', 'dist.replaced-11', 'dist.partial-old']) {
      mkdirSync(join(folder, 'www', name));
      writeFileSync(join(folder, 'www', name, 'letter.txt'), 'mine');
    }
    writeFileSync(join(folder, 'www/dist.partial-12'), 'a file');
    makeSite(join(folder, 'www/other.partial-11'), 'another target');
    const before = beside();
    clearLeftovers(target);
    expect(beside()).toEqual(before);
  });
});

describe('folders made for a site', () => {
  test('go again while they are empty, and only those', () => {
    const folder = openTemporary();
    openFolder(join(folder, 'a/b/c'))();
    expect(readdirSync(folder)).toEqual([]);
    const close = openFolder(join(folder, 'a/b'));
    writeFileSync(join(folder, 'a/letter.txt'), 'mine');
    close();
    expect(readTree(folder)).toEqual({ 'a/letter.txt': 'mine' });
    openFolder(folder)();
    expect(existsSync(folder)).toBe(true);
  });
});
