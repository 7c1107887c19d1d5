import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import { accountedFor, type Sheet } from './sheets.ts';

/** The tasks that the sheet before left open, counted there, and what this sheet says of them; null for the first sheet. */
export const sheetSum = (sheet: Sheet): ExplainedParts | null =>
  sheet.due === null ? null : plainSum(sheet.due, accountedFor(sheet));
