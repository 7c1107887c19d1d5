import { expect, test } from 'vitest';
import { fieldFaults } from '../../src/core/intake/field-words.ts';
import { refusalReasons } from '../../src/core/intake/report-status.ts';
import { formPageWords } from './form-page-words.ts';
import { hotlineOf } from './hotline.ts';
import { htmlWords } from './html-words.ts';
import { answerWords } from './intake-words.ts';
import { ownPageWords, questions } from './own-page-words.ts';
import { wrongs } from './wrong-words.ts';

const hotlines = [
  { number: '00000', name: { zh: '示例热线', en: 'Sample hotline' } },
  { number: '00001', name: { zh: '另一条', en: 'Another' } },
];

test('the hotline of a page is the first that the city’s settings name; where they name none, no page does', () => {
  expect([hotlineOf({ hotlines }, 'zh'), hotlineOf({ hotlines }, 'en'), hotlineOf({ hotlines: [] }, 'zh')]).toEqual([
    ...['示例热线 00000', '00000 (Sample hotline)', null],
  ]);
});

test('no sentence of the intake names a number to call: which it is, the settings say', () => {
  const pages = (['zh', 'en'] as const).flatMap((locale) =>
    [htmlWords, formPageWords, ownPageWords].map((words) => Object.values(words(locale)).map(String)),
  );
  const said = JSON.stringify([pages, questions, wrongs, answerWords, fieldFaults, refusalReasons]);
  expect(said.length).toBeGreaterThan(5000);
  // Limits and examples of days are no numbers to call.
  expect(said.match(/(?<![\d-])\d{5,}(?![\d-])/g)).toBeNull();
});
