import { expect, test } from 'vitest';
import { area, indicator, observation, sources } from './indicators.fixture.ts';
import { viewIndicators } from './indicators.ts';
import { groupByTheme } from './themes.ts';

test('indicators are grouped by theme in the order of the themes, those with a figure of the city apart from the others', () => {
  const views = viewIndicators(
    sources(
      [observation(2021, 1, { indicator: 'own' }), observation(2021, 1, { indicator: 'other', area: 'country' })],
      {
        indicators: [
          { ...indicator('loose'), theme: null },
          { ...indicator('life'), theme: 'health' },
          { ...indicator('other'), theme: 'air' },
          { ...indicator('own'), theme: 'air' },
        ],
      },
    ),
  );
  expect(
    groupByTheme(views).map(({ theme, own, others }) => [
      theme,
      own.map((view) => view.indicator.id),
      others.map((view) => view.indicator.id),
    ]),
  ).toEqual([
    ['air', ['own'], ['other']],
    ['health', [], ['life']],
    [null, [], ['loose']],
  ]);
});

test('of one area the widest coverage comes first: where the city has no figure, it is the one shown', () => {
  const [view] = viewIndicators(
    sources(
      (['rural', 'whole-another-count', 'urban', 'whole'] as const).map((coverage, index) =>
        observation(2021, index, { area: 'country', coverage }),
      ),
      { areas: [area('country')] },
    ),
  );
  expect(view?.series.map(({ coverage }) => coverage)).toEqual(['whole', 'whole-another-count', 'urban', 'rural']);
  expect(view?.elsewhere?.observation.coverage).toBe('whole');
});

test('two counts of one area stand side by side: no line leads from one to the other', () => {
  const [view] = viewIndicators(
    sources([
      observation(2015, 182),
      observation(2015, 183, { coverage: 'whole-another-count' }),
      observation(2016, 196, { coverage: 'whole-another-count' }),
    ]),
  );
  expect(view?.series.map(({ figures }) => figures.map(({ value, joinsPrevious }) => [value, joinsPrevious]))).toEqual([
    [[182, false]],
    [
      [183, false],
      [196, true],
    ],
  ]);
});
