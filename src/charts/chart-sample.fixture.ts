import type { ChartPoint, ValueChart } from './chart-model.ts';

/** A certain percentage of the year, joined to the one before. */
export function samplePoint(year: number | null, value: number, more: Partial<ChartPoint> = {}): ChartPoint {
  return {
    rowId: `row-${year}-${value}`,
    year: year === null ? null : year + 0.5,
    period: year === null ? 'year not stated' : String(year),
    value,
    valueText: `${value} %`,
    mark: 'certain',
    remarks: [],
    preliminary: false,
    revised: false,
    joinsPrevious: true,
    ...more,
  };
}

/** A model with one series of `points`. */
export function sampleModel(points: ChartPoint[], more: Partial<ValueChart> = {}): ValueChart {
  return {
    id: 'waste',
    kind: 'line',
    title: 'Waste treated',
    summary: 'One sentence.',
    unit: '%',
    series: [{ id: 'city', name: 'City', points }],
    references: [],
    source: 'Source: yearbook; release 2026-11-24',
    release: '2026-11-24',
    sample: null,
    words: {
      yearNotStated: 'Year not stated',
      axisCut: 'Axis does not begin at zero',
      marks: { certain: 'Certain', derived: 'Derived', likely: 'Likely' },
      preliminary: 'Preliminary',
      revised: 'Revised',
      chart: 'chart',
      keys: 'Arrow keys move.',
      download: 'Download',
      point: '{series}, {period}: {value}.',
      pointWithRemarks: '{series}, {period}: {value}. {remarks}.',
      betweenRemarks: '; ',
    },
    language: 'en',
    ...more,
  };
}
