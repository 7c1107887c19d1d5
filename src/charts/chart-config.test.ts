import { expect, test } from 'vitest';
import { chartConfig, chartConfigJson } from './chart-config.ts';
import { layoutChart } from './chart-layout.ts';
import { sampleModel, samplePoint } from './chart-sample.fixture.ts';

test('a small config', () => {
  const points = [samplePoint(2021, 40), samplePoint(null, 80, { mark: 'likely', remarks: ['one source only'] })];
  const { views, ...config } = chartConfig(sampleModel(points));
  expect(config).toMatchInlineSnapshot(`
    {
      "datasets": [
        {
          "data": [
            {
              "point": 0,
              "x": 2021.5,
              "y": 40,
            },
            {
              "point": null,
              "x": 2022.157894736842,
              "y": null,
            },
            {
              "point": 1,
              "x": 2022.157894736842,
              "y": 80,
            },
          ],
          "label": "City",
        },
      ],
      "fileName": "waste-2026-11-24.png",
      "id": "waste",
      "points": [
        [
          {
            "period": "2021",
            "remarks": [],
            "valueText": "40 %",
          },
          {
            "period": "year not stated",
            "remarks": [
              "one source only",
            ],
            "valueText": "80 %",
          },
        ],
      ],
      "type": "line",
      "words": {
        "betweenRemarks": "; ",
        "chart": "chart",
        "download": "Download",
        "keys": "Arrow keys move.",
        "point": "{series}, {period}: {value}.",
        "pointWithRemarks": "{series}, {period}: {value}. {remarks}.",
      },
      "x": {
        "max": 2022.3157894736842,
        "min": 2021,
      },
      "y": {
        "max": 100,
        "min": 0,
      },
    }
  `);
  expect(Object.keys(views.wide).sort()).toMatchInlineSnapshot(`
    [
      "barWidth",
      "height",
      "marks",
      "plot",
      "rules",
      "sample",
      "size",
      "texts",
      "width",
    ]
  `);
});

test('a config is plain JSON: nothing is lost on its way to the client', () => {
  const config = chartConfig(sampleModel([samplePoint(2021, 40), samplePoint(2022, 80)]));
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});

test('points that must not be joined have a break between them', () => {
  const points = [samplePoint(2019, 10), samplePoint(2020, 20, { joinsPrevious: false }), samplePoint(null, 30)];
  const { datasets } = chartConfig(sampleModel(points));
  expect(datasets[0]?.data.map(({ point }) => point)).toEqual([0, null, 1, null, 2]);
  expect(datasets[0]?.data.filter(({ point }) => point === null).every(({ y }) => y === null)).toBe(true);
});

test('the client draws the layout of the static picture: marks, standards, sample', () => {
  const model = sampleModel([samplePoint(2021, 40)], {
    sample: 'sample',
    references: [{ value: 30, label: 'at least 30 %' }],
  });
  const { views, x, y } = chartConfig(model);
  for (const size of ['wide', 'narrow', 'close'] as const) {
    const { lines: _, ...view } = layoutChart(model, size);
    expect(views[size]).toEqual(view);
    const [mark] = view.marks;
    const { left, right, top, bottom } = view.plot;
    expect(mark?.x).toBeCloseTo(left + ((2021.5 - x.min) / (x.max - x.min)) * (right - left), 0);
    expect(mark?.y).toBeCloseTo(bottom - ((40 - y.min) / (y.max - y.min)) * (bottom - top), 0);
  }
});

test('places are rounded: the config is shipped with every chart', () => {
  expect(chartConfigJson(sampleModel([samplePoint(2020, 1 / 3), samplePoint(2021, 40)]))).toContain('"y":0.3333,');
});
