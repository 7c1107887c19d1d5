import { describe, expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import {
  checks,
  checksHeader,
  places,
  soundCheck,
  visits,
  visitsHeader,
} from '../../../tests/support/trial-datasets.ts';
import { code, number, text } from '../define/cells.ts';
import { fullDataset, type Dataset } from '../define/define-dataset.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { dataPackage, type PackageFacts } from './data-package.ts';
import { tableSchema } from './table-schema.ts';

const packages = 'https://example.org/data';
const packageOf = (name: string) =>
  name === 'places' ? { dataset: places, address: `${packages}/places/datapackage.json` } : undefined;

function packageOfRelease(dataset: Dataset, lines: string[], facts: Partial<PackageFacts> = {}) {
  const [release] = loadDataset(dataset, makeFolder({ '2022-05-24': linesOf(...lines) })).releases;
  if (!release) throw new Error('There is no release.');
  const { entry, records, bytes, sha256 } = release;
  return dataPackage({
    ...{ dataset, entry, records, holds: 'release', packageOf },
    table: { path: `${dataset.name}.sample.csv`, mediaType: 'text/csv', bytes: bytes.length, sha256 },
    address: `${packages}/${dataset.name}/2022-05-24/datapackage.json`,
    page: `https://example.org/en/data/${dataset.name}/2022-05-24/`,
    ...facts,
  });
}

const ofChecks = packageOfRelease(checks, [checksHeader, soundCheck]);
const fieldOf = (name: string) => ofChecks.resources[0]?.schema?.fields.find((field) => field.name === name);

describe('a package says', () => {
  test('what it is, and that it is sample data wherever a program or a person looks', () => {
    const { resources: _resources, release: _release, ...about } = ofChecks;
    expect(about).toMatchInlineSnapshot(`
      {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "contributors": [
          {
            "roles": [
              "publisher",
            ],
            "title": "示例 / Sample",
          },
        ],
        "created": "2022-05-24T00:00:00Z",
        "description": "示例数据，均为虚构。示例 / Sample data, all invented. Sample",
        "descriptions": {
          "en": "Sample data, all invented. Sample",
          "zh": "示例数据，均为虚构。示例",
        },
        "homepage": "https://example.org/en/data/checks/2022-05-24/",
        "id": "https://example.org/data/checks/2022-05-24/datapackage.json",
        "keywords": [
          "示例",
          "sample",
        ],
        "licenses": [
          {
            "name": "CC0-1.0",
            "path": "https://spdx.org/licenses/CC0-1.0.html",
          },
        ],
        "name": "checks.sample.2022-05-24",
        "provenance": "sample",
        "rows": "whole-table",
        "sources": [
          {
            "title": "示例数据，均为虚构 / Sample data, all invented",
          },
        ],
        "title": "示例：示例检查，2022-05-24 版 / Sample: Sample checks, release 2022-05-24",
        "titles": {
          "en": "Sample: Sample checks, release 2022-05-24",
          "zh": "示例：示例检查，2022-05-24 版",
        },
        "version": "2022-05-24",
      }
    `);
  });

  test('where its table is, how long it is, and by which hash it is known', () => {
    const { schema: _schema, ...table } = ofChecks.resources[0] ?? {};
    expect(table).toMatchInlineSnapshot(`
      {
        "$schema": "https://datapackage.org/profiles/2.0/dataresource.json",
        "bytes": 110,
        "encoding": "utf-8",
        "format": "csv",
        "hash": "sha256:178315b22b8927f86f630adf6ef3ace3e6adfea27886a0aac3baf9e96f0f0c4c",
        "mediatype": "text/csv",
        "name": "checks",
        "path": "checks.sample.csv",
        "title": "示例：示例检查，2022-05-24 版 / Sample: Sample checks, release 2022-05-24",
        "titles": {
          "en": "Sample: Sample checks, release 2022-05-24",
          "zh": "示例：示例检查，2022-05-24 版",
        },
        "type": "table",
      }
    `);
  });

  test('of a release that holds changes alone that it does, and of a whole state that it does not', () => {
    const lines = [visitsHeader, 'V1,甲,90,,new,,'];
    const changes = packageOfRelease(visits, lines);
    const whole = packageOfRelease(visits, lines, { holds: 'state' });
    expect([changes.rows, changes.titles.en]).toEqual([
      'changes-only',
      'Sample: Sample visits, release 2022-05-24 (new and changed rows only)',
    ]);
    expect([whole.rows, whole.titles.en]).toEqual(['whole-table', 'Sample: Sample visits, release 2022-05-24']);
    const fields = (one: typeof whole) => one.resources[0]?.schema?.fields.map(({ name }) => name).slice(-3);
    expect(fields(changes)).toEqual(['change', 'change_note_zh', 'change_note_en']);
    expect(fields(whole)).toEqual(['change_note_en', 'release', 'provenance']);
  });

  test('which sources its rows name, each once; of sample data that it is invented', () => {
    const cited = fullDataset({
      ...{
        name: 'cited',
        key: ['id'],
        licence: 'CC-BY-4.0',
        provenance: 'official',
        updated: { zh: '每年', en: 'Yearly' },
      },
      ...{
        title: { zh: '数', en: 'Figures' },
        description: { zh: '数', en: 'Figures' },
        publisher: { zh: '市', en: 'City' },
      },
      columns: {
        id: code({ title: { zh: '代码', en: 'Id' } }),
        document: text({ title: { zh: '来源', en: 'Source' } }),
        document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
        link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
      },
    });
    const { sources, keywords, titles } = packageOfRelease(cited, [
      'id,document,document_en,link',
      'A,年鉴,Yearbook,https://example.org/a',
      'B,年鉴,Yearbook,https://example.org/a',
      'C,公报,Bulletin,',
    ]);
    expect([keywords, titles.en]).toEqual([undefined, 'Figures, release 2022-05-24']);
    expect(sources).toEqual([
      { title: '年鉴 / Yearbook', path: 'https://example.org/a' },
      { title: '公报 / Bulletin' },
    ]);
    expect(ofChecks.sources).toEqual([{ title: '示例数据，均为虚构 / Sample data, all invented' }]);
  });

  test('of what else lies beside the table no columns', () => {
    const other = { path: 'Dictionary of it.csv', mediaType: 'text/csv', bytes: 3, sha256: 'ab' };
    const { resources } = packageOfRelease(checks, [checksHeader, soundCheck], { others: [other] });
    expect(resources[1]).toMatchObject({ name: 'dictionary-of-it.csv', path: other.path, hash: 'sha256:ab' });
    expect(resources[1]).not.toHaveProperty('schema');
  });
});

describe('a column is described', () => {
  test('by its type and limits', () => {
    expect(
      ['seen_on', 'score', 'faults', 'digest', 'link'].map((name) => {
        const { type, format, constraints } = fieldOf(name) ?? {};
        return [name, type, format, constraints];
      }),
    ).toEqual([
      ['seen_on', 'date', undefined, { required: true }],
      ['score', 'number', undefined, { required: true, minimum: 0, maximum: 100 }],
      ['faults', 'integer', undefined, { required: true, minimum: 0 }],
      ['digest', 'string', undefined, { pattern: '[0-9a-f]{64}' }],
      ['link', 'string', 'uri', undefined],
    ]);
  });

  test('by its codes, each with both titles', () => {
    expect(fieldOf('result')?.categories).toEqual([
      { value: 'passed', label: '合格 / Passed', titles: { zh: '合格', en: 'Passed' } },
      { value: 'failed', label: '不合格 / Failed', titles: { zh: '不合格', en: 'Failed' } },
    ]);
    expect(fieldOf('result')?.constraints?.['enum']).toEqual(['passed', 'failed']);
  });

  test('by the unit of its numbers, or the place where that is', () => {
    const measured = fullDataset({
      ...checks,
      name: 'measured',
      key: ['id'],
      columns: {
        id: code({ title: { zh: '指标', en: 'Indicator' }, references: 'places' }),
        unit: text({ title: { zh: '单位', en: 'Unit' } }),
        share: number({ title: { zh: '率', en: 'Rate' }, unit: 'percent' }),
        beside: number({ title: { zh: '数', en: 'Number' }, unitIn: 'unit' }),
        named: number({ title: { zh: '数', en: 'Number' }, unitOf: 'id' }),
        bare: number({ title: { zh: '数', en: 'Number' } }),
      },
    });
    const { fields } = tableSchema({
      ...{ dataset: measured, release: '2022-05-24', holds: 'release', isFilled: () => true, packageOf },
    });
    expect(fields.slice(2).map(({ unit }) => unit)).toEqual([
      { code: 'percent', titles: { zh: '%', en: '%' } },
      { field: 'unit' },
      { dataset: 'places', by: 'id', field: 'unit' },
      undefined,
    ]);
  });

  test('as required only where no text has gone', () => {
    const [release] = loadDataset(
      visits,
      makeFolder({ '2022-05-24': linesOf(visitsHeader, 'V1,甲,90,,new,,') }),
    ).releases;
    const removed = (release?.records ?? []).map(({ printed }) => ({ printed: { ...printed, host: null } }));
    const required = (records: PackageFacts['records']) =>
      packageOfRelease(visits, [visitsHeader, 'V1,甲,90,,new,,'], { records })
        .resources[0]?.schema?.fields.filter(({ constraints }) => constraints?.['required'])
        .map(({ name }) => name);
    expect(required(release?.records ?? [])).toEqual(['id', 'host', 'score', 'change']);
    expect(required(removed)).toEqual(['id', 'score', 'change']);
  });
});

describe('the keys of a table', () => {
  test('are foreign where a code names a row of a dataset that is published, and lead to its package', () => {
    expect(ofChecks.resources[0]?.schema?.foreignKeys).toEqual([
      {
        fields: ['place'],
        reference: { package: `${packages}/places/datapackage.json`, resource: 'places', fields: ['code'] },
      },
    ]);
    const unpublished = packageOfRelease(checks, [checksHeader, soundCheck], { packageOf: () => undefined });
    expect(unpublished.resources[0]?.schema).not.toHaveProperty('foreignKeys');
  });

  test('name a row only where none of them may be empty; else they are unique together', () => {
    const open = fullDataset({
      ...checks,
      name: 'open',
      key: ['id', 'place'],
      columns: {
        id: code({ title: { zh: '编号', en: 'Id' } }),
        place: code({ title: { zh: '地点', en: 'Place' } }).nullable(),
      },
    });
    const { resources } = packageOfRelease(open, ['id,place', 'A,']);
    expect(resources[0]?.schema).toMatchObject({ uniqueKeys: [['id', 'place']] });
    expect(resources[0]?.schema).not.toHaveProperty('primaryKey');
    expect(ofChecks.resources[0]?.schema?.primaryKey).toEqual(['id']);
  });
});
