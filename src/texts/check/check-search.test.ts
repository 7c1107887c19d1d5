import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { problemText } from '../../releases/check/problem.ts';
import { checkSearch } from './check-search.ts';
import { contentContext } from './content-context.ts';

const content = mkdtempSync(join(tmpdir(), 'portal-search-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
for (const file of ['zh/about.mdx', 'en/about.mdx', 'zh/notes.mdx']) {
  mkdirSync(join(content, 'pages', file, '..'), { recursive: true });
  writeFileSync(join(content, 'pages', file), '');
}
const context = contentContext({ sections: [], tags: {}, subjects: [] }, []);
const check = (paths: readonly string[], leavesOut: readonly string[] = [], folder = content) =>
  checkSearch(folder, { answers: paths.map((path) => ({ path })), leavesOut }, context, '2022-05-24');

test('an answer is a page in both languages, what is left out a text in one of them', () => {
  expect(check(['about', 'about#us', 'corrections'], ['about', 'notes'])).toEqual([]);
  expect(checkSearch(content, undefined, context, '2022-05-24')).toEqual([]);
  expect(check(['notes', '/about', 'rankings'])).toHaveLength(3);
});

test('a missing folder is not said again of what is left out', () => {
  expect(check([], ['about'], join(content, 'none'))).toEqual([]);
});

test('each is reported with its place and its cure', () => {
  const problems = check(['abuot'], ['note']);
  expect(problems.map((one) => `${problemText(one, 'en')}\n${problemText(one, 'zh')}`).join('\n'))
    .toMatchInlineSnapshot(`
    "site.config.ts search.answers
      the search answers with “abuot”, which is no page of this site — did you mean “about”? [answer-broken]
      allowed: a page of the site itself, or a published text that exists in both languages
      to do: Correct the path in search.answers, or remove the answer.
    site.config.ts search.answers
      搜索的直接回答“abuot”没有通到本站的页面，是不是“about”？ [answer-broken]
      应为：网站自己的页面，或两种文字都有、已经发布的文章和页面
      处理：改正 search.answers 里的 path，或删去这一条。
    site.config.ts search.leavesOut
      “note” is no page of content/pages — did you mean “notes”? [left-out-no-page]
      allowed: the file name of a page of content/pages
      to do: Correct search.leavesOut, or remove the name.
    site.config.ts search.leavesOut
      content/pages 里没有“note”，是不是“notes”？ [left-out-no-page]
      应为：content/pages 里一个页面的文件名
      处理：改正 search.leavesOut，或删去这一项。"
  `);
});
