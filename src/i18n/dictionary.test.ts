import { describe, expect, test } from 'vitest';
import { defineWords, dictionary } from './dictionary.ts';

const frame = defineWords({
  'frame.home': { zh: '首页', en: 'Home' },
});
const list = defineWords({
  'list.count': { zh: '{count} 处', en: '{count} {count|entry|entries}' },
  'list.rows': { zh: '{printed} 行', en: '{printed} {count|row|rows}' },
  'list.issue': { zh: '{year}年第{week}期', en: 'Issue {week} of {year}' },
  'list.due.kept': { zh: '如期', en: 'in time' },
  'list.due.overdue': { zh: '期限{by}', en: 'was due {by}' },
});
const translator = dictionary(frame, list);

describe('a dictionary', () => {
  test('says the sentences of its rooms in both languages', () => {
    expect([translator('zh')('frame.home'), translator('en')('frame.home')]).toEqual(['首页', 'Home']);
    expect(translator('en')('list.issue', { year: '2026', week: 7 })).toBe('Issue 7 of 2026');
    expect(translator('zh')('list.issue', { year: '2026', week: 7 })).toBe('2026年第7期');
  });

  test('gives a count of one its own form in English', () => {
    const said = [0, 1, 2].map((count) => translator('en')('list.count', { count }));
    expect(said).toEqual(['0 entries', '1 entry', '2 entries']);
    expect(translator('zh')('list.count', { count: 1 })).toBe('1 处');
    expect(translator('en')('list.rows', { printed: '1,200', count: 1200 })).toBe('1,200 rows');
  });

  test('fills a slot with the value as it is, braces and dollars too', () => {
    expect(translator('en')('list.due.overdue', { by: '$& {by}' })).toBe('was due $& {by}');
  });

  test('says any of a family of keys where all their slots are given', () => {
    const due = (state: 'kept' | 'overdue') => translator('en')(`list.due.${state}`, { by: '24 May' });
    expect([due('kept'), due('overdue')]).toEqual(['in time', 'was due 24 May']);
  });

  test('refuses two rooms that share a key', () => {
    expect(() =>
      dictionary(frame, defineWords({ 'frame.home': { zh: '家', en: 'House' } })),
    ).toThrowErrorMatchingInlineSnapshot(`[Error: The sentence "frame.home" is in two rooms of one dictionary.]`);
  });

  test('refuses a word with too many or too few forms', () => {
    const words = defineWords({ odd: { zh: '{count}', en: '{count} {count|entry}' } });
    expect(() => dictionary(words)('en')('odd', { count: 1 })).toThrowErrorMatchingInlineSnapshot(
      `[Error: The sentence "odd" needs 2 forms in {count|entry}: one, other.]`,
    );
  });

  test('is checked by the compiler: what the types refuse throws too', () => {
    const t = translator('en');
    // @ts-expect-error: a slot is missing
    expect(() => t('list.issue', { year: 2026 })).toThrowErrorMatchingInlineSnapshot(
      `[Error: The sentence "list.issue" needs a value for {week}.]`,
    );
    // @ts-expect-error: no slot is given at all
    expect(() => t('list.issue')).toThrow();
    // @ts-expect-error: a slot is misspelt
    expect(() => t('list.due.overdue', { bye: 'May' })).toThrow();
    // @ts-expect-error: the key is of no room
    expect(() => t('list.none')).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no sentence "list.none" in this room.]`,
    );
    // @ts-expect-error: a family of keys lacks the slot of one of them
    expect(() => t(`list.due.${'overdue' as 'kept' | 'overdue'}`, {})).toThrow();
  });

  test('is checked by the compiler: superfluous slots, words for a count, sentences that differ', () => {
    const t = translator('en');
    // @ts-expect-error: the sentence has no slot
    t('frame.home', { city: 'x' });
    // @ts-expect-error: a slot too many
    t('list.due.overdue', { by: 'May', day: 'May' });
    // @ts-expect-error: the word depends on the number, so a text will not do
    t('list.count', { count: '1' });
    defineWords({
      // @ts-expect-error: English lacks {city}
      'area.name': { zh: '{city}的{area}', en: '{area}' },
    });
    expect(t('list.count', { count: 1 })).toBe('1 entry');
  });
});
