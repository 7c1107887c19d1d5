import { writeRecord } from '../../src/core/csv-record.ts';
import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import { askedColumns, sheetGuide, type GuideFacts } from '../../src/releases/describe/sheet-guide.ts';

/** Where the empty table of a dataset is, in the folder of its city, and what says how to fill it in. */
export const tablePath = ({ name }: Pick<Dataset, 'name'>): string => `templates/${name}.csv`;
export const guidePath = ({ name }: Pick<Dataset, 'name'>): string => `templates/${name}.guide.csv`;

/** The empty table: its header alone. Spreadsheets take a file for UTF-8 by its mark; what is registered has none. */
export const blankTable = ({ dataset, today }: GuideFacts): string =>
  `\uFEFF${writeRecord(askedColumns(dataset, today).map(({ header }) => header))}`;

/** Both files of a dataset by their path. */
export const blankTables = (facts: GuideFacts): [path: string, text: string][] => [
  [tablePath(facts.dataset), blankTable(facts)],
  [guidePath(facts.dataset), sheetGuide(facts)],
];
