import type { RowRecord } from './read-rows.ts';

/** A condition on rows: the cell of `column` as printed; '' = empty. */
export interface RowCondition {
  column: string;
  value: string;
}

/** `column=value; column=value` → conditions. A part without a column is kept, so that checks can name it; every row meets it. */
export const readConditions = (text: string): RowCondition[] =>
  text.split(';').map((condition) => {
    const [column = '', value = ''] = condition.split('=').map((part) => part.trim());
    return { column, value };
  });

/** True where a row meets every condition. */
export const meetsConditions = (
  { printed }: Pick<RowRecord, 'printed'>,
  conditions: readonly RowCondition[],
): boolean => conditions.every(({ column, value }) => (printed[column] ?? '') === value);
