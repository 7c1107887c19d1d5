import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Threshold } from '../datasets/thresholds.ts';
import { area, edition, observation, sources, threshold } from './indicators.fixture.ts';
import { viewIndicators } from './indicators.ts';
import {
  choicesOf,
  compareClauses,
  judgedLines,
  mostChapters,
  scorecards,
  totalsOf,
  unreadClauses,
  type ClauseLine,
} from './scorecard.ts';
import { replacedEditionOf } from './verdict.ts';

type Rows = Parameters<typeof sources>[0];

function cardsOf(rows: Rows, thresholds: Threshold[], editions = [edition('2014')]) {
  const all = sources(rows, {
    thresholds,
    editions,
    areas: [area('city'), { ...area('province'), kind: 'province' }, { ...area('country'), kind: 'country' }],
  });
  return scorecards({ editions, thresholds, views: viewIndicators(all) });
}

function lineOf(rows: Rows, changes: Partial<Threshold>, target: number | null = 90): ClauseLine {
  const line = cardsOf(rows, [threshold(target, changes)])[0]?.lines[0];
  if (!line) throw new Error('no line');
  return line;
}

const replacedBy = (...given: Parameters<typeof cardsOf>) => replacedEditionOf(judgedLines(cardsOf(...given)));

const own = [observation(2021, 95)];
const improving = { comparison: 'le', instead: 'improvement' } as const;

describe('a clause', () => {
  test.each([
    ['met by a figure that reaches its number', own, {}, 'met', null],
    ['not met by one that misses it', [observation(2021, 80)], {}, 'not-met', null],
    [
      'without a figure of the city, whatever is known elsewhere',
      [observation(2021, 95, { area: 'country' })],
      {},
      'no-figure',
      null,
    ],
    ['without an indicator', own, { indicator: null }, 'no-figure', null],
    ['that asks for a trend, without a figure', [], { comparison: 'trend' }, 'no-figure', 'trend'],
    ['that asks for a trend, with one', own, { comparison: 'trend' }, 'cannot-judge', 'trend'],
    ['that asks for what a plan lays down', own, { comparison: 'plan' }, 'cannot-judge', 'plan'],
    ['that asks for a grade', own, { comparison: 'level' }, 'cannot-judge', 'level'],
    [
      'that asks for something to be in place, of which nothing is known',
      [],
      { comparison: 'yes' },
      'no-figure',
      'in-place',
    ],
    [
      'that asks for something to be in place, which no figure tells',
      own,
      { comparison: 'yes' },
      'cannot-judge',
      'in-place',
    ],
    ['that may mean something else than the figure', own, { same_measure: 'not-known' }, 'cannot-judge', 'measure'],
    ['in another unit than the figure', own, { unit: 'day' }, 'cannot-judge', 'other-unit'],
  ] as const)('%s', (_name, rows, changes, result, hindrance) => {
    const line = lineOf([...rows], changes);
    expect([line.result, line.hindrance]).toEqual([result, hindrance]);
  });

  test('that gives no number is told in words', () => {
    const line = lineOf(own, {}, null);
    expect([line.result, line.hindrance]).toEqual(['cannot-judge', 'in-words']);
  });

  test('that takes improvement, too, is not missed by a number alone, only by one that got no better', () => {
    const results = (rows: Rows) => {
      const { result, hindrance } = lineOf(rows, improving);
      return [result, hindrance];
    };
    expect(results([observation(2021, 95)])).toEqual(['cannot-judge', 'improvement']);
    expect(results([observation(2020, 97), observation(2021, 95)])).toEqual(['cannot-judge', 'improvement']);
    expect(results([observation(2020, 94), observation(2021, 95)])).toEqual(['not-met', null]);
    expect(results([observation(2018, 94), observation(2021, 95)])).toEqual(['cannot-judge', 'improvement']);
    expect(results([observation(2021, 89)])).toEqual(['met', null]);
    expect(results([])).toEqual(['no-figure', 'improvement']);
  });

  test('says where its figures have another name than its own', () => {
    const named = (rows: Rows, name_zh: string) => lineOf(rows, { name_zh }).isNamedOtherwise;
    expect([named(own, 'rate'), named(own, 'other'), named([], 'other')]).toEqual([false, true, false]);
    expect(named([observation(2021, 1, { area: 'country' })], 'other')).toBe(true);
  });

  test('has the newest figures of the province and the nation beside it, of the widest coverage', () => {
    const line = lineOf(
      [
        observation(2023, 1, { area: 'country', coverage: 'cities' }),
        observation(2019, 2, { area: 'country' }),
        observation(2020, 3, { area: 'country' }),
        observation(null, 4, { area: 'country' }),
        observation(null, 5, { area: 'province' }),
      ],
      {},
    );
    expect(line.beside.map(({ value }) => value)).toEqual([5, 3]);
  });
});

