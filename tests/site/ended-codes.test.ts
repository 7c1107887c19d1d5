import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import official from '../fixtures/official-site.ts';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const city = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
// The fixture city has no such codes but one: the small official one adds them.
const officialCity = readBuiltSite(inject('officialFolder'), official.base, official.url);

function mainOf(path: string, site = officialCity) {
  const main = site.pages.find(({ file }) => file === `${path}/index.html`)?.root.querySelector('main');
  if (!main) throw new Error(`There is no page ${path}.`);
  return main;
}
const textOf = (path: string, site = officialCity): string => mainOf(path, site).text.replaceAll(/\s+/g, ' ');
const linksOf = (path: string): string[] =>
  mainOf(path)
    .querySelectorAll('.notice a')
    .map((link) => (link.getAttribute('href') ?? '').replace(officialCity.base, ''));

describe('an indicator that is no longer used', () => {
  test('keeps its page and its figures, says until when, and leads to what replaced it, which leads back', () => {
    expect(textOf('en/indicators/sample-green-space')).toContain('was used until 31 December 2021');
    expect(textOf('zh/indicators/sample-green-space')).toContain('8.4');
    expect(linksOf('zh/indicators/sample-green-space')).toEqual(['/zh/indicators/sample-park-area/']);
    expect(linksOf('en/indicators/sample-park-area')).toEqual(['/en/indicators/sample-green-space/']);
  });

  test('is listed apart, counted nowhere, and marked where an article names it', () => {
    expect(textOf('zh/indicators')).toContain('不再使用的指标');
    const rows = mainOf('zh/indicators')
      .querySelectorAll('tbody a')
      .map((link) => link.getAttribute('href') ?? '');
    expect(rows.some((href) => href.includes('sample-green-space'))).toBe(false);
    expect(textOf('en/articles/sample-litter-explained')).toMatch(
      /Sample green space per person\s+until 31 December 2021/,
    );
  });
});

describe('areas that were merged, split or renamed', () => {
  const figures = (path: string): string[] =>
    mainOf(path)
      .querySelectorAll('table.table tr')
      .flatMap((row) => (row.querySelector('td[data-label]') ? [row.text.replaceAll(/\s+/g, ' ').trim()] : []))
      .filter((text) => text.includes('Sample ambient noise'));

  test('an old code shows its own figures alone and leads to what replaced it', () => {
    expect(figures('en/areas/S05')).toEqual(['Sample ambient noise 51.7\u00a0dB 2022'.replace('\u00a0', ' ')]);
    expect(linksOf('en/areas/S05')).toEqual(['/en/areas/S16/']);
    expect(linksOf('en/areas/S09')).toEqual(['/en/areas/S14/', '/en/areas/S15/']);
  });

  test('what replaced them says which figure is of which', () => {
    expect(figures('en/areas/S16').map((text) => /District [EF]/.exec(text)?.[0])).toEqual([
      'District E',
      'District F',
    ]);
    expect(figures('en/areas/S14').map((text) => text.includes('County I'))).toEqual([true]);
    expect(linksOf('en/areas/S16')).toEqual(['/en/areas/S05/', '/en/areas/S06/']);
  });

  test('a name that two codes bear is told apart, and an old code takes nothing of the new one', () => {
    expect(mainOf('zh/areas/S07', city).querySelector('h1')?.text).toBe('庚县（S07）');
    expect(mainOf('zh/areas/S17', city).querySelector('h1')?.text).toBe('庚县');
    expect(textOf('zh/areas/S07', city)).not.toContain('示例二十号投放点');
    expect(textOf('zh/areas/S17', city)).toContain('示例二十号投放点');
    expect(readFileSync(join(city.folder, 'zh/areas/S17/feed.xml'), 'utf8')).toContain('示例二十号投放点');
  });
});

test('each facet of the list counts what it is about: the withdrawn are not none', () => {
  expect(textOf('zh/red-black-list/status/withdrawn', city)).toContain('撤回的有 1 处');
  expect(textOf('en/red-black-list/area/S03', city)).toMatch(
    /District C\. Exposed: \d+, of which not yet fixed: \d+\. Commended: \d+\./,
  );
});
