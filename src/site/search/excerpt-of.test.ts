import { expect, test } from 'vitest';
import { readQuery } from '../../core/text-index/read-query.ts';
import { excerptOf } from './excerpt-of.ts';
import { addressAt } from './found-address.ts';

const show = (texts: readonly string[], query: string, locale: 'zh' | 'en' = 'zh', other = '') =>
  excerptOf(texts[0] ?? '', texts, { terms: readQuery(query), otherTerms: readQuery(other) }, locale)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

test('the line that holds most of what was asked is shown, as it is written', () => {
  expect(show(['标题', '有公厕', '公厕旁的公厕。', '别的'], '公厕')).toBe('[公厕]旁的[公厕]。');
  expect(show(['Title', 'Dirty toilets there'], 'toil', 'en')).toBe('Dirty [toilets] there');
  expect(show(['标题', '第一行'], '没有')).toBe('第一行');
  expect(show(['标题', '出处：公厕，https://a.example/公厕公厕', '有公厕'], '公厕')).toBe('有[公厕]');
});

test('a page that is named so is shown by the sentence it begins with', () => {
  const ranking = ['十月排名', '图', '第一名：己区', '辛县未排名、未排名'];
  expect(show(ranking, '排名')).toBe('第一名：己区');
  expect(show(ranking, '名次', 'zh', '排名')).toBe('第一名：己区');
  expect(show(ranking, '排名 辛县')).toBe('[辛县]未[排名]、未[排名]');
  expect(show(['Ranking', 'Id 2026-W48', 'First: District F. Ranking'], 'ranking', 'en')).toBe(
    'First: District F. [Ranking]',
  );
});

test('a long line is cut around the words found', () => {
  const cut = show(['标题', `${'一'.repeat(200)}公厕${'二'.repeat(200)}`], '公厕');
  expect(cut).toMatch(/^… 一{14}\[公厕\]二{56} …$/);
});

test('what looks like markup is text', () => {
  expect(show(['Title', 'a <b> c'], 'b', 'en')).toBe('a <[b]> c');
});

test('a page is opened at the words of its excerpt, each once', () => {
  const excerpt = excerptOf('', ['', '公厕旁的公厕'], { terms: readQuery('公厕'), otherTerms: [] }, 'zh');
  expect(addressAt('/zh/a/', excerpt)).toBe('/zh/a/#:~:text=%E5%85%AC%E5%8E%95');
  expect(addressAt('/a/', [{ text: 'W25-B01', isMarked: true }])).toBe('/a/#:~:text=W25%2DB01');
  expect(addressAt('/a/', [{ text: 'x', isMarked: false }])).toBe('/a/');
});
