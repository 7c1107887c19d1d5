/** A record of a CSV in its one canonical writing: quotation marks only where a cell holds a comma, one of them, or a line feed. */
export const writeRecord = (cells: readonly string[]): string => `${cells.map(writeCell).join(',')}\n`;

/** A cell of it. */
export const writeCell = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
