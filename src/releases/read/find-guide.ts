import { bothWords } from '../../core/both-words.ts';
import { problem, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { guideWords } from '../describe/sheet-guide-words.ts';
import type { CsvRecord } from './parse-csv.ts';

const [first, ...others] = guideWords.columns.map(bothWords);

/** The guide to an empty table, handed in where the table was meant: its lines are no rows. */
export function findGuide(file: string, records: readonly CsvRecord[], { name }: Pick<Dataset, 'name'>): Problem[] {
  const header = records.find(({ cells }) => cells[0] === first && cells[1] === others[0]);
  if (!header) return [];
  const { line, spreadsheetRow } = header;
  return [problem('guide-file', { file, line, spreadsheetRow }, { table: `${name}.csv` })];
}
