import { describe, expect, test } from 'vitest';
import { explainChanges, type GroupChanges } from './rank-change.ts';
import { adjustment, areaOf, month, sourcesOf, weights } from './ranking.fixture.ts';
import { rankMonths, type RankingSources } from './ranking.ts';

const halves = weights({ open: '50', unannounced: '50' });

function explain(
  first: Record<string, string[]>,
  second: Record<string, string[]>,
  changes: Partial<RankingSources> = {},
): GroupChanges {
  const inspections = [...month('2025-01', first), ...month('2025-02', second)];
  const [before, now] = rankMonths(sourcesOf({ scoring: halves, ...changes, inspections })).map(
    ({ groups }) => groups[0],
  );
  if (!before || !now) throw new Error('no group');
  return explainChanges(now, before);
}
const causes = ({ moved }: GroupChanges) =>
  moved.map(({ area, from, to, cause }) => [`${area.code} ${from}-${to}`, cause]);

describe('a rank that changed', () => {
  test('is explained by the component that gained or lost the most against the others', () => {
    // Open: A +1, B 0, mean 0.50. Unannounced: A +1.50, B -1, mean 0.25.
    expect(causes(explain({ A: ['90', '90'], B: ['92', '92'] }, { A: ['92', '93'], B: ['92', '90'] }))).toEqual([
      ['A 2-1', { kind: 'parts', parts: [{ part: 'unannounced', points: '1.50', average: '0.25' }] }],
      ['B 1-2', { kind: 'parts', parts: [{ part: 'unannounced', points: '-1.00', average: '0.25' }] }],
    ]);
  });

  test('can be explained by a component that fell, where the others’ fell more', () => {
    const changes = explain(
      { A: ['90', '90'], B: ['91', '90'], C: ['80', '80'] },
      { A: ['88', '90'], B: ['85', '90'], C: ['80', '80'] },
    );
    // Open: A -1, B -3, C 0; the mean of three is -1.333…
    expect(causes(changes)[0]).toEqual([
      'A 2-1',
      { kind: 'parts', parts: [{ part: 'open', points: '-1.00', average: '-1.33' }] },
    ]);
  });

  test('can be explained by adjustments', () => {
    const adjustments = [adjustment('2025-02', 'B', '-3')];
    const same = { A: ['90', '90'], B: ['91', '91'] };
    expect(causes(explain(same, same, { adjustments }))).toEqual([
      ['A 2-1', { kind: 'parts', parts: [{ part: 'adjustments', points: '0.00', average: '-1.50' }] }],
      ['B 1-2', { kind: 'parts', parts: [{ part: 'adjustments', points: '-3.00', average: '-1.50' }] }],
    ]);
  });

  test('by adjustments that only the month before had is reported as what lapsed; one that was merely lowered is not', () => {
    const same = { A: ['90', '90'], B: ['91', '91'], C: ['80', '80'] };
    const part = (adjustments: ReturnType<typeof adjustment>[]) => {
      const [cause] = explain(same, same, { adjustments }).moved.flatMap((one) =>
        one.area.code === 'A' || one.area.code === 'B' ? [one.cause] : [],
      );
      return cause?.kind === 'parts' ? cause.parts[0] : undefined;
    };
    expect(part([adjustment('2025-01', 'B', '-3')])).toEqual({
      part: 'adjustments',
      points: '3.00',
      average: '1.00',
      lapsed: { kind: 'deduction', points: '3.00' },
    });
    expect(part([adjustment('2025-01', 'A', '2')])?.lapsed).toBeUndefined();
    expect(part([adjustment('2025-01', 'B', '-3'), adjustment('2025-02', 'B', '-0.5')])?.lapsed).toBeUndefined();
    expect(explain(same, same, { adjustments: [adjustment('2025-01', 'A', '2')] }).moved.at(-1)?.cause).toMatchObject({
      parts: [{ points: '-2.00', lapsed: { kind: 'addition', points: '2.00' } }],
    });
  });

  test('names every component with the same largest gain, compared without rounding', () => {
    const changes = explain(
      { A: ['90', '90'], B: ['91', '91'], C: ['50', '50'] },
      { A: ['92', '92'], B: ['91', '91'], C: ['50', '50'] },
    );
    const average = '0.33';
    expect(causes(changes)[0]).toEqual([
      'A 2-1',
      {
        kind: 'parts',
        parts: [
          { part: 'open', points: '1.00', average },
          { part: 'unannounced', points: '1.00', average },
        ],
      },
    ]);
  });

  test('counts weights that changed as points like any other', () => {
    const scoring = [
      ...weights({ open: '90', unannounced: '10' }, '2025-01', '2025-01'),
      ...weights({ open: '10', unannounced: '90' }, '2025-02'),
    ];
    const same = { A: ['90', '80'], B: ['80', '90'] };
    // B's open: 72 to 8, its unannounced: 9 to 81; A's: 81 to 9, 8 to 72.
    expect(causes(explain(same, same, { scoring }))).toEqual([
      [
        'B 2-1',
        {
          kind: 'parts',
          parts: [
            { part: 'open', points: '-64.00', average: '-68.00' },
            { part: 'unannounced', points: '72.00', average: '68.00' },
          ],
        },
      ],
      [
        'A 1-2',
        {
          kind: 'parts',
          parts: [
            { part: 'open', points: '-72.00', average: '-68.00' },
            { part: 'unannounced', points: '64.00', average: '68.00' },
          ],
        },
      ],
    ]);
  });

  test('because another area came is not blamed on its own points', () => {
    const areas = ['A', 'B', 'F'].map((code) => areaOf(code));
    const changes = explain(
      { A: ['90', '90'], B: ['80', '80'] },
      { A: ['90', '89'], B: ['80', '80'], F: ['95', '95'] },
      { areas },
    );
    expect(causes(changes)).toEqual([
      ['A 1-2', { kind: 'others-came' }],
      ['B 2-3', { kind: 'others-came' }],
    ]);
    expect([changes.joined, changes.left].map((those) => those.map(({ code }) => code))).toEqual([['F'], []]);
    expect(changes.inBoth).toBe(2);
  });

  test('because another area left is not credited to its own points', () => {
    const changes = explain({ A: ['90', '90'], B: ['95', '95'] }, { A: ['91', '91'], B: ['95', ''] });
    expect(causes(changes)).toEqual([['A 2-1', { kind: 'others-came' }]]);
    expect(changes.left.map(({ code }) => code)).toEqual(['B']);
  });

  test('without any gain of its own is put down to the points of others', () => {
    // Open: A 0, B -2, C +2: the mean is 0, and so is A's gain.
    const changes = explain(
      { A: ['90', '90'], B: ['91', '90'], C: ['60', '90'] },
      { A: ['90', '90'], B: ['87', '90'], C: ['64', '90'] },
    );
    expect(causes(changes)[0]).toEqual(['A 2-1', { kind: 'others-moved' }]);
  });
});

test('a rank that stayed needs no reason', () => {
  expect(explain({ A: ['90', '90'], B: ['80', '80'] }, { A: ['85', '85'], B: ['82', '82'] }).moved).toEqual([]);
});

test('an average has the decimals of the points it is read beside', () => {
  const changes = explain({ A: ['90', '90'], B: ['90.01', '90'] }, { A: ['90.03', '90'], B: ['90.01', '90'] });
  // The mean of 0.015 and 0 is 0.0075.
  expect(causes(changes)[0]).toEqual([
    'A 2-1',
    { kind: 'parts', parts: [{ part: 'open', points: '0.015', average: '0.008' }] },
  ]);
});
