import { attackedText } from './payload-list.ts';
import type { AttackedRow } from './payload-table.ts';
import { payloads } from './payloads.ts';

const attackedColumns = ['period_note_zh', 'period_note_en', 'document', 'document_en', 'note_zh', 'note_en'];

/** One observation a payload, a month each, with every text it may hold. */
export const attackedObservations = (): AttackedRow[] =>
  payloads.map((_, index) => {
    const [year, month] = [2015 + Math.floor(index / 12), String((index % 12) + 1).padStart(2, '0')];
    const attacked = attackedColumns.map((column): [string, string] => [column, attackedText(index, column)]);
    return {
      cells: {
        indicator: 'sample-public-toilets',
        area: 'S00',
        coverage: 'whole',
        period_start: `${year}-${month}-01`,
        period_end: `${year}-${month}-28`,
        value: '55',
        certainty: 'certain',
        vintage: 'final',
        ...Object.fromEntries(attacked),
      },
      attacked: new Map(attackedColumns.map((column) => [column, index])),
    };
  });
