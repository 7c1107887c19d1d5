import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { findFile, readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const embedded = site.pages.filter(({ file }) => /^(zh|en)\/embed\/.+\//.test(file));
const sampleWord = /示例|sample/i;

/** The file behind a whole address of the site. */
const fileAt = (address = ''): string | undefined => findFile(site, address.slice(site.origin.length));

describe('a page made for other pages', () => {
  test('there is one for the list, the ranking, the wall and the charts, in both languages', () => {
    for (const locale of ['zh', 'en'])
      for (const kind of ['red-black-list', 'rankings', 'ledger', 'indicators/sample-litter-removal-rate'])
        expect(embedded.map(({ file }) => file)).toContain(`${locale}/embed/${kind}/index.html`);
  });

  test('says sample in its picture or table, and names its source with the release, linked', () => {
    const wanting = embedded.filter(({ root }) => {
      const shown = root.querySelectorAll('main svg, main table, main .list-panel, main figure');
      const source = root.querySelector('.embed__source a');
      return (
        !shown.some(({ text }) => sampleWord.test(text)) ||
        !/\d{4}-\d{2}-\d{2}/.test(source?.text ?? '') ||
        fileAt(source?.getAttribute('href')) === undefined
      );
    });
    expect(wanting.map(({ file }) => file)).toEqual([]);
  });

  test('either follows the newest, or is fixed and says so once there is something newer, never both', () => {
    const isOldest = ({ root }: (typeof embedded)[number]) => root.querySelector('main > .notice a[target=_self]');
    const both = embedded.filter((page) => page.root.querySelector('newer-embed') && isOldest(page));
    expect(both.map(({ file }) => file)).toEqual([]);
    const chart = 'en/embed/indicators/sample-litter-removal-rate';
    const says = (path: string) => embedded.some((page) => page.file === `${path}/index.html` && isOldest(page));
    expect(['2022-06-10', '2024-04-22', '2025-04-15'].map((release) => says(`${chart}/${release}`))).toEqual([
      true,
      true,
      false,
    ]);
    expect(['2025-04', '2025-05'].map((month) => says(`en/embed/rankings/${month}`))).toEqual([true, false]);
  });

  test('of an indicator, fixed to a release, shows the figures of that release alone', () => {
    const values = (release: string) =>
      embedded
        .find(({ file }) => file === `zh/embed/indicators/sample-litter-removal-rate/${release}/index.html`)
        ?.root.querySelector('script[type="application/json"]')?.rawText ?? '';
    expect(values('2022-06-10').length).toBeLessThan(values('2025-04-15').length);
    expect(values('2022-06-10')).not.toBe('');
  });
});

describe('the code to embed', () => {
  const offering = site.pages.filter(({ root }) => root.querySelector('.copied-code'));

  test('is on the pages of the list, the rankings, the wall and the indicators, and in the guide', () => {
    for (const page of ['red-black-list', 'red-black-list/2025-W24', 'rankings', 'rankings/2025-04', 'ledger', 'embed'])
      expect(offering.map(({ file }) => file)).toContain(`en/${page}/index.html`);
  });

  test('leads to pages that exist, in the language of the page, each with a title and the script that fits it', () => {
    const wrong = offering.flatMap(({ file, root }) =>
      root.querySelectorAll('.copied-code').flatMap(({ text }) => {
        const [, address] = /^<iframe src="([^"]+)" title="[^"]+" lang="(?:zh-CN|en)" height="\d+"/.exec(text) ?? [];
        const [, script] = /<script src="([^"]+)" async><\/script>$/.exec(text) ?? [];
        const target = fileAt(address);
        return target?.startsWith(`${file.slice(0, 2)}/embed/`) && fileAt(script) === 'embed.js'
          ? []
          : [`${file}: ${text}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a citation', () => {
  const cited = site.pages.filter(({ root }) => root.querySelector('.citation-fold'));

  test.each([
    'data/street-checks',
    'data/street-checks/2025-06-30',
    'indicators/sample-litter-removal-rate',
    'red-black-list/2025-W24',
    'red-black-list/2025-W25-B01',
    'rankings/2025-04',
    'ledger',
    'ledger/weeks/2025-W25',
    'articles/sample-clean-air',
  ])('is on %s in three styles, with a hash, an address that exists and the word sample', (path) => {
    for (const locale of ['zh', 'en']) {
      const page = cited.find(({ file }) => file === `${locale}/${path}/index.html`);
      const styles = page?.root.querySelectorAll('.citation').map(({ text }) => text) ?? [];
      expect(styles.length).toBe(3);
      for (const style of styles) {
        expect(style).toMatch(/[0-9a-f]{64}/);
        expect(style).toMatch(sampleWord);
        expect(fileAt(/https:\/\/portal\.example[^\s}]*\//.exec(style)?.[0])).toBeDefined();
      }
    }
  });

  test('names no day of a build', () => {
    const days = cited.flatMap(({ root }) => root.querySelectorAll('.citation').map(({ text }) => text));
    const today = new Date().toISOString().slice(0, 10);
    expect(days.filter((text) => text.includes(today))).toEqual([]);
  });
});
