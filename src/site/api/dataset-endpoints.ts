import type { TableColumn } from '../../files/table-file.ts';
import { described } from '../../files/write-json.ts';
import { inBoth } from '../../i18n/in-both.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../../i18n/urls.ts';
import { releaseReasons } from '../../releases/define/release-entry.ts';
import { addedColumns } from '../../releases/files/dataset-table.ts';
import { plainColumns } from '../../releases/files/explain-rows.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { publishedDatasets } from '../../store/city.ts';
import { releasesOf } from '../../store/releases.ts';
import { statesOf } from '../../store/states.ts';
import { areas } from '../../subjects/areas/dataset.ts';
import { registeredUrl } from '../../ui/data/registered-url.ts';
import { answeredRows } from './answer-json.ts';
import { answerOf, apiUrl, column, head, joinedProvenance, operationName, words, type Endpoint } from './endpoint.ts';
import { address, count, day, listOf, objectOf, orNull, rowOf, text, type JsonSchema } from './json-schema.ts';
import { said, translator } from './words.ts';

/** So many rows are one answer: the largest datasets have more than a browser should hold at once. */
export const rowsAnAnswer = 1_000;

const provenance: JsonSchema = { enum: ['official', 'sample'] };

const release = objectOf({
  release: text,
  date: day,
  reason: { enum: Object.keys(releaseReasons) },
  note: words,
  root: text,
  rows: count,
  page: words,
  csv: address,
});

const named = {
  name: text,
  title: words,
  description: words,
  provenance,
  licence: text,
  publisher: words,
  releases: { enum: ['full', 'upsert'] },
  rows: count,
  newest: orNull(text),
  page: words,
  details: address,
} as const;

const pages = (path: string) => inBoth((locale) => absoluteUrl(pageUrl(locale, path)));

const datasetPath = (name: string): string => `datasets/${name}.json`;

const nameIt = ({ dataset, releases, newest }: RowHistory) => ({
  ...{ name: dataset.name, title: dataset.title, description: dataset.description },
  ...{ provenance: dataset.provenance, licence: dataset.licence, publisher: dataset.publisher },
  ...{ releases: dataset.releases, rows: newest.size, newest: releases.at(-1)?.entry.release ?? null },
  ...{ page: pages(`data/${dataset.name}`), details: apiUrl(datasetPath(dataset.name)) },
});

const rowColumns = ({ dataset }: RowHistory): TableColumn[] => [...plainColumns(dataset), addedColumns.release];

const pageCount = ({ newest }: RowHistory): number => Math.max(1, Math.ceil(newest.size / rowsAnAnswer));

const rowsPath = (name: string, page: number): string => `datasets/${name}/rows/${page}.json`;

/** Rows with the release since which each has its cells. */
const releasedRows = ({ writtenIn }: RowHistory, records: readonly RowRecord[]) =>
  records.map((record) => ({ ...record.printed, release: writtenIn(record) }));

function rowsOf(published: RowHistory, page: number): object {
  const { dataset, newest, releases } = published;
  const last = pageCount(published);
  const records = [...newest.values()].slice((page - 1) * rowsAnAnswer, page * rowsAnAnswer);
  const rows = releasedRows(published, records);
  return {
    ...head(rowsPath(dataset.name, page), dataset.provenance),
    ...{ dataset: dataset.name, newest: releases.at(-1)?.entry.release ?? null },
    ...{ count: newest.size, page, pages: last },
    next: page < last ? apiUrl(rowsPath(dataset.name, page + 1)) : null,
    rows: answeredRows({ columns: rowColumns(published), rows }),
  };
}

