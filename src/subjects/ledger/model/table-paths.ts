/** Path of the file that says what each unit left overdue at the end of a week. */
export const unitTablePath = (week: string): string => `tables/ledger/units/${week}.csv`;

/** Path of the file with every week's flow. */
export const weekTablePath = 'tables/ledger/weeks.csv';

/** Path of the file with what was found on every day. */
export const dayTablePath = 'tables/ledger/days.csv';
