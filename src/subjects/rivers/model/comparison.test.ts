import { describe, expect, test } from 'vitest';
import { barSpan, percentOf } from './bar-span.ts';
import { compareProject, isUnsettled, scaleTop } from './comparison.ts';
import { figure, project } from './rivers.fixture.ts';

const works = project('works');

describe('the figures of a project', () => {
  test('are side by side by the date of their source, none replacing another', () => {
    const { comparisons, openings } = compareProject(works, [
      figure('cost', '30', { bound: 'over', source_on: '2022-05-24' }),
      figure('length', '28.6', { source_on: '2018-11-19' }),
      figure('cost', '30.8', { source_on: null, source_year: '2017' }),
      figure('cost', '37.5', { source_on: '2018-11-19' }),
      figure('length', '15.6', { source_on: null, source_year: '2018' }),
      figure('opened', '2020-06-01'),
    ]);
    expect(
      comparisons.map(({ measure, figures, top }) => [measure, figures.map(({ printed }) => printed), top]),
    ).toEqual([
      ['length', ['15.6', '28.6'], 30],
      ['cost', ['30.8', '37.5', '30'], 40],
    ]);
    expect(openings.map(({ day }) => day)).toEqual(['2020-06-01']);
    expect(comparisons.map(isUnsettled)).toEqual([true, true]);
  });

  test('differ where the value or the bound does; each is counted once, the smallest first', () => {
    const [cost] = compareProject(works, [
      figure('cost', '37.5'),
      figure('cost', '37.50', { id: 'again' }),
      figure('cost', '30', { bound: 'over' }),
      figure('cost', '30', { id: 'exact' }),
    ]).comparisons;
    expect(cost?.differing.map(({ printed, bound }) => `${bound} ${printed}`)).toEqual([
      'over 30',
      'exact 30',
      'exact 37.5',
    ]);
    expect(cost && isUnsettled(cost)).toBe(true);
    const [length] = compareProject(works, [figure('length', '28.6'), figure('length', '28.6')]).comparisons;
    expect(length && isUnsettled(length)).toBe(false);
  });

  test('differ since a second source certainly gave another figure: of two noted together the later, of a year its end', () => {
    const since = (...figures: Parameters<typeof compareProject>[1][number][]) =>
      compareProject(works, figures).comparisons.map(({ differsSince }) => differsSince);
    const early = figure('length', '15.6', { source_on: null, source_year: '2017' });
    const paired = figure('length', '28.6', { source_on: '2018-11-19', also_on: '2020-09-27' });
    expect(since(early, paired)).toEqual(['2020-09-27']);
    expect(since(paired, figure('length', '15.6', { source_on: null, source_year: '2021' }))).toEqual(['2021-12-31']);
    expect(since(early, figure('length', '15.60', { source_on: '2019-01-01' }), paired)).toEqual(['2020-09-27']);
    expect(since(early)).toEqual([null]);
    expect(since(early, figure('length', '28.6', { source_on: null }))).toEqual([null]);
  });

  test('are those of the project alone', () => {
    const { comparisons, rows } = compareProject(project('other'), [figure('length', '28.6')]);
    expect([comparisons, rows]).toEqual([[], []]);
  });
});

describe('the scale', () => {
  test('ends at a round number that no figure is beyond', () => {
    expect([28.6, 37.5, 30, 30.1, 61, 81, 100, 0.6, 0.07, 0].map(scaleTop)).toEqual([
      30, 40, 30, 40, 80, 100, 100, 0.6, 0.08, 1,
    ]);
  });

  test('shows what a bound leaves open', () => {
    expect(barSpan({ value: 15, bound: 'exact' }, 30)).toEqual({ end: 50, open: null });
    expect(barSpan({ value: 15, bound: 'about' }, 30)).toEqual({ end: 50, open: null });
    expect(barSpan({ value: 30, bound: 'over' }, 40)).toEqual({ end: 75, open: { from: 75, to: 100 } });
    expect(barSpan({ value: 30, bound: 'under' }, 40)).toEqual({ end: 0, open: { from: 0, to: 75 } });
    expect(percentOf(1, 3)).toBe(33.33);
  });
});
