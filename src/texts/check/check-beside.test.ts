import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemText } from '../../releases/check/problem.ts';
import { articles, review } from '../../subjects/data.ts';
import { checkArticlesBeside } from './check-beside.ts';

const content = mkdtempSync(join(tmpdir(), 'portal-beside-'));
beforeAll(() => {
  mkdirSync(join(content, 'articles/zh'), { recursive: true });
  writeFileSync(join(content, 'articles/zh/sample-title.mdx'), '---\ndraft: true\n---\n');
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

const check = (articlesBeside: Record<string, string[]>, subjects = [articles]) =>
  checkArticlesBeside(content, { articlesBeside, subjects }, [articles, review]);

test('an article beside a page is one that is there, in one language or as a draft', () => {
  expect(check({ review: ['sample-title'] })).toEqual([]);
  expect(checkArticlesBeside(content, { subjects: [articles] }, [])).toEqual([]);
});

test('a city without articles is not asked for them', () => {
  expect(check({ review: ['other'] }, [])).toEqual([]);
});

test('a misspelt article or subject is refused with what was probably meant', () => {
  const problems = [...check({ review: ['sample-titel'] }), ...check({ reveiw: ['sample-title'] })];
  expect(problems.map((one) => `${problemText(one, 'en')}\n${problemText(one, 'zh')}`).join('\n'))
    .toMatchInlineSnapshot(`
      "site.config.ts articlesBeside.review
        “sample-titel” is no article of content/articles — did you mean “sample-title”? [beside-no-article]
        allowed: the file name of an article, if only a draft
        to do: Correct articlesBeside, or write the article first.
      site.config.ts articlesBeside.review
        content/articles 里没有“sample-titel”，是不是“sample-title”？ [beside-no-article]
        应为：一篇文章的文件名，草稿也可以
        处理：改正 articlesBeside，或先写这篇文章。
      site.config.ts articlesBeside.reveiw
        no subject is called “reveiw” — did you mean “review”? [beside-no-subject]
        allowed: the name of a subject in src/subjects
        to do: Correct the name in articlesBeside.
      site.config.ts articlesBeside.reveiw
        没有叫“reveiw”的主题，是不是“review”？ [beside-no-subject]
        应为：src/subjects 里一个主题的名称
        处理：改正 articlesBeside 里的名称。"
    `);
});
