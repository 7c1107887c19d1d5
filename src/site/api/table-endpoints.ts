import { described } from '../../files/write-json.ts';
import { inBoth } from '../../i18n/in-both.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../../i18n/urls.ts';
import { releaseAddress } from '../../ui/tables/make-table.ts';
import { offeredFormats, tableFolder, type SeenTable } from '../../ui/tables/seen-table.ts';
import { subjectTables, tableOf, type SubjectTable } from '../tables/table-files.ts';
import { answeredRows } from './answer-json.ts';
import { answerOf, apiUrl, column, head, joinedProvenance, operationName, words, type Endpoint } from './endpoint.ts';
import { address, listOf, objectOf, rowOf, text } from './json-schema.ts';
import { said, translator } from './words.ts';

const named = {
  id: text,
  title: words,
  about: words,
  provenance: { enum: ['official', 'sample'] },
  ...{ dataset: text, release: text, release_url: address },
  page: words,
  files: objectOf(Object.fromEntries(offeredFormats.map((format) => [format, address]))),
  details: address,
} as const;

const pages = (path: string) => inBoth((locale) => absoluteUrl(pageUrl(locale, path)));

const tablePath = ({ subject, seen }: SubjectTable): string => `${subject}/${seen.id}.json`;

const nameIt = (table: SubjectTable) => {
  const { id, title, about, dataset, release, page } = table.seen;
  const path = `${tableFolder(table.subject)}/${id}`;
  return {
    ...{ id, title, about, provenance: dataset.provenance, dataset: dataset.name, release },
    release_url: releaseAddress(dataset.name, release),
    page: pages(page),
    files: Object.fromEntries(offeredFormats.map((format) => [format, absoluteUrl(fileUrl(`${path}.${format}`))])),
    details: apiUrl(tablePath(table)),
  };
};

/** Where the tables of one kind are: their ids with the parameter in braces, or one table's own. */
const templateOf = ({ id, parameter }: SeenTable): string =>
  parameter === undefined ? id : id.replace(/[^/]+$/, `{${parameter}}`);

/** What pages show, by subject: its list of tables, and each with its rows. */
export function tableEndpoints(): Endpoint[] {
  const subjects = Map.groupBy(subjectTables(), ({ subject }) => subject);
  return [...subjects].flatMap(([subject, tables]) => [
    {
      path: `${subject}.json`,
      name: operationName('list', subject),
      about: inBoth((locale) => translator(locale)('api.about.subject', { subject })),
      parameters: {},
      schema: answerOf({ tables: listOf(objectOf(named)) }),
      answers: [
        {
          values: [],
          make: () => ({
            ...head(`${subject}.json`, joinedProvenance(tables.map(({ seen }) => seen.dataset))),
            tables: tables.map(nameIt),
          }),
        },
      ],
    },
    ...[...Map.groupBy(tables, ({ seen }) => templateOf(seen))].map(([template, alike]) =>
      tablesEndpoint(subject, template, alike),
    ),
  ]);
}

function tablesEndpoint(subject: string, template: string, tables: readonly SubjectTable[]): Endpoint {
  const [first] = tables;
  const parameter = first?.seen.parameter;
  const columns = first ? tableOf(first.seen).columns : [];
  return {
    path: `${subject}/${template}.json`,
    name: operationName('get', `${subject}/${template}`),
    about: first?.seen.about ?? said('api.about.none'),
    parameters:
      parameter === undefined
        ? {}
        : { [parameter]: inBoth((locale) => translator(locale)('api.parameter.id', { subject })) },
    schema: answerOf({ table: objectOf({ ...named, columns: listOf(column) }), rows: listOf(rowOf(columns)) }),
    answers: tables.map((table) => ({
      values: parameter === undefined ? [] : [table.seen.id.replace(/^.*\//, '')],
      make: () => {
        const made = tableOf(table.seen);
        return {
          ...head(tablePath(table), table.seen.dataset.provenance),
          table: { ...nameIt(table), columns: made.columns.map(described) },
          rows: answeredRows(made),
        };
      },
    })),
  };
}
