import { withoutPersonalNumber } from '../check/personal-numbers.ts';
import type { CsvRecord } from './parse-csv.ts';

export const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';

/** A cell as a message shows it: short, and without a number of a person. */
export function shortCell(cell: string): string {
  const text = withoutPersonalNumber(cell.trim());
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}

/** What a row begins with. */
export const excerptOf = ({ cells }: CsvRecord): string => shortCell(cells.find((cell) => !isBlank(cell)) ?? '');

/** The lines of rows as a message lists them. */
export function listLines(lines: readonly number[]): string {
  const first = lines.slice(0, 10).join(', ');
  return lines.length > 10 ? `${first} …` : first;
}

/** A column as a spreadsheet names it: A … Z, AA, AB … */
export function columnLetter(field: number): string {
  const last = String.fromCharCode(65 + (field % 26));
  return field < 26 ? last : columnLetter(Math.floor(field / 26) - 1) + last;
}
