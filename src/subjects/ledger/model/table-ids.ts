/** The table of what each unit left overdue at the end of a week. */
export const unitTableId = (week: string): string => `units/${week}`;

/** The table of every week’s flow. */
export const weekTableId = 'weeks';

/** The table of what was found on every day. */
export const dayTableId = 'days';
