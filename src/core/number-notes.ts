/** Notes below a table: what rows say alike is said once, under one number. */
export interface NumberedNotes<Row> {
  /** The number of each row's note, in the order of the rows. */
  numbers: number[];
  /** The first row of each note, in the order of their numbers. */
  notes: Row[];
}

/** Numbers the notes of rows from 1; `wordsOf` tells what a row's note says. */
export function numberNotes<Row>(rows: readonly Row[], wordsOf: (row: Row) => string): NumberedNotes<Row> {
  const known = new Map<string, number>();
  const notes: Row[] = [];
  const numbers = rows.map((row) => {
    const words = wordsOf(row);
    const number = known.get(words) ?? notes.push(row);
    known.set(words, number);
    return number;
  });
  return { numbers, notes };
}
