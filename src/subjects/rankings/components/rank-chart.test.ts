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
    <path class="chart-grid" d="M17,92L246,92"/>
    <path class="chart-grid" d="M17,128L246,128"/>
    <path class="chart-axis" d="M17,146L246,146"/>
    <path class="chart-axis" d="M46,146L46,151"/>
    <path class="chart-axis" d="M103,146L103,151"/>
    <path class="chart-axis" d="M160,146L160,151"/>
    <path class="chart-axis" d="M217,146L217,151"/>
    <path class="chart-line chart-series-1" d="M45.6,92L102.9,88"/>
    <path class="chart-line chart-series-2" d="M45.6,128L102.9,96L160.1,92" stroke-dasharray="8 4"/>
    <g class="chart-mark chart-certain chart-series-1" transform="translate(45.6 92)"><path class="chart-shape" d="M-2.8,0a2.8,2.8 0 1,0 5.6,0a2.8,2.8 0 1,0 -5.6,0Z"/></g>
    <g class="chart-mark chart-certain chart-series-1" transform="translate(102.9 88)"><path class="chart-shape" d="M-2.8,0a2.8,2.8 0 1,0 5.6,0a2.8,2.8 0 1,0 -5.6,0Z"/></g>
    <g class="chart-mark chart-certain chart-series-1" transform="translate(217.4 92)"><path class="chart-shape" d="M-2.8,0a2.8,2.8 0 1,0 5.6,0a2.8,2.8 0 1,0 -5.6,0Z"/></g>
    <g class="chart-mark chart-certain chart-series-2" transform="translate(45.6 128)"><path class="chart-shape" d="M-2.5,-2.5h5v5h-5Z"/></g>
    <g class="chart-mark chart-certain chart-series-2" transform="translate(102.9 96)"><path class="chart-shape" d="M-2.5,-2.5h5v5h-5Z"/></g>
    <g class="chart-mark chart-certain chart-series-2" transform="translate(160.1 92)"><path class="chart-shape" d="M-2.5,-2.5h5v5h-5Z"/></g>
    <g class="chart-mark chart-certain chart-series-1" transform="translate(256 92)"><path class="chart-shape" d="M-2.8,0a2.8,2.8 0 1,0 5.6,0a2.8,2.8 0 1,0 -5.6,0Z"/></g>
    <g class="chart-mark chart-certain chart-series-2" transform="translate(256 119.9)"><path class="chart-shape" d="M-2.5,-2.5h5v5h-5Z"/></g>
    <text class="chart-text chart-text-title" font-size="16"><tspan x="0" y="17.6">Ranks by month</tspan></text>
    <text class="chart-text chart-text-muted"><tspan x="0" y="53">Rank</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="9" y="96.6">1</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="9" y="132.6">2</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="45.6" y="167">Nov</tspan><tspan x="45.6" y="183.3">2024</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="102.9" y="167">Dec</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="160.1" y="167">Jan</tspan><tspan x="160.1" y="183.3">2025</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="217.4" y="167">Feb</tspan></text>
    <text class="chart-text chart-text-label"><tspan x="265" y="96.6">District A</tspan></text>
    <text class="chart-text chart-text-muted"><tspan x="265" y="124.5">District B</tspan><tspan x="265" y="140.7">not ranked</tspan></text>
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
          "borderDash": [],
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
          "borderDash": [
            8,
            4,
          ],
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

test.each(sizes)('each line has its own colour, dash and shape, and its name where it ends (%s)', (size) => {
  const view = layoutChart(sampleBoard(), size);
  const own = (values: unknown[]): number => new Set(values.map((value) => JSON.stringify(value))).size;
  expect(own(view.lines.map(({ series, dash }) => [series, dash]))).toBe(6);
  expect(own(view.marks.map(({ series, shape }) => [series, shape]))).toBe(6);
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
