import { describe, expect, test } from 'vitest';
import { procedureOf } from '../model/procedure.ts';
import { reviewHistory } from '../model/review-history.ts';
import { event, procedureRow } from '../model/review.fixture.ts';
import { reviewGaps } from './review-gaps.ts';
import { answerOf, otherYearOf, whenOf } from './review-words.ts';

const city = 'Sampleton';
const historyOf = (...events: ReturnType<typeof event>[]) => reviewHistory(events, 3, '2026-11-27');
const answer = (...events: ReturnType<typeof event>[]) => answerOf('en', historyOf(...events), city);

test('an event is told as exactly as its source tells it: a year, a day, or between two days', () => {
  const span = event('begun', 2020, { period_start: '2020-03-01', period_end: '2020-04-30' });
  const years = event('begun', 2020, { period_start: '2020-01-01', period_end: '2021-12-31' });
  expect([event('named', 2014), event('named', '2014-05-20'), span, years].map((one) => whenOf('en', one))).toEqual([
    'in 2014',
    'on 20 May 2014',
    'between 1 March 2020 and 30 April 2020',
    'between 1 January 2020 and 31 December 2021',
  ]);
});

describe('the answer', () => {
  test('says that the next review is not known, where the city has its title', () => {
    expect(answer(event('passed', 2025))).toBe(
      'Sampleton passed its review in 2025. We do not know when the next review is.',
    );
  });

  test('says in which years a review would have been by the cycle, and that the title can no longer be confirmed', () => {
    expect(answer(event('named', 2014))).toBe(
      'Sampleton was named a National Health City in 2014. By the 3-year cycle a review would fall in 2017 (our arithmetic). We have found no news of it, so we cannot confirm whether the title is still held.',
    );
    expect(answerOf('zh', historyOf(event('reconfirmed', 2022, { title_year: 2021 })), '示例市')).toBe(
      '示例市2022年经复审重新确认。按 3 年一个周期推算，下一次复审在 2024 或 2025 年；没有查到消息，称号现在是否仍然持有，这里不能确认。',
    );
  });

  test('speaks of no next review while one is under way, or where the title is gone', () => {
    expect(answer(event('begun', 2020))).toBe('A review of Sampleton began in 2020. We do not know its result.');
    expect(answer(event('withdrawn', 2014))).toBe('Sampleton lost its title in 2014: it was withdrawn.');
    expect(answer()).toBe('No award and no review of the title of Sampleton is recorded here yet.');
  });
});

test('a title of another year is told with both years, and not without its words', () => {
  const titled = event('reconfirmed', 2022, { title_year: 2021, title_en: '2021 Sample City' });
  expect(otherYearOf('en', historyOf(titled))).toBe(
    'The title given in 2022 is “2021 Sample City”. No source explains why it bears the year 2021.',
  );
  expect(otherYearOf('zh', historyOf(titled))).toBeNull();
  expect(otherYearOf('en', historyOf(event('named', 2014)))).toBeNull();
});

describe('what is not known', () => {
  const whole = procedureOf([]);
  const gaps = (history: ReturnType<typeof historyOf>, procedure = whole) =>
    reviewGaps('en', history, procedure, city).map(({ id, title, text }) => `${id}: ${title}. ${text}`);

  test('is the next review, the result of one that began, and nothing of a title that is gone', () => {
    expect(gaps(historyOf(event('passed', 2017)))).toEqual([
      'next-review: When the next review comes. The last event known is “Review passed”, 2017. We have seen no announcement of a new review since.',
    ]);
    expect(gaps(historyOf(event('begun', 2020)))).toEqual([
      'result: The result of the review. The review began in this period: 2020. We have seen no result.',
    ]);
    expect(gaps(historyOf(event('withdrawn', 2014)))).toEqual([]);
    expect(gaps(historyOf())).toEqual([]);
  });

  test('is why a title bears another year, the size of the city, and the document of the procedure', () => {
    const titled = event('withdrawn', 2022, { title_year: 2021, title_en: '2021 Sample City' });
    const procedure = procedureOf([
      procedureRow('small', 'sampling', {
        sample_points: 20,
        certainty: 'likely',
        note_en: 'Which count is meant is not said.',
      }),
    ]);
    const found = reviewGaps('en', historyOf(titled), procedure, city);
    expect(found.map(({ id, kind }) => [id, kind])).toEqual([
      ['title-year/withdrawn-2022', 'text'],
      ['size', 'figure'],
      ['procedure', 'text'],
    ]);
    expect(found.slice(1).map(({ text }) => text)).toEqual([
      'The number of sample points depends on the population: Sample. Which count is meant is not said.',
      'Seen in a secondary source only: sample points. Source: Sample source.',
    ]);
  });
});
