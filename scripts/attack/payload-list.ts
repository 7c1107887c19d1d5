import type { AttackedRow } from './payload-table.ts';
import { payloads } from './payloads.ts';

const base = {
  issue: '2025-W27',
  list: 'black',
  kind: 'spot',
  area: 'S01',
  category: 'garbage',
  found_by: 'unannounced',
  found_on: '2025-06-20',
  notified_on: '2025-06-25',
  listed_on: '2025-06-30',
  rectify_by: '2025-07-15',
  rectified_on: '2025-06-28',
  verified_on: '2025-06-29',
  objection: 'none',
  status: 'verified',
  display_until: '2026-06-01',
  change: 'new',
};

const stems = [
  'place',
  'subdistrict',
  'responsible_unit',
  'deed',
  'basis_regulation',
  'basis_standard',
  'reply',
  'verified_by',
  'change_note',
];
const columns = stems.flatMap((stem) => [`${stem}_zh`, `${stem}_en`]);

/** An attack as a cell holds it: no two cells of an issue are the same. */
export const attackedText = (index: number, column: string): string => `${payloads[index] ?? ''} ${index} ${column}`;

/** One entry a payload, with it in every text. */
export const attackedEntries = (): AttackedRow[] =>
  payloads.map((_, index) => ({
    cells: {
      ...base,
      id: `2025-W27-B${String(index + 1).padStart(2, '0')}`,
      ...Object.fromEntries(columns.map((column) => [column, attackedText(index, column)])),
    },
    attacked: new Map(columns.map((column) => [column, index])),
  }));
