import { describe, expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { areas } from '../../subjects/areas/dataset.ts';
import { areaNotices } from '../../subjects/areas/notices.ts';
import { indicators } from '../../subjects/indicators/datasets/indicators.ts';
import { observations } from '../../subjects/indicators/datasets/observations.ts';
import { observationNotices } from '../../subjects/indicators/notices.ts';
import { inspections } from '../../subjects/rankings/datasets/inspections.ts';
import { inspectionNotices } from '../../subjects/rankings/notices.ts';
import { codesEver } from '../check/check-dataset.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { columnsAt } from '../read/columns-at.ts';
import { loadDataset, type LoadedDataset } from './load-dataset.ts';
import type { Notice } from './notice.ts';

/** A dataset whose releases hold these rows, each by the columns it fills. */
function load(dataset: Dataset, releases: Record<string, Record<string, string>[]>): LoadedDataset {
  const files = Object.entries(releases).map(([release, rows]) => {
    const columns = columnsAt(dataset, release).map(({ header }) => header);
    return [
      release,
      linesOf(columns.join(','), ...rows.map((row) => columns.map((name) => row[name] ?? '').join(','))),
    ];
  });
  return loadDataset(dataset, makeFolder(Object.fromEntries(files)));
}

const area = (code: string, name: string, cells = {}) => ({
  code,
  name_zh: name,
  name_en: `Sample ${name}`,
  kind: 'district',
  provenance: 'sample',
  ...cells,
});
const loadAreas = (...rows: Record<string, string>[]) => load(areas, { '2025-01-01': rows });
const both = (notices: readonly Notice[]) => notices.flatMap(({ zh, en }) => [zh, en]);

describe('areas that share a name', () => {
  test('are noted with their codes', () => {
    expect(both(areaNotices([loadAreas(area('S01', '甲区'), area('S05', '甲区'), area('S02', '乙区'))], '2025-07-01')))
      .toMatchInlineSnapshot(`
      [
        "2 个现行地区同名“甲区”：S01, S05。页面会写出代码；若是同一地区，请把旧的一条填上停用日期。",
        "2 areas in use are called “甲区”: S01, S05. Pages show their codes; where it is one area, give the old row its last day.",
      ]
    `);
  });

  test('are not, where the other has ended', () => {
    expect(
      areaNotices([loadAreas(area('S01', '甲区', { valid_to: '2025-06-30' }), area('S05', '甲区'))], '2025-07-01'),
    ).toEqual([]);
    expect(
      areaNotices([loadAreas(area('S01', '甲区', { valid_to: '2025-06-30' }), area('S05', '甲区'))], '2025-06-30'),
    ).toHaveLength(1);
  });
});

describe('the newest month of inspections', () => {
  const row = (month: string, code: string, score: string, cells = {}) => ({
    month,
    area: code,
    kind: 'open',
    checks: '12',
    score,
    change: 'new',
    ...cells,
  });
  const known = loadAreas(area('S01', '甲区'), area('S02', '乙区'), area('S03', '丙区', { valid_to: '2025-05-31' }));
  const may = [row('2025-05', 'S01', '95.2'), row('2025-05', 'S02', '90'), row('2025-05', 'S03', '90')];
  const noticesOf = (release: string, rows: Record<string, string>[]) =>
    inspectionNotices(
      [load(inspections, { '2025-06-06': may, [release]: rows })],
      codesEver([known]).get('areas') ?? new Map(),
    );

  test('is noted where an area is missing that was inspected the month before, unless it has ended', () => {
    expect(both(noticesOf('2025-07-07', [row('2025-06', 'S01', '95.1')]))).toMatchInlineSnapshot(`
      [
        "2025-06 没有 乙区（S02）的检查，2025-05 有：漏报，还是这个月没有检查？",
        "2025-06 has no inspection of Sample 乙区 (S02), 2025-05 has: was it left out, or not inspected?",
      ]
    `);
    expect(
      noticesOf('2025-07-07', [row('2025-06', 'S01', '95.1'), row('2025-06', 'S02', '', { checks: '0' })]),
    ).toHaveLength(1);
  });

  test('is noted for each kind of inspection that an area had the month before and has no row for now; an area that is missing is noted once', () => {
    const kinds = (month: string, code: string, ...names: string[]) =>
      names.map((kind) => row(month, code, '95', { kind }));
    const all = ['open', 'unannounced', 'satisfaction'];
    const whole = [
      ...kinds('2025-05', 'S01', ...all),
      ...kinds('2025-05', 'S02', ...all),
      ...kinds('2025-05', 'S03', ...all),
    ];
    const of = (...rows: Record<string, string>[]) =>
      inspectionNotices(
        [load(inspections, { '2025-06-06': whole, '2025-07-07': rows })],
        codesEver([known]).get('areas') ?? new Map(),
      );
    expect(both(of(...kinds('2025-06', 'S01', 'open', 'satisfaction'), ...kinds('2025-06', 'S02', 'unannounced'))))
      .toMatchInlineSnapshot(`
      [
        "2025-06 没有 甲区（S01）的“暗访”一行，2025-05 有：漏报，还是这个月没有检查？",
        "2025-06 has no row “Unannounced inspection” of Sample 甲区 (S01), 2025-05 has: was it left out, or not inspected?",
        "2025-06 没有 乙区（S02）的“明查”一行，2025-05 有：漏报，还是这个月没有检查？",
        "2025-06 has no row “Open inspection” of Sample 乙区 (S02), 2025-05 has: was it left out, or not inspected?",
        "2025-06 没有 乙区（S02）的“满意度”一行，2025-05 有：漏报，还是这个月没有检查？",
        "2025-06 has no row “Satisfaction” of Sample 乙区 (S02), 2025-05 has: was it left out, or not inspected?",
      ]
    `);
    expect(of(...kinds('2025-06', 'S01', ...all)).map(({ entry }) => entry)).toEqual(['S02']);
    // A row that says that nobody went is a row; one that was withdrawn is none.
    const quiet = row('2025-06', 'S02', '', { kind: 'open', checks: '0' });
    const others = [...kinds('2025-06', 'S01', ...all), ...kinds('2025-06', 'S02', 'unannounced', 'satisfaction')];
    expect(of(...others, quiet)).toEqual([]);
    expect(of(...others, { ...quiet, change: 'withdrawn' }).map(({ entry }) => entry)).toEqual(['2025-06|S02|open']);
  });

  test('is noted where it was not over', () => {
    const whole = [row('2025-06', 'S01', '95.1'), row('2025-06', 'S02', '91')];
    expect(both(noticesOf('2025-06-30', whole))).toMatchInlineSnapshot(`
      [
        "2025-06 的检查在 2025-06-30 登记，当月还没有结束：排名只按已有的数排出。",
        "The inspections of 2025-06 were registered on 2025-06-30, before the month was over: the ranking rests on a part of it.",
      ]
    `);
    expect(noticesOf('2025-07-01', whole)).toEqual([]);
  });

  test('is noted where a score jumps', () => {
    expect(both(noticesOf('2025-07-07', [row('2025-06', 'S01', '9.52'), row('2025-06', 'S02', '60')])))
      .toMatchInlineSnapshot(`
      [
        "2025-06|S01|open：得分由上月的 95.2 变为 9.52，请核对小数点和数字。",
        "2025-06|S01|open: the score goes from 95.2 last month to 9.52: check the decimal point and the digits.",
      ]
    `);
  });
});

describe('a figure of the newest release', () => {
  const unit = (id: string, unitOf: string) => ({ id, name_zh: '示例', name_en: 'Sample', unit: unitOf });
  const known = load(indicators, { '2025-01-01': [unit('rate', 'percent'), unit('beds', 'count')] });
  const figure = (indicator: string, year: number, value: string, cells = {}) => ({
    indicator,
    area: 'S01',
    coverage: 'whole',
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    value,
    certainty: 'certain',
    vintage: 'final',
    document: '示例',
    document_en: 'Sample',
    ...cells,
  });
  const noticesOf = (...rows: Record<string, string>[]) => {
    const first = [figure('rate', 2020, '95.2'), figure('beds', 2020, '1200'), figure('beds', 2010, '10')];
    const data = load(observations, { '2025-01-01': first, '2025-06-01': [...first, ...rows] });
    return observationNotices([data], codesEver([known]).get('indicators') ?? new Map());
  };

  test('that jumps from the period before is noted: a decimal point, or two digits that changed places', () => {
    expect(both(noticesOf(figure('rate', 2021, '9.52')))).toMatchInlineSnapshot(`
      [
        "rate|S01|whole|2021-01-01|2021-12-31|final：95.2 → 9.52，与前一期相差很大，请核对小数点、单位和口径。",
        "rate|S01|whole|2021-01-01|2021-12-31|final: 95.2 → 9.52, far from the period before: check the decimal point, the unit and the coverage.",
      ]
    `);
    expect(noticesOf(figure('rate', 2021, '59.2'), figure('beds', 2021, '12000'))).toHaveLength(2);
  });

  test('is not noted within the usual, in another series, or years later', () => {
    expect(noticesOf(figure('rate', 2021, '70'), figure('beds', 2021, '3000'))).toEqual([]);
    expect(noticesOf(figure('rate', 2021, '9.52', { area: 'S02' }), figure('beds', 2024, '12000'))).toEqual([]);
  });
});
