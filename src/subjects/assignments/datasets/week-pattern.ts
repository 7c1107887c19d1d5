/** `2026-W48`. Whether the calendar has such a week is a rule of its own. */
export const weekPattern = '\\d{4}-W\\d{2}';
