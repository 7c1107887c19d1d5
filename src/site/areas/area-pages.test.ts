import { expect, test, vi } from 'vitest';
import { writeCsv, type Cells } from '../../../tests/fixtures/city-rows/write-csv.ts';
import { makeFolder } from '../../../tests/support/make-releases.ts';
import { makeTrialCity } from '../../../tests/support/trial-city.ts';
import { areas, type Area } from '../../subjects/areas/dataset.ts';
import { inspections } from '../../subjects/rankings/datasets/inspections.ts';
import { scoring } from '../../subjects/rankings/datasets/scoring.ts';

// No list, no adjustments, and indicators of the whole city alone.
vi.mock('#settings', async () => {
  const { default: city } = await import('../../../tests/fixtures/city/site.config.ts');
  const known = [areas, inspections, scoring].map(({ name }) => name);
  return { default: { ...city, datasets: city.datasets.filter(({ name }) => known.includes(name)) } };
});
// What a view shows is drawn by components, which are built, not run here: of the rankings it is what they know.
vi.mock('../../subjects/area-views.ts', async () => {
  const { hasRankings, rankingReleases, rankingsAreSample, ranksOfArea } =
    await import('../../subjects/rankings/query/rankings.ts');
  const area = {
    knows: (one: Area) => ranksOfArea(one).length > 0,
    isSample: rankingsAreSample,
    releases: () => (hasRankings() ? rankingReleases() : []),
  };
  return { areaViews: [area] };
});

const area = (code: string, cells: Cells = {}): Cells => ({
  code,
  name_zh: `示例${code}`,
  name_en: `Sample ${code}`,
  kind: 'district',
  provenance: 'sample',
  ...cells,
});
const score = (month: string, code: string, points: string): Cells => ({
  month,
  area: code,
  kind: 'open',
  checks: '9',
  score: points,
  change: 'new',
});
const tables: [name: string, columns: object, rows: Cells[]][] = [
  [
    'areas',
    areas.columns,
    [area('S01'), area('S02', { valid_to: '2025-02-28', replaced_by: 'S01' }), area('S03'), area('S04')],
  ],
  ['scoring', scoring.columns, [{ component: 'open', weight: '100', minimum_checks: '5', in_force_from: '2025-01' }]],
  [
    'inspections',
    inspections.columns,
    [
      ...[score('2025-01', 'S01', '90'), score('2025-01', 'S02', '80'), score('2025-01', 'S03', '70')],
      ...[score('2025-02', 'S01', '80'), score('2025-02', 'S02', '90')],
      ...[score('2025-03', 'S01', '85')],
    ],
  ],
];
process.env['SITE_CITY'] = makeTrialCity(
  Object.fromEntries(
    tables.flatMap(([name, columns, rows]) =>
      [...makeFolder({ '2025-04-07': writeCsv(Object.keys(columns).join(','), rows) })].map(([file, bytes]) => [
        `data/${name}/${file}`,
        bytes,
      ]),
    ),
  ),
);
const { areaPages, areaReleases, areasAreSample } = await import('./area-pages.ts');
const { rankLineOf, ranksOfArea } = await import('../../subjects/rankings/query/rankings.ts');

const pageOf = (code: string) => areaPages().find((page) => page.area.code === code);
function ranksOf(code: string) {
  const found = pageOf(code)?.area;
  const [newest] = found ? ranksOfArea(found) : [];
  const line = found && newest ? rankLineOf(found, newest.group).lines : [];
  return line.map((one) => [one.area.code, ...one.placings.map(({ rank, standing }) => rank ?? standing)]);
}

test('an area has a page where anything is known of it, in a city without a list too', () => {
  expect(areaPages().map((page) => [page.area.code, ranksOfArea(page.area).length])).toEqual([
    ['S01', 3],
    ['S02', 2],
    ['S03', 3],
  ]);
  expect(areasAreSample()).toBe(true);
  expect(areaReleases(null).map(({ dataset }) => dataset.name)).toEqual(['inspections', 'scoring', 'areas']);
});

test('an area that was merged into another shows the ranks of its own months up to its last, not those of the other', () => {
  expect(ranksOf('S01')).toEqual([['S01', 1, 2, 1]]);
  expect(ranksOf('S02')).toEqual([['S02', 2, 1]]);
});
