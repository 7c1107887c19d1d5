import { describe, expect, inject, test } from 'vitest';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

describe.each(['zh', 'en'])('the page about the waterways (%s)', (locale) => {
  const page = site.pages.find(({ file }) => file === `${locale}/rivers/index.html`);
  const entries = page?.root.querySelectorAll('.waterways__entry').map(({ id }) => id) ?? [];

  test('has each waterway in its diagram once, as a link to its entry', () => {
    const links = page?.root.querySelectorAll('.schematic a').map((link) => link.getAttribute('href')) ?? [];
    expect(entries.length).toBeGreaterThan(5);
    expect([...links].sort()).toEqual(entries.map((id) => `#${id}`).sort());
  });

  test('says in words what flows into what, for those who do not see the line', () => {
    const flows = page?.root.querySelectorAll('.schematic .sr-only').map(({ text }) => text) ?? [];
    expect(flows).toHaveLength(3);
    expect(flows.join()).toMatch(locale === 'zh' ? /流入示例中河/ : /flows into Sample Middle River/);
  });

  test('draws six of eight as eight marks, six of them filled', () => {
    expect(page?.root.querySelectorAll('.marks > span')).toHaveLength(8);
    expect(page?.root.querySelectorAll('.marks > .marks__filled')).toHaveLength(6);
  });

  test('draws a bound otherwise than a figure', () => {
    const bounds = page?.root
      .querySelectorAll('.compared__row')
      .map((row) => [
        row.querySelector('.compared__value')?.text.replaceAll('\u00a0', ' '),
        row.querySelector('.compared__dot--bound') !== null,
      ]);
    expect(bounds?.filter(([, isBound]) => isBound)).toHaveLength(2);
    expect(bounds).toContainEqual(locale === 'zh' ? ['超过 3 亿元', true] : ['over 0.3 billion yuan', true]);
  });
});
