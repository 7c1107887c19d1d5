/** A row of a code list, as far as its coming and going is told: `replaced_by` names one code, or several where it was split. */
export interface ListedCode {
  code: string;
  valid_from: string | null;
  valid_to: string | null;
  replaced_by: readonly string[] | null;
}

/** The rows that a code was replaced by, in the order it names them. */
export const successorsOf = <Row extends ListedCode>(code: string, rows: readonly Row[]): Row[] => {
  const named = rows.find((row) => row.code === code)?.replaced_by ?? [];
  return named.flatMap((one) => rows.filter((row) => row.code === one && one !== code));
};

/** The rows that name a code as what replaced them, in the order of the list. */
export const predecessorsOf = <Row extends ListedCode>(code: string, rows: readonly Row[]): Row[] =>
  rows.filter((row) => row.code !== code && (row.replaced_by ?? []).includes(code));

/** All that a code continues: the codes it replaced, those that they replaced, and so on; never itself. */
export function ancestorsOf<Row extends ListedCode>(code: string, rows: readonly Row[]): Row[] {
  const found: Row[] = [];
  const waiting = predecessorsOf(code, rows);
  for (let row = waiting.shift(); row; row = waiting.shift()) {
    if (row.code === code || found.includes(row)) continue;
    found.push(row);
    waiting.push(...predecessorsOf(row.code, rows));
  }
  return found;
}

/**
 * The code that a plain renaming led to: one code replaced by one other, which replaced nothing else and was not in use
 * before. Null where the code is still in use, or was merged with others or split: then nothing of it is another's.
 */
function renamedTo(row: ListedCode, rows: readonly ListedCode[]): ListedCode | null {
  const [successor, ...others] = successorsOf(row.code, rows);
  if (!successor || others.length > 0 || predecessorsOf(successor.code, rows).length > 1) return null;
  const overlaps = successor.valid_from !== null && row.valid_to !== null && successor.valid_from <= row.valid_to;
  return overlaps ? null : successor;
}

/** The newest code that plain renamings lead to; the code itself where it has none. A ring ends where it began to repeat. */
export function newestNameOf(code: string, rows: readonly ListedCode[]): string {
  const seen = new Set<string>();
  let current = rows.find((row) => row.code === code);
  while (current && !seen.has(current.code)) {
    seen.add(current.code);
    const next = renamedTo(current, rows);
    if (!next) return current.code;
    current = next;
  }
  return current?.code ?? code;
}

/** True where following the replacements of a code leads back to it. */
export const isInRing = (code: string, rows: readonly ListedCode[]): boolean => {
  const seen = new Set<string>();
  const waiting = [code];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const next = rows.find((row) => row.code === one)?.replaced_by ?? [];
    if (next.includes(code)) return true;
    waiting.push(...next.filter((other) => !seen.has(other)));
    for (const other of next) seen.add(other);
  }
  return false;
};
