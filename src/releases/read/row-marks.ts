import type { Words } from '../../core/words.ts';
import type { Problem } from '../check/problem.ts';
import { oneOf, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import { readHandedIn } from './read-handed-in.ts';

/** What somebody says of the change of a row in a whole current table. */
export interface RowMark {
  note: Words;
  /** Null where it follows from the table and the reason of the release. */
  change: 'update' | 'correction' | 'withdrawn' | null;
  line: number;
}

export interface RowMarks {
  /** Path of the table as it is named in errors. */
  file: string;
  rows: ReadonlyMap<string, RowMark>;
}

const sample = { zh: '行的说明', en: 'Notes on rows' };
const notes = {
  key: text({ title: { zh: '主键', en: 'Key' } }),
  note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }),
  note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }),
};
const change = oneOf(
  {
    update: { zh: '更新', en: 'Update' },
    correction: { zh: '更正', en: 'Correction' },
    withdrawn: { zh: '撤回', en: 'Withdrawn' },
  },
  { title: { zh: '变动', en: 'Change' } },
).nullable();

const facts = {
  ...{ name: 'row-notes', title: sample, description: sample, updated: sample, publisher: sample },
  ...{ provenance: 'official' as const, licence: 'CC0-1.0', key: ['key' as const] },
};
const plain = fullDataset({ ...facts, columns: notes });
const marked = fullDataset({ ...facts, columns: { ...notes, change } });

/**
 * The table of notes that goes with a whole current table: `key` (the key columns of a row joined by `|`), `note_zh`,
 * `note_en`, and, where the change of a row is another than that of the release, `change`.
 */
export function readRowMarks(file: string, bytes: Uint8Array): { marks: RowMarks; problems: Problem[] } {
  const read = (dataset: typeof plain | typeof marked) =>
    readHandedIn({ dataset, file, release: '2000-01-01', removals: [] }, bytes);
  const first = read(plain);
  const { records, problems } = first.problems.some(({ rule }) => rule === 'extra-column') ? read(marked) : first;
  const rows = records.map(({ key, printed, line }): [string, RowMark] => {
    const note = { zh: printed['note_zh'] ?? '', en: printed['note_en'] ?? '' };
    return [key, { note, change: changeIn(printed['change']), line }];
  });
  return { marks: { file, rows: new Map(rows) }, problems };
}

const changeIn = (cell: string | null | undefined): RowMark['change'] =>
  cell === 'update' || cell === 'correction' || cell === 'withdrawn' ? cell : null;
