import { formatNumber } from '../../i18n/format.ts';
import type { CellRevision } from '../../releases/state/difference.ts';
import type { Teller } from './tell-change.ts';

/** A page holds no more than a browser opens at once, however long the cells are. */
const mostCells = 2000;
const mostCharacters = 100_000;
/** Characters of a cell that are quoted: a hash and most addresses whole, of a text enough to know it by. */
const longestCell = 120;

/** Changed cells as the files have them, for a page. */
export interface PrintedCells {
  /** A cell a line. */
  lines: string[];
  /** True where a cell is cut or left out: the file has them whole. */
  isCut: boolean;
}

/** The changed cells of a difference as printed, in its order, to a limit; `noteOf` says why a row was written anew. */
export function printedCells(
  { locale, t }: Teller,
  cells: readonly CellRevision[],
  noteOf: (key: string) => string | null = () => null,
): PrintedCells {
  const lines: string[] = [];
  let [size, isCut] = [0, false];
  const quote = (text: string): string => {
    const characters = [...text];
    if (characters.length <= longestCell) return text;
    isCut = true;
    const slots = { start: characters.slice(0, longestCell).join(''), count: formatNumber(locale, characters.length) };
    return t('release.cutCell', slots);
  };
  for (const { key, column, from, to } of cells) {
    if (lines.length === mostCells || size > mostCharacters) break;
    const [old, now] = [from, to].map((cell) => (cell === null ? t('release.emptyCell') : quote(cell)));
    const told = t('release.rawCell', { ...{ key, column }, from: old ?? '', to: now ?? '' });
    const note = noteOf(key);
    const line = note === null ? told : t('release.rowReason', { line: told, reason: quote(note) });
    lines.push(line);
    size += line.length;
  }
  const left = cells.length - lines.length;
  if (left > 0) lines.push(t('release.moreCells', { count: left }));
  return { lines, isCut: isCut || left > 0 };
}
