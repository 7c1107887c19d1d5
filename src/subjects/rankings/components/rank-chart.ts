import type { ChartPoint, RankChart } from '../../../charts/chart-model.ts';
import { middleOf } from '../../../charts/month-axis.ts';
import { madeOnce } from '../../../core/made-once.ts';

/** One area's ranks; every list has a place for each month. */
export interface RankLine {
  id: string;
  name: string;
  /** Null = not ranked in that month. */
  ranks: (number | null)[];
  /** Ids of the table rows that hold them. */
  rowIds?: string[];
  /** What is said of each point: "2nd of 6, 93.27 points"; empty where there is no rank. */
  texts: string[];
}

/** What a chart of ranks says, in one language. */
export interface RankChartSource extends Omit<
  RankChart,
  'kind' | 'ranks' | 'cut' | 'series' | 'references' | 'lit' | 'isOwn'
> {
  /** How many areas are ranked at most. */
  size: number;
  lines: RankLine[];
  /** Id of the area that the page is about: its line is lit; else the first of the newest month is. */
  own?: string | undefined;
}

/** How far apart lines that share a rank stand, in ranks. */
const tieStep = 0.22;

/** Where line `l` is in month `m`: on its rank, or beside it where others share it. */
function placeOf(lines: readonly RankLine[], l: number, m: number, rank: number): number {
  const tied = lines.flatMap(({ ranks }, i) => (ranks[m] === rank ? [i] : []));
  return rank + (tied.indexOf(l) - (tied.length - 1) / 2) * tieStep;
}

/** The line to light: the page's own area, else whoever is highest in the newest month. */
function litLine(lines: readonly RankLine[], own: string | undefined): number {
  const mine = lines.findIndex(({ id }) => id === own);
  if (mine !== -1) return mine;
  const ends = lines.map(({ ranks }) => ranks.at(-1) ?? Infinity);
  return Math.max(0, ends.indexOf(Math.min(...ends)));
}

const periodFormat = madeOnce(
  (language: string) => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** Ranks of areas over the months, the first on top; a month without a rank breaks the line. */
export function rankChart({ size, lines, own, ...rest }: RankChartSource): RankChart {
  const period = periodFormat(rest.language);
  const pointsOf = ({ id, ranks, rowIds, texts }: RankLine, l: number): ChartPoint[] =>
    rest.months.flatMap((month, m) => {
      const rank = ranks[m] ?? null;
      return rank === null
        ? []
        : {
            rowId: rowIds?.[m] ?? `${id}-${month}`,
            year: middleOf(month),
            period: period.format(new Date(`${month}-01T00:00:00Z`)),
            value: placeOf(lines, l, m, rank),
            valueText: texts[m] ?? '',
            mark: 'certain',
            remarks: [],
            preliminary: false,
            revised: false,
            joinsPrevious: (ranks[m - 1] ?? null) !== null,
          };
    });
  return {
    ...rest,
    kind: 'rank',
    ranks: size,
    cut: false,
    lit: litLine(lines, own),
    isOwn: own !== undefined,
    references: [],
    series: lines.map((line, l) => ({ id: line.id, name: line.name, points: pointsOf(line, l) })),
  };
}
