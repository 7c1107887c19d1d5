import { expect, test } from 'vitest';
import { chartConfig } from '../../../charts/chart-config.ts';
import { layoutChart } from '../../../charts/chart-layout.ts';
import { chartSvg } from '../../../charts/chart-svg.ts';
import { valueAxis } from '../../../charts/value-axis.ts';
import { sampleBoard, sampleLine, sampleRanks } from './rank-sample.fixture.ts';

const sizes = ['wide', 'narrow', 'close'] as const;
const twoLines = [sampleLine('a', [1, 1, null, 1]), sampleLine('b', [2, 1, 1, null])];

test('a small chart of ranks', () => {
  expect(chartSvg(sampleRanks(twoLines, { sample: 'sample' }), 'narrow')).toMatchInlineSnapshot(`
    "<svg class="chart-svg chart-narrow" viewBox="0 0 340 219" width="340" height="219" font-size="13" role="img" aria-labelledby="ranks-narrow-title ranks-narrow-desc"><title id="ranks-narrow-title">Ranks by month</title>
    <desc id="ranks-narrow-desc">One sentence.</desc>
    <path class="chart-grid" d="M17,92L247,92"/>
    <path class="chart-grid" d="M17,128L247,128"/>
    <path class="chart-axis" d="M17,146L247,146"/>
    <path class="chart-axis" d="M46,146L46,151"/>
    <path class="chart-axis" d="M103,146L103,151"/>
    <path class="chart-axis" d="M161,146L161,151"/>
    <path class="chart-axis" d="M218,146L218,151"/>
    <path class="chart-line chart-grey" d="M45.8,92L103.3,88"/><path class="chart-grey-dots" d="M216.3,92a2,2 0 1,0 4,0a2,2 0 1,0 -4,0Z"/>
    <path class="chart-line chart-grey" d="M45.8,128L103.3,96L160.8,92"/>
    <g class="chart-lit of-0"><path class="chart-line" d="M45.8,92L103.3,88"/><path class="chart-dots" d="M41.3,92a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0ZM98.8,88a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0ZM213.8,92a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z"/></g>
    <g class="chart-lit of-1"><path class="chart-line" d="M45.8,128L103.3,96L160.8,92"/><path class="chart-dots" d="M41.3,128a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0ZM98.8,96a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0ZM156.3,92a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z"/></g>
    <text class="chart-text chart-text-title" font-size="16"><tspan x="0" y="17.6">Ranks by month</tspan></text>
    <text class="chart-text chart-text-muted"><tspan x="0" y="53">Rank</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="9" y="96.6">1</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="9" y="132.6">2</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="45.8" y="167">Nov</tspan><tspan x="45.8" y="183.3">2024</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="103.3" y="167">Dec</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="160.8" y="167">Jan</tspan><tspan x="160.8" y="183.3">2025</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="218.3" y="167">Feb</tspan></text>
    <text class="chart-text chart-text-label chart-name of-0"><tspan x="259" y="96.6">District A</tspan></text>
    <text class="chart-text chart-text-muted chart-name of-1"><tspan x="259" y="124.5">District B</tspan><tspan x="259" y="140.7">not ranked</tspan></text>
    <text class="chart-text chart-text-muted"><tspan x="0" y="209.4">Source: monthly check; release 2026-11-24</tspan></text>
    <rect class="chart-sample" x="266.5" y="37.5" width="73" height="22"/><text class="chart-text chart-text-sample" text-anchor="middle"><tspan x="303" y="53">sample</tspan></text></svg>"
  `);
});

test('a small config of ranks', () => {
  const { views: _, words: __, ...config } = chartConfig(sampleRanks(twoLines));
  expect(config).toMatchInlineSnapshot(`
    {
      "datasets": [
        {
          "data": [
            {
              "point": 0,
              "x": 2024.875,
              "y": 1,
            },
            {
              "point": 1,
              "x": 2024.9583333333335,
              "y": 0.89,
            },
            {
              "point": null,
              "x": 2025.125,
              "y": null,
            },
            {
              "point": 2,
              "x": 2025.125,
              "y": 1,
            },
          ],
          "label": "District A",
        },
        {
          "data": [
            {
              "point": 0,
              "x": 2024.875,
              "y": 2,
            },
            {
              "point": 1,
              "x": 2024.9583333333335,
              "y": 1.11,
            },
            {
              "point": 2,
              "x": 2025.0416666666667,
              "y": 1,
            },
          ],
          "label": "District B",
        },
      ],
      "fileName": "ranks-2026-11-24.png",
      "id": "ranks",
      "lit": 0,
      "points": [
        [
          {
            "period": "November 2024",
            "remarks": [],
            "valueText": "rank 1",
          },
          {
            "period": "December 2024",
            "remarks": [],
            "valueText": "rank 1",
          },
          {
            "period": "February 2025",
            "remarks": [],
            "valueText": "rank 1",
          },
        ],
        [
          {
            "period": "November 2024",
            "remarks": [],
            "valueText": "rank 2",
          },
          {
            "period": "December 2024",
            "remarks": [],
            "valueText": "rank 1",
          },
          {
            "period": "January 2025",
            "remarks": [],
            "valueText": "rank 1",
          },
        ],
      ],
      "type": "rank",
      "x": {
        "max": 2025.1666666666665,
        "min": 2024.8333333333333,
      },
      "y": {
        "max": 2.5,
        "min": 0.5,
        "reverse": true,
      },
    }
  `);
});

