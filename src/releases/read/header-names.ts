import type { ColumnAt } from './columns-at.ts';

/** Words as people and spreadsheets vary them: full-width brackets, spaces and capitals count for nothing. */
const plain = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

// Every row of a table is asked whether it is a header: what columns are called is worked out once.
const kept = new WeakMap<readonly ColumnAt[], ReadonlyMap<string, ReadonlySet<string>>>();

/** The headers that each name or title may stand for. */
function headersBy(columns: readonly ColumnAt[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = kept.get(columns);
  if (known) return known;
  const headers = new Map<string, Set<string>>();
  for (const { header, name, column } of columns) {
    for (const text of [header, name, column.title.zh, column.title.en]) {
      headers.set(plain(text), (headers.get(plain(text)) ?? new Set()).add(header));
    }
  }
  kept.set(columns, headers);
  return headers;
}

/**
 * The columns that the cells of a row name, by name or by the title of the dictionary in either language; null for a cell
 * that names none. A title that several columns share names none.
 */
export function namedColumns(cells: readonly string[], columns: readonly ColumnAt[]): (string | null)[] {
  const headers = headersBy(columns);
  return cells.map((cell) => {
    if (cell === '') return null;
    if (columns.some(({ header }) => header === cell)) return cell;
    const [only, ...others] = headers.get(plain(cell)) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  });
}

/** True where a row is a header: it names half of the columns or more. */
export function isHeader(cells: readonly string[], columns: readonly ColumnAt[]): boolean {
  const named = new Set(namedColumns(cells, columns).filter((one) => one !== null));
  return named.size * 2 >= columns.length && named.size > 0;
}

/**
 * True where a row holds titles of the dictionary as they look when UTF-8 was read as GBK or Western, or letters that a wrong
 * encoding leaves.
 */
export function isGarbled(cells: readonly string[], columns: readonly ColumnAt[]): boolean {
  const garbled = columns.flatMap(({ column: { title } }) => {
    const bytes = new TextEncoder().encode(title.zh);
    const starts = ['gb18030', 'windows-1252'].map((encoding) => new TextDecoder(encoding).decode(bytes).slice(0, 2));
    return starts.filter((start) => !title.zh.startsWith(start));
  });
  return cells.some(
    (cell) =>
      /\uFFFD|^[\u0080-\u00FF\u0152-\u02DC\u2013-\u2122]{2,}$/.test(cell) ||
      garbled.some((start) => cell.startsWith(start)),
  );
}
