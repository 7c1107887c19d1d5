import { describe, expect, inject, test } from 'vitest';
import official from '../fixtures/official-site.ts';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('officialFolder'), official.base, official.url);
const pages = site.pages.filter(({ file }) => /^(zh|en)\//.test(file));

describe('an official city', () => {
  test('says nowhere that it is a demonstration', () => {
    const words = /演示网站|Demonstration site|not an official site|不是官方网站/;
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter(({ root }) => words.test(root.text)).map(({ file }) => file)).toEqual([]);
  });

  test('shows its filing marks, and only those, on every page but embedded boards', () => {
    const marks = Object.values(official.filing);
    const silent = pages.filter(
      ({ file, root }) =>
        !/\/embed\/.+\//.test(file) && !marks.every((mark) => root.querySelector('footer')?.text.includes(mark)),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
    expect(pages.filter(({ root }) => root.text.includes('示例ICP备00000000号')).map(({ file }) => file)).toEqual([]);
  });

  test('has no page and no link of a subject that it does not publish', () => {
    expect(pages.filter(({ file }) => file.includes('/rankings/')).map(({ file }) => file)).toEqual([]);
    const links = pages.flatMap(({ file, root }) =>
      root.querySelectorAll('a[href*="/rankings/"]').map((link) => `${file}: ${link.getAttribute('href')}`),
    );
    expect(links).toEqual([]);
  });

  test('sends reports of errors and objections to its own mailboxes', () => {
    const text = pages.map(({ root }) => root.toString()).join('');
    expect(text).toContain('errors@official.example');
    expect(text).toContain('review@official.example');
    expect(text).not.toContain('@portal.example');
  });
});
