import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { findPage } from './find-page.ts';

const home = openFolder();
const folder = join(home, 'site');
for (const name of ['zh/红榜', 'data/x']) mkdirSync(join(folder, name), { recursive: true });
for (const name of ['index.html', 'zh/index.html', 'zh/红榜/index.html', 'data/x/SHA256SUMS', 'data/x/a b.csv'])
  writeFileSync(join(folder, name), name);
writeFileSync(join(home, 'secret.txt'), 'not for readers');
symlinkSync(join(home, 'secret.txt'), join(folder, 'link.txt'));

const find = (address: string, base = '/portal') => {
  const found = findPage(folder, base, address);
  return found && 'file' in found ? found.file.slice(folder.length) : found;
};

describe('an address', () => {
  test.each([
    ['/portal/', '/index.html'],
    ['/portal/zh/', '/zh/index.html'],
    ['/portal/zh/?size=large', '/zh/index.html'],
    ['/portal/data/x/SHA256SUMS', '/data/x/SHA256SUMS'],
    ['/portal/data/x/a%20b.csv', '/data/x/a b.csv'],
    ['/portal/zh/%E7%BA%A2%E6%A6%9C/', '/zh/红榜/index.html'],
  ])('%s leads to its file', (address, file) => expect(find(address)).toBe(file));

  test.each([
    ['/', '/portal/'],
    ['/portal', '/portal/'],
    ['/portal/zh', '/portal/zh/'],
    ['/portal/zh/%E7%BA%A2%E6%A6%9C?a=b', '/portal/zh/%E7%BA%A2%E6%A6%9C/?a=b'],
  ])('%s is sent on to the one that ends in a slash', (address, moved) => expect(find(address)).toEqual({ moved }));

  test.each([
    '/portal/gone/',
    '/portal/zh/index',
    '/portal/data/x/SHA256SUMS/',
    '/portal//zh/',
    '/portal/zh//',
    '/portalzh/',
    '/elsewhere/zh/',
    '',
    'http://host.example/portal/',
    '/portal/../secret.txt',
    '/portal/%2e%2e/secret.txt',
    '/portal/..%2fsecret.txt',
    '/portal/..%5csecret.txt',
    '/portal/zh/%00',
    '/portal/%',
    '/portal/%ff',
    '/portal/./zh/',
    '/portal/data/x/',
    '/portal/link.txt',
    `/portal/${'a'.repeat(5000)}`,
  ])('%j leads nowhere', (address) => expect(find(address)).toBeNull());

  test('without a base path is the path itself', () => {
    expect([find('/', '/'), find('/zh/', '/'), find('/../secret.txt', '/')]).toEqual([
      '/index.html',
      '/zh/index.html',
      null,
    ]);
  });

  test('never sends a reader to another host', () => {
    mkdirSync(join(folder, 'evil.example'), { recursive: true });
    expect([find('//evil.example', '/'), find('/\\evil.example', '/'), find('/%2fevil.example', '/')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
