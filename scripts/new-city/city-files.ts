import { writeRecord } from '../../src/core/csv-record.ts';
import { isChangeMark } from '../../src/releases/define/define-dataset.ts';
import { columnsAt } from '../../src/releases/read/columns-at.ts';
import { emptyRegister, registerFile } from '../../src/releases/register/register.ts';
import * as allSubjects from '../../src/subjects/data.ts';
import { pageFiles } from './page-files.ts';
import type { CityOrder } from './read-order.ts';
import { settingsText } from './settings-text.ts';

/** Every file of a new city by its path. */
export function cityFiles(order: CityOrder, today: string): Map<string, string> {
  const datasets = order.subjects.flatMap((key) => allSubjects[key].datasets);
  return new Map([
    ['site.config.ts', settingsText(order)],
    ...pageFiles(order, today).map(([path, text]): [string, string] => [`content/pages/${path}`, text]),
    ...datasets.flatMap((dataset): [string, string][] => {
      const columns = columnsAt(dataset, today).map(({ header }) => header);
      const asked = columns.filter((name) => !isChangeMark(name));
      return [
        [`data/${dataset.name}/${registerFile}`, emptyRegister],
        // Spreadsheets take a file for UTF-8 by its mark; what is registered has none.
        [`templates/${dataset.name}.csv`, `\uFEFF${writeRecord(asked)}`],
      ];
    }),
  ]);
}
