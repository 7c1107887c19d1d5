interface NamedCode {
  code: string;
  name_zh: string;
  name_en: string;
  valid_to: string | null;
}

/**
 * The rows of a code list with names that a reader can tell apart. A name that is borne by several codes in use gets the
 * code in brackets; one that is no longer in use gets it too where any other code bears its name.
 */
export function withDistinctNames<Row extends NamedCode>(rows: readonly Row[]): Row[] {
  const bearers = { zh: countNames(rows, 'name_zh'), en: countNames(rows, 'name_en') };
  return rows.map((row) => {
    const isAlike = ({ all, inUse }: { all: number; inUse: number }): boolean =>
      row.valid_to === null ? inUse > 1 : all > 1;
    const [zh, en] = [bearers.zh.get(row.name_zh), bearers.en.get(row.name_en)];
    return {
      ...row,
      name_zh: zh && isAlike(zh) ? `${row.name_zh}（${row.code}）` : row.name_zh,
      name_en: en && isAlike(en) ? `${row.name_en} (${row.code})` : row.name_en,
    };
  });
}

function countNames(
  rows: readonly NamedCode[],
  column: 'name_zh' | 'name_en',
): Map<string, { all: number; inUse: number }> {
  const counts = new Map<string, { all: number; inUse: number }>();
  for (const row of rows) {
    const { all = 0, inUse = 0 } = counts.get(row[column]) ?? {};
    counts.set(row[column], { all: all + 1, inUse: inUse + (row.valid_to === null ? 1 : 0) });
  }
  return counts;
}
