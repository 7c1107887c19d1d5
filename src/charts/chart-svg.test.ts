import { expect, test } from 'vitest';
import { sampleModel, samplePoint } from './chart-sample.fixture.ts';
import { chartSvg } from './chart-svg.ts';

const sizes = ['wide', 'narrow', 'close'] as const;
/** Path data of the series' lines, without the legend's. */
const linesOf = (svg: string): string[] =>
  [...svg.matchAll(/<path class="chart-line [^"]*" d="([^"]*)"/g)].map(([, path]) => path ?? '').slice(1);
const marksOf = (svg: string): string[] => svg.split('\n').filter((line) => line.startsWith('<g class="chart-mark'));

test('a small chart', () => {
  const points = [samplePoint(2021, 40), samplePoint(2022, 80, { mark: 'derived' })];
  expect(chartSvg(sampleModel(points, { sample: 'sample' }), 'narrow')).toMatchInlineSnapshot(`
    "<svg class="chart-svg chart-narrow" viewBox="0 0 340 361" width="340" height="361" font-size="13" role="img" aria-labelledby="waste-narrow-title waste-narrow-desc"><title id="waste-narrow-title">Waste treated</title>
    <desc id="waste-narrow-desc">One sentence.</desc>
    <path class="chart-grid" d="M33,262L339,262"/>
    <path class="chart-grid" d="M33,221L339,221"/>
    <path class="chart-grid" d="M33,179L339,179"/>
    <path class="chart-grid" d="M33,138L339,138"/>
    <path class="chart-grid" d="M33,96L339,96"/>
    <path class="chart-axis" d="M33,304L339,304"/>
    <path class="chart-axis" d="M110,304L110,309"/>
    <path class="chart-axis" d="M263,304L263,309"/>
    <path class="chart-line chart-series-1" d="M0,43L30,43"/>
    <path class="chart-line chart-series-1" d="M109.5,220.8L262.5,137.6"/>
    <g class="chart-mark chart-certain chart-series-1" transform="translate(109.5 220.8)"><path class="chart-shape" d="M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z"/></g>
    <g class="chart-mark chart-derived chart-series-1" transform="translate(262.5 137.6)"><path class="chart-shape" d="M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z"/></g>
    <g class="chart-mark chart-certain chart-series-1" transform="translate(15 43)"><path class="chart-shape" d="M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z"/></g>
    <g class="chart-mark chart-certain chart-series-1" transform="translate(90.8 43)"><path class="chart-shape" d="M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z"/></g>
    <g class="chart-mark chart-derived chart-series-1" transform="translate(184.8 43)"><path class="chart-shape" d="M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z"/></g>
    <text class="chart-text chart-text-title" font-size="16"><tspan x="0" y="17.6">Waste treated</tspan></text>
    <text class="chart-text chart-text-label"><tspan x="36" y="47.6">City</tspan></text>
    <text class="chart-text chart-text-label"><tspan x="105.8" y="47.6">Certain</tspan></text>
    <text class="chart-text chart-text-label"><tspan x="199.8" y="47.6">Derived</tspan></text>
    <text class="chart-text chart-text-muted"><tspan x="0" y="75">%</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="25" y="308.6">0</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="25" y="267">20</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="25" y="225.4">40</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="25" y="183.8">60</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="25" y="142.2">80</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="end"><tspan x="25" y="100.6">100</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="109.5" y="325">2021</tspan></text>
    <text class="chart-text chart-text-muted" text-anchor="middle"><tspan x="262.5" y="325">2022</tspan></text>
    <text class="chart-text chart-text-value" text-anchor="middle"><tspan x="109.5" y="243.8">40 %</tspan></text>
    <text class="chart-text chart-text-value" text-anchor="middle"><tspan x="262.5" y="125.7">80 %</tspan></text>
    <text class="chart-text chart-text-muted"><tspan x="0" y="351.2">Source: yearbook; release 2026-11-24</tspan></text>
    <rect class="chart-sample" x="266.5" y="59.5" width="73" height="22"/><text class="chart-text chart-text-sample" text-anchor="middle"><tspan x="303" y="75">sample</tspan></text></svg>"
  `);
});

test.each(sizes)('points that must not be joined have no line between them (%s)', (size) => {
  const joined = [samplePoint(2019, 10), samplePoint(2020, 20), samplePoint(2021, 30), samplePoint(2022, 40)];
  const broken = joined.map((point, i) => (i === 2 ? { ...point, joinsPrevious: false } : point));
  const corners = (points: typeof joined): number[] =>
    linesOf(chartSvg(sampleModel(points), size)).map((path) => path.split('L').length);
  expect(corners(joined)).toEqual([4]);
  expect(corners(broken)).toEqual([2, 2]);
});

test('a value without a year is never joined by a line, whatever the model says', () => {
  const svg = chartSvg(sampleModel([samplePoint(2021, 10), samplePoint(2022, 20), samplePoint(null, 30)]), 'wide');
  expect(linesOf(svg).map((path) => path.split('L').length)).toEqual([2]);
});

test('a value without a year is in its own band, behind a thin rule', () => {
  const svg = chartSvg(sampleModel([samplePoint(2021, 10), samplePoint(null, 30)]), 'wide');
  const rule = Number(/class="chart-band" d="M([\d.]+)/.exec(svg)?.[1]);
  const [dated, undated] = marksOf(svg).map((mark) => Number(/translate\(([\d.]+)/.exec(mark)?.[1]));
  expect(dated).toBeLessThan(rule);
  expect(undated).toBeGreaterThan(rule);
  expect(svg).toContain('>Year not stated<');
  expect(chartSvg(sampleModel([samplePoint(2021, 10)]), 'wide')).not.toMatch(/chart-band|Year not stated/);
});

test('where no value has a year there is only the band', () => {
  const svg = chartSvg(sampleModel([samplePoint(null, 30), samplePoint(null, 40)]), 'narrow');
  expect(svg).toContain('>Year not stated<');
  expect(svg).not.toContain('chart-band');
  expect(svg).not.toMatch(/>\d{4}</);
});

test.each(sizes)('the word sample, the title and the source stand inside the picture (%s)', (size) => {
  const svg = chartSvg(sampleModel([samplePoint(2021, 10)], { sample: 'sample' }), size);
  expect(svg).toMatch(
    /<rect class="chart-sample"[^>]*\/><text class="chart-text chart-text-sample"[^>]*><tspan[^>]*>sample</,
  );
  expect(svg).toMatch(/chart-text-title[^>]*><tspan[^>]*>Waste treated</);
  expect(svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('Source: yearbook; release 2026-11-24');
  expect(chartSvg(sampleModel([samplePoint(2021, 10)]), size)).not.toContain('chart-sample');
});

test.each(sizes)("the standard's line is drawn and named (%s)", (size) => {
  const references = [{ value: 85, label: '2014 edition: at least 85 %' }];
  const svg = chartSvg(sampleModel([samplePoint(2021, 90), samplePoint(2022, 95)], { references }), size);
  expect(svg).toMatch(/<path class="chart-reference" [^>]*stroke-dasharray/);
  expect(svg).toContain('>2014 edition: at least 85 %<');
});

test('a cut axis says so, and a whole one does not', () => {
  const note = 'Axis does not begin at zero';
  expect(chartSvg(sampleModel([samplePoint(2021, 90), samplePoint(2022, 95)]), 'wide')).toContain(note);
  expect(chartSvg(sampleModel([samplePoint(2021, 10), samplePoint(2022, 95)]), 'wide')).not.toContain(note);
});

test.each(['line', 'bar'] as const)(
  'derived, likely, preliminary and revised values have different marks (%s)',
  (kind) => {
    const points = [{}, { mark: 'derived' }, { mark: 'likely' }, { preliminary: true }, { revised: true }] as const;
    const svg = chartSvg(
      sampleModel(
        points.map((more, i) => samplePoint(2018 + i, 50, more)),
        { kind },
      ),
      'wide',
    );
    // The style sheet makes both classes hollow, so the class alone does not tell likely from derived.
    const looks = marksOf(svg).map((mark) =>
      mark.replace(/ transform="[^"]*"/, '').replace('chart-likely', 'chart-derived'),
    );
    expect(new Set(looks.slice(0, 5)).size).toBe(5);
    for (const name of ['Certain', 'Derived', 'Likely', 'Preliminary', 'Revised']) expect(svg).toContain(`>${name}<`);
  },
);

test('each series has its own colour and shape, and no line of data is dashed: that would read as an estimate', () => {
  const series = ['A', 'B', 'C'].map((name, i) => ({
    id: name,
    name,
    points: [samplePoint(2021, 10 + i), samplePoint(2022, 20 + i)],
  }));
  const svg = chartSvg(sampleModel([], { series }), 'wide');
  const own = (pattern: RegExp): number => new Set([...svg.matchAll(pattern)].map(([, found]) => found)).size;
  expect(own(/class="chart-line (chart-series-\d)"/g)).toBe(3);
  expect(svg).not.toMatch(/class="chart-line [^>]*stroke-dasharray/);
  expect(own(/class="chart-shape" d="([^"]*)"/g)).toBe(3);
  for (const { name } of series) expect(svg).toContain(`>${name}</tspan>`);
});

test('texts are escaped', () => {
  const svg = chartSvg(sampleModel([samplePoint(2021, 10)], { title: 'a < b & "c"', id: 'x"y' }), 'wide');
  expect(svg).toContain('a &lt; b &amp; &quot;c&quot;');
  expect(svg).not.toMatch(/a < b|x"y/);
});

test('there is no inline style and no colour in the markup: the policy forbids one, modes need the other', () => {
  const svg = chartSvg(sampleModel([samplePoint(2021, 90), samplePoint(2022, 95)], { sample: 'sample' }), 'wide');
  expect(svg).not.toMatch(/style|fill=|stroke=|#[0-9a-f]{3}/i);
});