/** The answers about datasets; those with rows have a schema for each, made from its columns. */
export function datasetEndpoints(): Endpoint[] {
  const all = publishedDatasets();
  const dataset = said('api.parameter.dataset');
  return [
    {
      path: 'datasets.json',
      name: 'listDatasets',
      about: said('api.about.datasets'),
      parameters: {},
      schema: answerOf({ datasets: listOf(objectOf(named)) }),
      answers: [
        {
          values: [],
          make: () => ({
            ...head('datasets.json', joinedProvenance(all.map((one) => one.dataset))),
            datasets: all.map(nameIt),
          }),
        },
      ],
    },
    {
      path: 'datasets/{dataset}.json',
      name: 'getDataset',
      about: said('api.about.dataset'),
      parameters: { dataset },
      schema: answerOf({
        dataset: objectOf({ ...named, updated: words, key: listOf(text), columns: listOf(column) }),
        releases: address,
        rows: listOf(address),
        files: listOf(objectOf({ format: text, release: text, year: orNull(text), url: address })),
      }),
      answers: all.map((published) => ({
        values: [published.dataset.name],
        make: () => ({
          ...head(datasetPath(published.dataset.name), published.dataset.provenance),
          dataset: {
            ...nameIt(published),
            ...{ updated: published.dataset.updated, key: published.dataset.key },
            columns: rowColumns(published).map(described),
          },
          releases: apiUrl(`datasets/${published.dataset.name}/releases.json`),
          rows: Array.from({ length: pageCount(published) }, (_, at) =>
            apiUrl(rowsPath(published.dataset.name, at + 1)),
          ),
          files: statesOf(published).map(({ name, format, release: newest, year }) => ({
            ...{ format, release: newest, year },
            url: absoluteUrl(fileUrl(`data/${published.dataset.name}/${name}`)),
          })),
        }),
      })),
    },
    {
      path: 'datasets/{dataset}/releases.json',
      name: 'listReleases',
      about: said('api.about.releases'),
      parameters: { dataset },
      schema: answerOf({ dataset: text, releases: listOf(release) }),
      answers: all.map((published) => ({
        values: [published.dataset.name],
        make: () => ({
          ...head(`datasets/${published.dataset.name}/releases.json`, published.dataset.provenance),
          dataset: published.dataset.name,
          releases: releasesOf(published).map(({ entry, rows }) => ({
            ...{ release: entry.release, date: entry.date, reason: entry.reason, note: entry.note, root: entry.root },
            rows,
            page: pages(`data/${published.dataset.name}/${entry.release}`),
            csv: absoluteUrl(registeredUrl(published.dataset, entry.release)),
          })),
        }),
      })),
    },
    ...areaEndpoints(all),
    ...all.map((published): Endpoint => {
      const { name } = published.dataset;
      const path = `datasets/${name}/rows/{page}.json`;
      return {
        path,
        name: operationName('listRowsOf', name),
        about: inBoth((locale) => translator(locale)('api.about.rows', { title: published.dataset.title[locale] })),
        parameters: { page: said('api.parameter.page') },
        schema: answerOf({
          ...{ dataset: { const: name }, newest: orNull(text), count, page: count, pages: count },
          ...{ next: orNull(address), rows: listOf(rowOf(rowColumns(published))) },
        }),
        answers: Array.from({ length: pageCount(published) }, (_, at) => ({
          values: [String(at + 1)],
          of: published,
          make: () => rowsOf(published, at + 1),
        })),
      };
    }),
  ];
}

/** The areas by a short name: everything else is about one of them. */
function areaEndpoints(all: readonly RowHistory[]): Endpoint[] {
  return all
    .filter(({ dataset }) => dataset.name === areas.name)
    .map((published): Endpoint => {
      const columns = rowColumns(published);
      const rows = releasedRows(published, [...published.newest.values()]);
      return {
        path: 'areas.json',
        name: 'listAreas',
        about: said('api.about.areas'),
        parameters: {},
        schema: answerOf({ areas: listOf(rowOf(columns)) }),
        answers: [
          {
            values: [],
            make: () => ({
              ...head('areas.json', published.dataset.provenance),
              areas: answeredRows({ columns, rows }),
            }),
          },
        ],
      };
    });
}
