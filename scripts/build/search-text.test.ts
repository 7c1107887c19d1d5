import { expect, test } from 'vitest';
import { searchText } from './search-text.ts';

const page = (main: string) =>
  `<html><head><title>标题</title></head><body><header>页眉</header><main id="content">${main}</main></body></html>`;

test('Chinese characters are parted one by one, letters and digits stay together; markup is untouched', () => {
  const text = searchText(page('<div data-pagefind-body><p title="甲区">市场<b>PM2.5</b></p></div>'), 'zh');
  expect(text).toBe(
    '<!doctype html><html lang="zh-cn"><body><main id="content"><div data-pagefind-body><p title="甲区">\u200b市\u200b\u200b场\u200b<b>PM2.5</b></p></div></main></body></html>',
  );
  expect(searchText(page('<p data-pagefind-body>市</p>'), 'en')).toContain('> 市 <');
});

test('full-width letters and digits are indexed as plain ones, punctuation stays', () => {
  expect(searchText(page('<p data-pagefind-body>ＰＭ２．５，：</p>'), 'zh')).toContain('>PM2.5，：<');
});

test('a term and its text are two words', () => {
  expect(searchText(page('<dl data-pagefind-body><dt>Kind</dt><dd>each</dd></dl>'), 'en')).toContain(
    '<dt>Kind</dt> <dd>each</dd></dl>',
  );
});

test('a page that is not to be found is left out', () => {
  expect(searchText(page('<p>市场</p>'), 'zh')).toBeNull();
});
