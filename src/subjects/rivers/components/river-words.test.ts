import { describe, expect, test } from 'vitest';
import { indicator, observation, viewOf } from '../../indicators/model/indicators.fixture.ts';
import { compareProject } from '../model/comparison.ts';
import { quotedFigures } from '../model/quoted-figures.ts';
import { figure, joined, project, waterway } from '../model/rivers.fixture.ts';
import { waterwayEntries } from '../model/waterway-entries.ts';
import { riverGaps } from './river-gaps.ts';
import { riverCard, riverShare } from './river-share.ts';
import { riverWords } from './river-words.ts';

const works = project('works', {
  name_zh: '一渠',
  name_en: 'One Canal',
  office_zh: '水务局',
  office_en: 'Water bureau',
});
const differing = [
  figure('length', '15.6', { source_on: null, source_year: '2017' }),
  figure('length', '28.60', { source_on: '2018-11-19', also_on: '2020-09-27' }),
  figure('cost', '30.8', { source_on: null, source_year: '2017' }),
  figure('cost', '30', { bound: 'over', source_on: '2022-05-24' }),
];
const compared = compareProject(works, differing);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const count = (id: string, value: number) =>
  viewOf([observation(2020, value, { indicator: id, area: 'city' })], {
    indicators: [{ ...indicator(id), unit: 'count' }],
  });
const quoted = quotedFigures(
  [{ indicator: 'treated', part_of: 'all', project: null, position: 1 }],
  [count('treated', 9), count('all', 10)],
);

describe('the answer', () => {
  const said = (...figures: typeof differing) => riverWords('en').answer(compareProject(works, figures)).map(plain);

  test('gives every figure of length and cost where sources differ', () => {
    expect(said(...differing)).toEqual([
      'How long One Canal is and what it cost depends on the source: 15.6 km and 28.60 km; over 3 billion yuan and 3.08 billion yuan.',
    ]);
    expect(riverWords('zh').answer(compared).map(plain)).toEqual([
      '“一渠”有多长、花了多少钱，各来源写的不一样：长度有15.6 公里和28.60 公里，投资有超过 30 亿元和30.8 亿元。',
    ]);
  });

  test('says what is settled as settled', () => {
    const [short, long, cost] = [figure('length', '15.6'), figure('length', '28.6'), figure('cost', '5')];
    expect(said(short, cost)).toEqual(['One Canal is 15.6 km long.', 'One Canal cost 0.5 billion yuan.']);
    expect(said(short, long, cost)).toEqual([
      'How long One Canal is depends on the source: 15.6 km and 28.6 km.',
      'One Canal cost 0.5 billion yuan.',
    ]);
    expect(said(cost, figure('cost', '6'))).toEqual([
      'What One Canal cost depends on the source: 0.5 billion yuan and 0.6 billion yuan.',
    ]);
    expect(said()).toEqual([]);
  });
});

describe('a source', () => {
  const say = riverWords('en');

  test('is dated as well as is known', () => {
    expect(compared.rows.map(say.sourceDate)).toEqual([
      '2017',
      '2017',
      '19 November 2018 and 27 September 2020',
      '24 May 2022',
    ]);
    expect(say.sourceDate(figure('length', '1', { source_on: null }).row)).toBe('year not stated');
  });

  test('has its figures told with as many decimals as it prints', () => {
    const costs = [figure('cost', '30'), figure('cost', '30.0', { id: 'exact' }), figure('cost', '37.50')];
    const told = (locale: 'zh' | 'en') =>
      compareProject(works, costs).comparisons.flatMap(({ figures }) =>
        figures.map((one) => plain(riverWords(locale).given(one))),
      );
    expect(told('zh')).toEqual(['30 亿元', '30.0 亿元', '37.50 亿元']);
    expect(told('en')).toEqual(['3 billion yuan', '3.00 billion yuan', '3.750 billion yuan']);
  });
});

