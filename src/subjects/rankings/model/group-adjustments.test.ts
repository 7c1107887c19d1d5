import { expect, test } from 'vitest';
import { adjustmentsOf } from './group-adjustments.ts';
import { adjustment, inspection, month, sourcesOf } from './ranking.fixture.ts';
import { rankMonths } from './ranking.ts';

test('adjustments come in the order of the ranking; those of an area that is not ranked change nothing', () => {
  const [ranking] = rankMonths(
    sourcesOf({
      inspections: [...month('2025-01', { A: ['80'], B: ['90'] }), inspection('2025-01', 'C', 'open', '99', 2)],
      adjustments: [
        adjustment('2025-01', 'A', '-0.50'),
        adjustment('2025-01', 'B', '1'),
        adjustment('2025-01', 'C', '2'),
      ],
    }),
  );
  const [urban] = ranking?.groups ?? [];
  expect(
    adjustmentsOf(urban ?? { ranked: [], unranked: [] }).map(
      ({ area, adjustment: { points }, isIdle }) => `${area.code} ${points}${isIdle ? ' idle' : ''}`,
    ),
  ).toEqual(['B 1', 'A -0.50', 'C 2 idle']);
});
