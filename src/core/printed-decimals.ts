/** Decimals of a number as its source printed it: "77.0" has one. */
export const printedDecimals = (cell: string): number => cell.split('.')[1]?.length ?? 0;
