import { checkOptionTexts } from '../src/releases/check/check-option-texts.ts';
import type { Problem } from '../src/releases/check/problem.ts';
import { readRowMarks } from '../src/releases/read/row-marks.ts';
import type { RowOptions } from '../src/releases/register/take-table.ts';
import { readHandedInFile } from './read-handed-in-file.ts';
import type { ReleaseWords } from './release-words.ts';

interface Given {
  noteZh: string | undefined;
  noteEn: string | undefined;
  notesFile: string | undefined;
  keepsMissing: boolean;
}

/** What the options say of the rows of a whole current table; null where none is given. */
export function readRowOptions(
  { noteZh, noteEn, notesFile, keepsMissing }: Given,
  words: ReleaseWords,
  locale: 'zh' | 'en',
): { ofRows: RowOptions | null; wrong: string[]; problems: Problem[] } {
  if (noteZh === undefined && noteEn === undefined && notesFile === undefined && !keepsMissing)
    return { ofRows: null, wrong: [], problems: [] };
  const [zh, en] = [noteZh?.trim() ?? '', noteEn?.trim() ?? ''];
  const bytes = notesFile === undefined ? null : readHandedInFile(notesFile, locale, '<notes.csv>');
  const { marks, problems } =
    notesFile !== undefined && bytes instanceof Uint8Array
      ? readRowMarks(notesFile, bytes)
      : { marks: undefined, problems: [] };
  const hasNote = noteZh !== undefined || noteEn !== undefined;
  const ofNote = hasNote ? checkOptionTexts({ '--row-note-zh': zh, '--row-note-en': en }) : [];
  return {
    ofRows: { keepsMissing, ...(zh && en && { note: { zh, en } }), ...(marks && { marks }) },
    wrong: [...(hasNote && !(zh && en) ? [words.rowNotes] : []), ...(typeof bytes === 'string' ? [bytes] : [])],
    problems: [...ofNote, ...problems],
  };
}
