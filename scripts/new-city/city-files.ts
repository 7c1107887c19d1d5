import { emptyRegister, registerFile } from '../../src/releases/register/register.ts';
import * as allSubjects from '../../src/subjects/data.ts';
import { blankTables } from './blank-tables.ts';
import { pageFiles } from './page-files.ts';
import type { CityOrder } from './read-order.ts';
import { settingsText } from './settings-text.ts';

/** Every file of a new city by its path. */
export function cityFiles(order: CityOrder, today: string): Map<string, string> {
  const datasets = order.subjects.flatMap((key) => allSubjects[key].datasets);
  return new Map([
    ['site.config.ts', settingsText(order)],
    ...pageFiles(order, today).map(([path, text]): [string, string] => [`content/pages/${path}`, text]),
    ...datasets.flatMap((dataset): [string, string][] => [
      [`data/${dataset.name}/${registerFile}`, emptyRegister],
      ...blankTables({ dataset, datasets, today }),
    ]),
  ]);
}
