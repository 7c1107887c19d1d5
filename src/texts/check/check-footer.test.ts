import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { problemText } from '../../releases/check/problem.ts';
import { articles } from '../../subjects/data.ts';
import { checkFooter } from './check-footer.ts';
import { contentContext } from './content-context.ts';

const root = mkdtempSync(join(tmpdir(), 'portal-footer-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sections = [{ slug: 'sample-news', name: { zh: '示例动态', en: 'Sample News' } }];
const context = contentContext({ sections, tags: {}, subjects: [articles] }, []);
let count = 0;

/** What is wrong with links to these paths in a city of these texts. */
function check(paths: readonly string[], texts: Record<string, string>) {
  const content = join(root, String((count += 1)));
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(content, dirname(path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return checkFooter(
    content,
    paths.map((path) => ({ path })),
    context,
    '2022-05-24',
  );
}

const about = { 'pages/zh/about.mdx': '', 'pages/en/about.mdx': '' };
const inBoth = (head: string) => ({
  'articles/zh/a.mdx': `---\n${head}\n---\n`,
  'articles/en/a.mdx': `---\n${head}\n---\n`,
});
const told = (paths: readonly string[], texts: Record<string, string>) =>
  check(paths, texts).map(({ rule, file, slots }) => `${rule} ${file} ${String(slots['found'])}`);

test('a link to a page of the site, or to a text in both languages, is let pass', () => {
  expect(told(['about', 'about#us', 'corrections', 'about/build', 'news/sample-news'], about)).toEqual([]);
  expect(told(['articles/a'], { ...about, ...inBoth('publishOn: 2022-05-24') })).toEqual([]);
  expect(told(['corrections'], {})).toEqual([]);
});

test('a link to a text that is absent, in one language alone or not yet published is refused', () => {
  expect(told(['about', 'privacy'], { ...about, 'pages/zh/privacy.mdx': '' })).toEqual([
    'footer-broken site.config.ts privacy',
  ]);
  expect(told(['/about', 'about/', 'news/other'], about)).toHaveLength(3);
  expect(told(['articles/a'], { ...about, ...inBoth('draft: true') })).toEqual([
    'footer-broken site.config.ts articles/a',
  ]);
  expect(told(['articles/a'], { ...about, ...inBoth('publishOn: 2022-05-25') })).toEqual([
    'footer-broken site.config.ts articles/a',
  ]);
});

test('the objection page comes with the list, whatever text there is', () => {
  const texts = { ...about, 'pages/zh/objection.mdx': '', 'pages/en/objection.mdx': '' };
  expect(told(['objection'], texts)).toEqual(['footer-broken site.config.ts objection']);
});

test('a folder that is missing is reported once', () => {
  expect(told(['about', 'privacy', 'corrections'], {})).toEqual(['folder-missing content about, privacy']);
  expect(told(['about', 'privacy'], { 'articles/zh/a.mdx': '' })).toEqual([
    'folder-missing content/pages about, privacy',
  ]);
  expect(told(['about'], { 'pages/zh/about.mdx': '' })).toEqual(['folder-missing content/pages/en about']);
});

test('each is reported with its place and its cure', () => {
  const problems = [...check(['abuot'], about), ...check(['about'], {})];
  expect(problems.map((one) => `${problemText(one, 'en')}\n${problemText(one, 'zh')}`).join('\n'))
    .toMatchInlineSnapshot(`
    "site.config.ts footerPages
      the footer link “abuot” leads to no page of this site — did you mean “about”? [footer-broken]
      allowed: a page of the site itself, or a published text that exists in both languages
      to do: Add the page to content/pages/zh and content/pages/en, or correct footerPages.
    site.config.ts footerPages
      页脚的链接“abuot”没有通到本站的页面，是不是“about”？ [footer-broken]
      应为：网站自己的页面，或两种文字都有、已经发布的文章和页面
      处理：在 content/pages/zh 和 content/pages/en 补上这一页，或改正 footerPages。
    content
      the folder is missing or empty, and links in the footer would be broken: about [folder-missing]
      allowed: content/pages/zh and content/pages/en with the pages that the footer links to
      to do: Restore the folder, or remove these pages from footerPages in site.config.ts.
    content
      文件夹不在，或是空的；页脚的链接会断：about [folder-missing]
      应为：content/pages/zh 和 content/pages/en，里面有页脚链接到的页面
      处理：恢复这个文件夹；不要这些页面，就从 site.config.ts 的 footerPages 中删去。"
  `);
});
