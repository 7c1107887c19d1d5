import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeSmallSite } from '../../tests/support/small-site.ts';
import { openFolder } from '../../tests/support/trial-city.ts';
import { deploySite } from '../deploy/deploy-site.ts';
import { lackWords } from '../lack-words.ts';
import type { BuildDays } from './build-file.ts';
import { deployState, siteState } from './site-state.ts';
import { stateText } from './state-words.ts';

beforeEach(() => vi.stubEnv('SITE_TODAY', ''));
afterEach(() => vi.unstubAllEnvs());

const lacks = [lackWords.hotlines, lackWords.sponsor, lackWords.texts(['zh/about.mdx 2'])];

function makeSite(days: Partial<BuildDays>): string {
  return makeSmallSite(join(openFolder(), 'dist'), { days });
}

function told(days: Partial<BuildDays>, locale: 'zh' | 'en' = 'en'): string {
  const folder = makeSite(days);
  return stateText(locale, folder, deployState(folder))
    .replace(folder, '<dist>')
    .replace(/\d+( files| 个文件)/, '…$1');
}

describe('an official site without what it must have', () => {
  test('must not go online, though it may be looked at; all that it lacks is told', () => {
    expect(siteState(makeSite({ lacks })).is).toBe('good');
    expect(told({ lacks })).toMatchInlineSnapshot(`
      "The site in <dist> must not go online yet. An official site must have, and it has not:
        site.config.ts government.sponsor: no sponsor is named.
        content/pages/: places marked “To fill in”, by file: zh/about.mdx 2. Fill them in and take the mark out.
        to do: Add them and run npm run build again; until then, npm run preview shows it.
      It also lacks:
        site.config.ts hotlines: no number to call."
    `);
    expect(told({ lacks }, 'zh')).toMatchInlineSnapshot(`
      "<dist> 还不能上线，正式网站必须有而还没有的：
        site.config.ts government.sponsor：没有写主办单位。
        content/pages/：有“待填”的地方（文件和处数）：zh/about.mdx 2。填好后删去“待填”二字。
        处理：补上以后重新运行 npm run build；在此之前可以用 npm run preview 查看。
      此外还缺：
        site.config.ts hotlines：没有热线号码。"
    `);
  });

  test('is not deployed', async () => {
    const root = join(openFolder(), 'portal');
    expect(await deploySite(makeSite({ lacks }), { root })).toMatchObject({ state: { is: 'lacking' }, closed: false });
  });
});

test('what else an official site lacks is told and keeps it from nothing', () => {
  expect(told({ lacks: [lackWords.hotlines] })).toMatchInlineSnapshot(`
    "<dist> may go online: built on 2025-06-30, data as of 2025-06-30, … files. No text in it ends.
    It still lacks:
      site.config.ts hotlines: no number to call."
  `);
});

test('a demonstration goes online whatever it lacks, and is told to be replaced by no day of the calendar', () => {
  expect(told({ lacks, demonstration: true, expiresOn: '2025-07-02' })).toMatchInlineSnapshot(`
    "<dist> may go online: built on 2025-06-30, data as of 2025-06-30, … files. A demonstration is judged by the day of its data: it does not end with the calendar.
    It still lacks:
      site.config.ts hotlines: no number to call.
      site.config.ts government.sponsor: no sponsor is named.
      content/pages/: places marked “To fill in”, by file: zh/about.mdx 2. Fill them in and take the mark out."
  `);
  expect(told({ demonstration: true, expiresOn: '2025-07-02' }, 'zh')).toMatchInlineSnapshot(
    `"<dist> 可以上线：2025-06-30 构建，数据截至 2025-06-30，… 个文件。演示网站按数据截止日计算，不随日历到期。"`,
  );
});

test('a build that was made before builds said what they lack may stay', () => {
  const folder = makeSmallSite(openFolder());
  const file = join(folder, 'build.json');
  const { lacks: _none, ...earlier } = JSON.parse(String(readFileSync(file)));
  writeFileSync(file, JSON.stringify(earlier));
  expect(deployState(folder).is).toBe('good');
});
