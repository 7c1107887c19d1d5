import { describe, expect, test } from 'vitest';
import site from '#settings';
import { roundCalendar, roundFeed, type RoundSource } from './feed.ts';
import { tallyFound } from './model/found-tally.ts';
import { plannedRow, roundOf, roundRow } from './model/round.fixture.ts';

const note = { note_zh: '示例：大风。', note_en: 'Sample: a gale.' };
const made = roundOf({ '2026-11-24': roundRow() });
const moved = roundOf({
  '2026-11-10': plannedRow(),
  '2026-11-24': plannedRow({ ...note, state: 'moved', planned_on: '2026-12-15', planned_to: '2026-12-17' }),
});
const cancelled = roundOf({ '2026-11-10': plannedRow({ ...note, id: 'Q-2026-02', state: 'cancelled' }) });
const source: RoundSource = {
  ...{ site, publisher: 'Sample office', isSample: true, areasOf: () => [], allAreas: 0 },
  tallyOf: (round) => (round.standing === 'made' ? tallyFound(3, ['fixed', 'open']) : null),
};

describe('the feed', () => {
  const { items } = roundFeed('en', [moved, made, cancelled], source);

  test('tells each round once, the newest change first, and that a round was moved', () => {
    expect(items.map(({ title, published, updated }) => [title, published.slice(0, 10), updated])).toEqual([
      [
        'Quarterly review, quarter 4 of 2026: moved to 15–17 December 2026 (was 8–10 December 2026) (sample data)',
        '2026-11-24',
        null,
      ],
      ['Unannounced inspection, 18–19 November 2026: 3 problems found (sample data)', '2026-11-24', null],
      ['Quarterly review, quarter 4 of 2026: Cancelled (sample data)', '2026-11-10', null],
    ]);
  });

  test('gives what was changed an address of its own, for readers keep what they have shown by its address', () => {
    const addresses = items.map(({ address }) => address.slice(address.indexOf('inspections/')));
    expect(addresses).toEqual([
      'inspections/Q-2026-05/#changed-2026-11-24',
      'inspections/U-2026-24/',
      'inspections/Q-2026-02/',
    ]);
  });

  test('says why a round was moved or cancelled', () =>
    expect(items.filter(({ summary }) => summary.endsWith('Sample: a gale.'))).toHaveLength(2));
});

describe('the calendar', () => {
  const { name, description, entries } = roundCalendar('zh', [moved, made, cancelled], source);

  test('says in each text that it is a sample', () => {
    const texts = [name, description, ...entries.flatMap((entry) => [entry.summary, entry.description])];
    expect(texts.filter((text) => !text.includes('示例'))).toEqual([]);
  });

  test('has the name of a round that is ahead, and what one found that was made', () =>
    expect(entries.map(({ id, summary }) => [id, summary])).toEqual([
      ['inspection-Q-2026-02', '2026 年第 4 季度季点评：已取消（示例数据）'],
      ['inspection-U-2026-24', '2026年11月18日至19日双周暗访：发现 3 个问题（示例数据）'],
      ['inspection-Q-2026-05', '2026 年第 4 季度季点评（示例数据）'],
    ]));

  test('leads to the page of each round, on the host of the settings', () => {
    const { host, address } = roundCalendar('en', [], source);
    expect([host, new URL(address).pathname.endsWith('/en/inspections/calendar.ics')]).toEqual([
      'portal.example',
      true,
    ]);
    expect(entries[0]?.address).toMatch(/\/zh\/inspections\/Q-2026-02\/$/);
  });
});