test('the first rank is on top, and every tick is a whole rank', () => {
  const model = sampleRanks([sampleLine('a', [1]), sampleLine('b', [2]), sampleLine('c', [3])]);
  expect(valueAxis(model)).toEqual({ min: 0.5, max: 3.5, ticks: [1, 2, 3], cut: false });
  expect(chartConfig(model).y.reverse).toBe(true);
  const heights = layoutChart(model, 'wide')
    .marks.filter(({ point }) => point !== null)
    .map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});

test('a month without a rank breaks the line; a rank between two such months is still a point', () => {
  const model = sampleRanks([sampleLine('a', [1, 1, null, 1, null, 1, 1]), sampleLine('b', [2, 2, 1, 2, 1, 2, 2])]);
  const view = layoutChart(model, 'wide');
  expect(view.lines.filter(({ series }) => series === 0).map(({ path }) => path.split('L').length)).toEqual([2, 2]);
  expect(view.marks.filter(({ series, point }) => series === 0 && point !== null)).toHaveLength(5);
  expect(chartConfig(model).datasets[0]?.data.map(({ point }) => point)).toEqual([0, 1, null, 2, null, 3, 4]);
});

test('lines that share a rank are side by side around it, and say the same rank', () => {
  const { series } = sampleRanks([sampleLine('a', [1]), sampleLine('b', [1]), sampleLine('c', [3])]);
  const values = series.map(({ points }) => points[0]?.value ?? 0);
  expect(values.map((value) => Math.round(value))).toEqual([1, 1, 3]);
  expect((values[0] ?? 0) + (values[1] ?? 0)).toBe(2);
  expect(values[0]).not.toBe(values[1]);
  expect(series.map(({ points }) => points[0]?.valueText)).toEqual(['rank 1', 'rank 1', 'rank 3']);
});

test('every line is drawn in grey, and once more as it is when lit, over all that are grey', () => {
  const svg = chartSvg(sampleBoard(), 'wide');
  const parts = [...svg.matchAll(/class="(chart-line chart-grey|chart-lit of-\d)"/g)].map(([, name]) => name);
  expect(parts).toEqual([
    ...Array.from({ length: 6 }, () => 'chart-line chart-grey'),
    ...[0, 1, 2, 3, 4, 5].map((series) => `chart-lit of-${series}`),
  ]);
  expect(svg.match(/class="chart-text [^"]*chart-name of-\d"/g)).toHaveLength(6);
});

test('a rank between two months without one is a point in grey too', () => {
  const lone = [sampleLine('a', [1, 1, null, 1]), sampleLine('b', [2, 2, 1, 2])];
  expect(chartSvg(sampleRanks(lone), 'wide').match(/chart-grey-dots/g)).toHaveLength(1);
});

test('the page’s own area is lit, else whoever is highest in the newest month', () => {
  const lines = [sampleLine('a', [1, 3]), sampleLine('b', [2, 1]), sampleLine('c', [3, 2])];
  expect(sampleRanks(lines)).toMatchObject({ lit: 1, isOwn: false });
  expect(sampleRanks(lines, { own: 'c' })).toMatchObject({ lit: 2, isOwn: true });
  expect(sampleRanks([sampleLine('a', [1, null]), sampleLine('b', [2, null])]).lit).toBe(0);
});

test.each(sizes)('each line has its name where it ends (%s)', (size) => {
  const view = layoutChart(sampleBoard(), size);
  const names = view.texts.filter(({ x }) => x > view.plot.right).map(({ lines }) => lines.join(' '));
  expect(names).toEqual([
    'District B',
    'District E',
    'District D',
    'District A',
    'District F',
    'District C not ranked',
  ]);
});

test('a line whose name is in the title has no name beside it', () => {
  const view = layoutChart(
    sampleRanks([sampleLine('a', [1, 2])], { title: 'District A, rank by month', size: 6 }),
    'narrow',
  );
  expect(view.texts.filter(({ x }) => x > view.plot.right)).toEqual([]);
});

test('a picture that leaves out earlier months says so', () => {
  expect(chartSvg(sampleBoard(), 'narrow')).toContain('>Last 12 months<');
  expect(chartSvg(sampleBoard(), 'wide')).not.toContain('months<');
});

test('the client is told where the narrow picture begins; months no picture shows are not sent', () => {
  const { x, narrowFrom, datasets } = chartConfig(sampleBoard());
  expect([x.min, narrowFrom]).toEqual([2024 + 10 / 12, 2026]);
  expect(datasets[1]?.data[0]?.x).toBeCloseTo(2024.875);
  const long = chartConfig(
    sampleRanks([
      sampleLine(
        'a',
        Array.from({ length: 40 }, () => 1),
      ),
    ]),
  );
  expect(long.points[0]).toHaveLength(36);
  expect(chartConfig(sampleRanks(twoLines))).not.toHaveProperty('narrowFrom');
});
