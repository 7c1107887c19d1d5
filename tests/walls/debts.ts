/** What still reaches through a wall. Nothing is added here: the list only gets shorter, and goes. */
export const debts: readonly string[] = [
  'src/author/Chart.astro imports src/subjects/indicators/components/figure-words.ts',
  'src/author/Chart.astro imports src/subjects/indicators/components/IndicatorChart.astro',
  'src/author/Chart.astro imports src/subjects/indicators/datasets/observations.ts',
  'src/author/Chart.astro imports src/subjects/indicators/query/indicators.ts',
  'src/author/Threshold.astro imports src/subjects/indicators/components/figure-words.ts',
  'src/author/Threshold.astro imports src/subjects/indicators/query/thresholds.ts',
  'src/releases/sample/register-series.ts imports scripts/report-problems.ts',
  'src/subjects/indicators/components/figure-quotes.ts imports src/texts/read/value-tag.ts',
  'src/subjects/indicators/components/figure-words.ts imports src/releases/define/define-dataset.ts',
  'src/subjects/indicators/components/figure-words.ts imports src/releases/define/units.ts',
  'src/subjects/rankings/sample/scores.ts imports src/subjects/areas/sample/areas.ts',
  'src/subjects/red-black-list/components/EntryHistory.astro imports src/releases/define/define-dataset.ts',
  'src/subjects/red-black-list/components/list-words.ts imports src/releases/define/define-dataset.ts',
  'src/subjects/red-black-list/sample/entries.ts imports src/subjects/areas/sample/areas.ts',
  'src/subjects/red-black-list/sample/life.ts imports src/subjects/areas/sample/areas.ts',
  'src/subjects/red-black-list/sample/places.ts imports src/subjects/areas/sample/areas.ts',
];
export const chineseDebts: readonly string[] = [];