describe('the scorecard', () => {
  const replaced = { ...edition('2014'), replaced_by: '2021' };
  const both = [replaced, edition('2021')];

  test('has the edition in force first, and its clauses by their numbers', () => {
    const cards = cardsOf(
      own,
      [
        threshold(90, { id: 'b', clause_en: '3(10)' }),
        threshold(90, { id: 'a', clause_en: '3(9)' }),
        threshold(90, { id: 'c', edition: '2021' }),
      ],
      both,
    );
    expect(cards.map((card) => [card.edition.edition, card.lines.map(({ threshold: { id } }) => id)])).toEqual([
      ['2021', ['c']],
      ['2014', ['a', 'b']],
    ]);
  });

  test('counts each result, and apart what a figure without a year meets', () => {
    const cards = cardsOf(
      [observation(null, 95)],
      [threshold(90), threshold(99, { id: 'u' }), threshold(1, { id: 'v', indicator: null })],
    );
    expect(totalsOf(cards)).toEqual({ clauses: 3, met: 1, notMet: 1, noFigure: 1, cannotJudge: 0, undated: 1 });
  });

  test('says of today that it is not known where the edition in force is not known to ask for the same', () => {
    const todays = (thresholds: Threshold[]) =>
      cardsOf(own, thresholds, both).flatMap(({ lines }) => lines.map(({ today }) => today));
    expect(todays([threshold(90)])).toEqual(['not-known']);
    expect(todays([threshold(90), threshold(99, { id: 'u', edition: '2021' })])).toEqual(['in-force', 'asked-anew']);
  });

  test('names the replaced edition that all verdicts belong to, and none where one is of today', () => {
    expect(replacedBy(own, [threshold(90)], both)).toEqual({ edition: '2014', newer: '2021' });
    const anew = [threshold(90), threshold(99, { id: 'u', edition: '2021' })];
    expect(replacedBy(own, anew, both)).toBeNull();
    expect(replacedBy([], [threshold(90)], both)).toBeNull();
    expect(replacedBy(own, [threshold(90)])).toBeNull();
  });

  test('tells how many clauses each choice of chapter and result leaves', () => {
    const [card] = cardsOf(own, [threshold(90, { chapter: '一' }), threshold(99, { id: 'u', chapter: '二' })]);
    const left = (card ? choicesOf(card) : []).filter(({ count }) => count > 0);
    expect(left.map(({ place, result, count }) => [place, result, count])).toEqual([
      [null, null, 2],
      [null, 'not-met', 1],
      [null, 'met', 1],
      [1, null, 1],
      [1, 'met', 1],
      [2, null, 1],
      [2, 'not-met', 1],
    ]);
  });
});

test('an edition with more chapters than the sheet can choose by is chosen by result alone', () => {
  const chapters = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      threshold(90, { id: `t${index}`, clause_en: String(index + 1), chapter: String(index + 1) }),
    );
  const places = (count: number) =>
    cardsOf(own, chapters(count)).flatMap((card) => [...new Set(choicesOf(card).map(({ place }) => place))]);
  expect(places(mostChapters).length).toBe(mostChapters + 1);
  expect(places(mostChapters + 1)).toEqual([null]);
});

test('the sheet has a rule for every chapter that can be chosen', () => {
  const sheet = readFileSync(join(import.meta.dirname, '../pages/standard/scorecard.css'), 'utf8');
  const ruled = [...sheet.matchAll(/\[name='chapter'\]\[value='(\d+)'\]/g)].map(([, place]) => Number(place));
  expect(ruled).toEqual(Array.from({ length: mostChapters }, (_, index) => index + 1));
});

test('without chapters there is a choice of results alone', () => {
  const [card] = cardsOf(own, [threshold(90)]);
  expect(card && [...new Set(choicesOf(card).map(({ place }) => place))]).toEqual([null]);
});

test('clauses are in the order of their numbers, a chapter before its parts', () => {
  const order = ['3(10)', '1(4)', '10', '3(9)', '1', '2'].map((clause_en) => ({ clause_en })).sort(compareClauses);
  expect(order.map(({ clause_en }) => clause_en)).toEqual(['1', '1(4)', '2', '3(9)', '3(10)', '10']);
});

test('clauses not read are the plain numbers below the highest known', () => {
  expect(unreadClauses(['4', '5', '7'])).toEqual([1, 2, 3, 6]);
  expect(unreadClauses(['1', '2(3)'])).toEqual([]);
  expect(unreadClauses(['999'])).toHaveLength(998);
  expect(unreadClauses(['3000000'])).toEqual([]);
  expect(unreadClauses([])).toEqual([]);
});