describe('what is not known', () => {
  const entries = waterwayEntries(
    [waterway('a', 1), waterway('b', 2, { length_km: 2 })],
    [joined('a', 'works')],
    [works],
  );
  const gaps = riverGaps('en', { projects: [compared], quoted, entries }, 'Sampleton');

  test('is told of each figure that differs, since a second source certainly gave another', () => {
    expect(gaps.slice(0, 2).map(({ id, since, publisher }) => [id, since, publisher])).toEqual([
      ['differs/works-length', '2020-09-27', 'Water bureau'],
      ['differs/works-cost', '2022-05-24', 'Water bureau'],
    ]);
    expect(plain(gaps[0]?.text ?? '')).toContain('The sources give 15.6 km and 28.60 km.');
  });

  test('is told of lengths, meeting points, water quality, and of what remained', () => {
    expect(gaps.slice(2).map(({ id, text, since }) => [id, text, since])).toEqual([
      ['lengths', 'Waterways without a known length: 1 of 2.', null],
      ['meets', 'Waterways that are listed with a project: 1. Which meets which, and where, is not stated.', null],
      ['quality', 'Waterways for which we have seen no measurement, before any works or after: 2 of 2.', null],
      ['rest/treated', 'The figure of 2020 is 9 of 10; we have seen nothing later.', '2020-12-31'],
    ]);
    expect(gaps.at(-1)?.title).toBe('treated: the remaining 1');
    expect(gaps.at(-1)?.publisher).toBe('The people’s government of Sampleton');
  });

  test('has what the source adds on what remained', () => {
    const noted = viewOf(
      [observation(2020, 9, { indicator: 'treated', area: 'city', note_en: 'The tenth was expected in August.' })],
      {
        indicators: [{ ...indicator('treated'), unit: 'count' }],
      },
    );
    const rows = [{ indicator: 'treated', part_of: 'all', project: null, position: 1 }];
    const [rest] = riverGaps(
      'en',
      { projects: [], quoted: quotedFigures(rows, [noted, count('all', 10)]), entries: [] },
      'X',
    );
    expect(rest?.text).toBe(
      'The figure of 2020 is 9 of 10; we have seen nothing later. Note: The tenth was expected in August.',
    );
  });

  test('ends with what becomes known', () => {
    const known = {
      projects: [compareProject(works, [figure('length', '5')])],
      quoted: quotedFigures(
        [{ indicator: 'treated', part_of: 'all', project: null, position: 1 }],
        [count('treated', 10), count('all', 10)],
      ),
      entries: waterwayEntries([waterway('b', 1, { length_km: 2, quality_zh: '三类' })], [], []),
    };
    expect(riverGaps('en', known, 'Sampleton').map(({ id }) => id)).toEqual([]);
  });
});

describe('the card', () => {
  test('tells so many of so many; without such a figure how many waterways there are', () => {
    expect(riverCard('en', quoted, 7, 'Sampleton')).toEqual({ figure: '9 / 10', text: 'treated: 9 of 10 (2020).' });
    expect(riverCard('zh', quoted, 7, '示例市').text.replaceAll('\u00a0', ' ')).toBe(
      'treated：10 个中的 9 个（2020年）。',
    );
    expect(riverCard('en', [], 7, 'Sampleton').figure).toBe('7');
  });

  test('is drawn for link previews, with the word for sample data', () => {
    const site = {
      title: { zh: '示例', en: 'Sample Portal' },
      description: { zh: '示例', en: 'Sample' },
      demonstration: false,
      city: { name: { zh: '示例市', en: 'Sampleton' }, area: 'S00' },
    };
    const { path, alt, model } = riverShare('en', site, { quoted, count: 7, isSample: true });
    expect([path, alt]).toEqual(['en/rivers', 'Waterways. treated: 9 of 10 (2020). (sample data)']);
    expect(model).toMatchObject({ kind: 'figure', value: '9 / 10', sample: 'Sample data' });
  });
});
