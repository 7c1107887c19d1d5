import { mutantsIn } from '../mutant.ts';

/** What pages show, taken away as files and answered by the API. */
export const tableFaults = [
  ...mutantsIn('model', {
    'files/beside-codes.ts': [
      {
        find: "column.kind !== 'number' || column.unitIn !== undefined || column.unitOf === undefined",
        replace: "column.kind !== 'number' || column.unitIn !== undefined",
        harm: 'every number has three columns for a unit that it has not',
      },
      {
        find: "named.get(printed[name] ?? '')?.printed[`name_${locale}`]",
        replace: "named.get(printed[name] ?? '')?.printed['name_en']",
        harm: 'the Chinese name of a code is the English one',
      },
    ],
    'files/dataset-table.ts': [
      {
        find: 'if (!codes) return new Map();',
        replace: 'return new Map();',
        harm: 'a workbook has codes that nobody can read',
      },
    ],
    'state/row-history.ts': [
      {
        find: '|| !hasSameCells(dataset, before, own)',
        replace: '',
        harm: 'a corrected row is said to be so since before its correction',
      },
      {
        find: 'placeOf(own) - placeOf(before) !== 1',
        replace: 'false',
        harm: 'a row that was taken out and came back is said to have been there all along',
      },
    ],
    'files/explain-rows.ts': [
      {
        find: 'cell: () => provenance,',
        replace: "cell: () => 'official',",
        harm: 'the rows of sample data call themselves official',
      },
      {
        find: 'cell: ({ release }) => addresses.release(release),',
        replace: 'cell: ({ release }) => release,',
        harm: 'a row does not say where its release is',
      },
      {
        find: 'addresses.page(locale, rowPath(printed))',
        replace: "addresses.page('en', rowPath(printed))",
        harm: 'the Chinese page of a row is the English one',
      },
    ],
    'ranking-rows.ts': [
      { find: '...rankCells(one)', replace: '...{}', harm: 'a table of the ranking has no ranks' },
      {
        find: "shift.kind === 'compared' ? shift.before : null",
        replace: 'null',
        harm: 'the month before is missing from the table',
      },
      { find: "join(';') || null", replace: "join(';')", harm: 'a ranked area is short of something without a name' },
    ],
    'scorecard-rows.ts': [
      {
        find: 'figure ? (view?.indicator.unit ?? null) : null',
        replace: 'view?.indicator.unit ?? null',
        harm: 'a clause without a figure has a unit',
      },
      {
        find: 'city_release: figure?.release ?? null',
        replace: 'city_release: clause.release',
        harm: 'a figure is cited by the release of the standard',
      },
    ],
  }),
  ...mutantsIn('views', {
    'seen-table.ts': [
      {
        find: "dataset.provenance === 'sample' ? ['sample'] : []",
        replace: '[]',
        harm: 'a table of sample data is saved under a name that does not say so',
      },
    ],
    'answer-json.ts': [
      {
        find: 'jsonCell(row[column.name], column)',
        replace: 'row[column.name]',
        harm: 'the API answers numbers as texts, and several codes as one',
      },
    ],
    'api/endpoint.ts': [
      {
        find: 'kinds.size > 1',
        replace: 'kinds.size > 2',
        harm: 'a list of real and sample datasets says that it is one of them',
      },
    ],
    'dataset-endpoints.ts': [
      {
        find: 'slice((page - 1) * rowsAnAnswer, page * rowsAnAnswer)',
        replace: 'slice(page * rowsAnAnswer, (page + 1) * rowsAnAnswer)',
        harm: 'the API leaves out the first thousand rows',
      },
    ],
  }),
];
