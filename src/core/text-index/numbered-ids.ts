/** Ids that differ in a number alone: `P-000001` and `P-013989` are of the series `P-` with six digits. */
export interface IdSeries {
  before: string;
  digits: number;
}

/** The series that ids belong to, each once. */
export function seriesOf(ids: readonly string[]): IdSeries[] {
  const series = new Map<string, IdSeries>();
  for (const id of ids) {
    const [number = ''] = /\d+$/.exec(id) ?? [];
    const before = id.slice(0, id.length - number.length);
    series.set(`${before} ${number.length}`, { before, digits: number.length });
  }
  return [...series.values()];
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();

/** The ids that a reader may mean: in small letters, without hyphen or leading noughts, or by the number alone. */
export function idsMeant(query: string, series: readonly IdSeries[]): string[] {
  const asked = bare(query);
  const meant = series.flatMap(({ before, digits }) => {
    const [start, number] = [bare(before), /\d+$/.exec(asked)?.[0] ?? ''];
    const rest = asked.startsWith(start) ? asked.slice(start.length) : number === asked ? number : '';
    const isWhole = rest.length === digits || (rest.length < digits && !rest.startsWith('0'));
    return /^\d+$/.test(rest) && isWhole ? [before + rest.padStart(digits, '0')] : [];
  });
  return [...new Set(meant)];
}
