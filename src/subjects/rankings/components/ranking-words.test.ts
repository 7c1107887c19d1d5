import { describe, expect, test } from 'vitest';
import type { PartGain } from '../model/rank-change.ts';
import { adjustment, areaOf, month, sourcesOf } from '../model/ranking.fixture.ts';
import { rankMonths } from '../model/ranking.ts';
import { rankingWords } from './ranking-words.ts';

const en = rankingWords('en');
const zh = rankingWords('zh');

describe('a ranking in words', () => {
  test('signs points with a true minus, and nought with nothing', () => {
    expect(['1.20', '-0.40', '0.00', '0'].map(en.signed)).toEqual(['+1.20', '\u22120.40', '0.00', '0']);
  });

  test('says a change by arrow and by words; what is not compared has words alone', () => {
    const compared = (places: number, isOwn = true) =>
      en.shift({ kind: 'compared', places, isOwn, points: '-1.00', before: { rank: 3, total: '80.00' } });
    expect([2, -1, 0].map((places) => compared(places)).map((shift) => [shift?.mark, shift?.words])).toEqual([
      ['\u25b2\u00a02', 'up 2'],
      ['\u25bc\u00a01', 'down 1'],
      ['\u2013', 'same rank'],
    ]);
    expect(compared(1, false)).toEqual({
      look: 'other',
      mark: '',
      words: 'rank 3 last month',
      points: '\u22121.00 points',
    });
    expect(compared(0, false)?.words).toBe('same rank');
    expect(zh.shift({ kind: 'new' })).toEqual({ look: 'other', mark: '', words: '首次参加排名', points: null });
    expect(zh.shift({ kind: 'first-month' })).toBeNull();
  });

  test('says what is short: the score, or checks of at least so many', () => {
    const short = { component: 'unannounced', checks: 3, minimumChecks: 5 } as const;
    expect(zh.shortfall({ ...short, kind: 'no-score' })).toBe('没有暗访得分');
    expect(zh.shortfall({ ...short, kind: 'too-few' })).toBe('暗访 3 次，至少要 5 次');
    expect(en.shortfall({ ...short, kind: 'too-few' })).toBe('unannounced inspection: 3 checks of at least 5');
  });

  test('names who shares the first place, and says where nobody is ranked', () => {
    const answer = (scores: Record<string, string[]>) => {
      const [group] = rankMonths(sourcesOf({ inspections: month('2025-01', scores) }))[0]?.groups ?? [];
      return group && en.answer(group);
    };
    expect(answer({ A: ['90'], B: ['90'], C: ['80'] })).toBe(
      'Equal first among urban districts: A and B, 90.00 points',
    );
    expect(answer({ A: ['90'], B: ['80'] })).toBe('Top urban district: A, 90.00 points');
    expect(answer({ A: ['90'] })).toBe('Urban districts: only A can be ranked, 90.00 points');
    expect(zh.answer({ group: 'county', ranked: [], unranked: [] })).toBe('县：没有地区符合排名条件。');
  });

  test('says of a reason that the law had removed when and why it went', () => {
    const law = { zh: '示例条例', en: 'Sample Act' };
    const taken = { ...adjustment('2025-01', 'A', '-1'), redacted: { reason_en: { on: '2025-02-03', law } } };
    const [group] =
      rankMonths(sourcesOf({ inspections: month('2025-01', { A: ['90'] }), adjustments: [taken] }))[0]?.groups ?? [];
    const told = group?.ranked.flatMap(({ adjustments }) =>
      adjustments.flatMap((one) => [
        en.reasonOrBasis(one, 'reason'),
        en.reasonOrBasis(one, 'basis'),
        zh.reasonOrBasis(one, 'reason'),
      ]),
    );
    expect(told).toEqual(['[removed on 3 February 2025 under Sample Act]', 'b', 'r']);
  });

  test('says in one sentence why a rank changed', () => {
    const area = areaOf('A', { name_zh: '甲区' });
    const parts: PartGain[] = [
      { part: 'open', points: '-1.00', average: '-1.33' },
      { part: 'adjustments', points: '0.50', average: '0.17' },
    ];
    expect(zh.cause({ area, from: 3, to: 2, cause: { kind: 'parts', parts } })).toBe(
      '甲区从第 3 名升到第 2 名：明查 \u22121.00 分（平均 \u22121.33 分）和加减分 +0.50 分（平均 +0.17 分）。',
    );
    const lapsed: PartGain[] = [
      { part: 'adjustments', points: '2.00', average: '0.67', lapsed: { kind: 'deduction', points: '2.00' } },
    ];
    expect(zh.cause({ area, from: 3, to: 2, cause: { kind: 'parts', parts: lapsed } })).toBe(
      '甲区从第 3 名升到第 2 名：上月扣的 2.00 分，这个月不再扣（加减分平均 +0.67 分）。',
    );
    expect(en.cause({ area, from: 3, to: 2, cause: { kind: 'parts', parts: lapsed } })).toContain(
      'last month’s deduction of 2.00 points no longer applies',
    );
    expect(zh.cause({ area, from: 2, to: 3, cause: { kind: 'others-moved' } })).toContain('是别的地区得分变了');
    expect(zh.cause({ area, from: 2, to: 3, cause: { kind: 'others-came' } })).toContain('是有地区进入或退出排名');
  });
});
