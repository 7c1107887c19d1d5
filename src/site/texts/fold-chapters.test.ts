import { expect, test } from 'vitest';
import { foldChapters } from './fold-chapters.ts';

test('each chapter is a fold under its heading, the first open; what comes before stays', () => {
  expect(foldChapters('<p>a</p><h2 id="b">B</h2><p>c</p><h3>d</h3><h2 id="e">E</h2>')).toBe(
    '<p>a</p>' +
      '<details class="chapter" open><summary><h2 id="b">B</h2></summary><div class="prose"><p>c</p><h3>d</h3></div></details>' +
      '<details class="chapter"><summary><h2 id="e">E</h2></summary><div class="prose"></div></details>',
  );
});

test('a text without chapters stays as it is', () => {
  expect(foldChapters('<p>a</p>')).toBe('<p>a</p>');
});

test('a heading inside a part of the text begins no chapter', () => {
  expect(foldChapters('<p>t</p><h2 id="a">A</h2><section class="sources"><h2>B</h2></section>')).toBe(
    '<p>t</p><details class="chapter" open><summary><h2 id="a">A</h2></summary><div class="prose"><section class="sources"><h2>B</h2></section></div></details>',
  );
});
