import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const simple = site.pages.filter(({ file }) => /^(zh|en)\/simple\//.test(file));
const page = (file: string) => {
  const found = simple.find((one) => one.file === file)?.root;
  if (!found) throw new Error(`There is no ${file}.`);
  return found;
};
const spoken = (file: string) =>
  page(file)
    .querySelectorAll('[data-read-aloud]')
    .map((one) => one.getAttribute('data-read-aloud') || one.text.trim());

describe('the simple view', () => {
  test('asks at most three choices a screen, and each screen leads back to the start', () => {
    expect(simple.length).toBeGreaterThan(20);
    const choices = (file: string) => page(file).querySelectorAll('.simple-choices > li').length;
    expect(simple.filter(({ file }) => choices(file) > 3).map(({ file }) => file)).toEqual([]);
    const inner = simple.filter(({ file }) => !/^(zh|en)\/simple\/index\.html$/.test(file));
    const start = (file: string) => `a[href="${site.base}/${file.slice(0, 2)}/simple/"]`;
    expect(
      inner.filter(({ file, root }) => !root.querySelector(`main ${start(file)}`)).map(({ file }) => file),
    ).toEqual([]);
  });

  test('every area that it answers for is reached by its choices alone', () => {
    const reached = new Set<string>();
    const walk = (url: string): void => {
      if (reached.has(url)) return;
      reached.add(url);
      const links = simple.find((one) => one.url === url)?.root.querySelectorAll('.simple-choices a') ?? [];
      for (const link of links) walk(link.getAttribute('href') ?? '');
    };
    walk(`${site.base}/zh/simple/`);
    const own = simple.filter(({ file }) => file.startsWith('zh/')).map(({ url }) => url);
    // An area that ended keeps its address, and nobody is asked whether they live there.
    expect(own.filter((url) => !reached.has(url))).toEqual([`${site.base}/zh/simple/area/S07/`]);
  });

  test('an area that ended says what to see instead, and leads there', () => {
    const file = 'zh/simple/area/S07/index.html';
    expect(spoken(file)[1]).toBe('庚县（S07）只用到2023年12月31日，现在看庚县。');
    const links = page(file).querySelectorAll('.simple-choices a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['simple/area/S17', 'simple/near'].map((path) => `${site.base}/zh/${path}/`),
    );
    expect(page(file).querySelector('my-area-choice')).toBe(null);
  });

  test('says aloud that it is sample data once, before the first sample sentence', () => {
    const [title, sample, ...sentences] = spoken('zh/simple/area/S01/index.html');
    expect(title).toBe('甲区改好了吗？');
    expect(sample).toBe('下面是示例数据，不是真实情况。');
    expect(sentences.filter((one) => one.includes('示例'))).toEqual([]);
    expect(sentences[0]).toBe('上一期曝光这里 1 处，都还没有整改。期限已过。');
    expect(sentences.length).toBeLessThan(5);
  });

  test('says a telephone number figure by figure, and links it', () => {
    expect(spoken('zh/simple/report/index.html')[1]).toContain('0 0 0 0 0');
    expect(page('en/simple/report/index.html').querySelector('a[href="tel:00000"]')?.text).toContain('00000');
  });

  test('is linked from the head and the foot of every other page', () => {
    const others = site.pages.filter(({ file }) => /^(zh|en)\/(?!simple\/|embed\/.+\/)/.test(file));
    const links = ({ file, root }: (typeof others)[number]) =>
      root.querySelectorAll(
        `.masthead a[href="${site.base}/${file.slice(0, 2)}/simple/"], .footer a[href="${site.base}/${file.slice(0, 2)}/simple/"]`,
      ).length;
    expect(others.filter((one) => links(one) < 2).map(({ file }) => file)).toEqual([]);
  });
});
