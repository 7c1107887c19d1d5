import { expect, test } from 'vitest';
import { readSearchedPage } from './search-text.ts';

const read = (main: string) => readSearchedPage(`<header>页眉</header><main id="content">${main}</main>`, 'zh/a/');

test('a page is its title, its section and its lines; what stands within a line belongs to it', () => {
  const page = read(
    '<div data-search-body data-search-meta="section:红黑榜"><h1>甲<wbr>区</h1><p>市<b>场</b> PM2.5 &amp; 氨</p><ul><li>一</li><li>二</li></ul></div>',
  );
  expect(page?.texts).toEqual(['甲区', '市场 PM2.5 & 氨', '一', '二', '红黑榜']);
  expect(page?.record).toEqual({
    ...{ url: 'zh/a/', title: '甲区', section: '红黑榜' },
    ...{ area: '', day: '', state: '', isSample: false },
  });
});

test('a term and its text are two lines', () => {
  expect(read('<dl data-search-body><dt>Kind</dt><dd>each</dd></dl>')?.texts).toEqual(['Kind', 'each']);
});

test('what is shown as a line of its own is one', () => {
  const page = read(
    '<div data-search-body><p><span class="line">己区，88 分</span><span class="line b">壬县</span></p></div>',
  );
  expect(page?.texts).toEqual(['己区，88 分', '壬县']);
});

test('forms, pictures, scripts and what is marked so are not read', () => {
  const page = read(
    '<div data-search-body><p>甲</p><svg><text>乙</text></svg><nav>丙</nav><form>丁</form><p data-search-ignore>戊</p></div><p>己</p>',
  );
  expect(page?.texts).toEqual(['甲']);
});

test('what a page tells of itself is kept: its area, its day, its state', () => {
  const page = read(
    '<div data-search-body data-found="{&quot;area&quot;:&quot;甲区&quot;,&quot;state&quot;:&quot;已整改&quot;}"><h1>一</h1></div>',
  );
  expect(page?.record).toMatchObject({ area: '甲区', state: '已整改', day: '' });
});

test('a notice of sample data makes a page one of sample data', () => {
  const page = (notice: string) => read(`<div data-search-body><h1>甲区</h1>${notice}</div>`);
  expect(page('<p data-search-sample data-search-ignore>示例</p>')?.record.isSample).toBe(true);
  expect(page('<p data-search-sample data-search-ignore>示例</p>')?.texts).toEqual(['甲区']);
  expect(page('<p>示例</p>')?.record.isSample).toBe(false);
});

test('a page that is not to be found is left out', () => {
  expect(read('<p>市场</p>')).toBeNull();
});
