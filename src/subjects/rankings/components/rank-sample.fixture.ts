import type { RankChart } from '../../../charts/chart-model.ts';
import { rankChart, type RankChartSource, type RankLine } from './rank-chart.ts';

/** The months from `first` (`YYYY-MM`) on. */
export const sampleMonths = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const month = Number(first.slice(5)) - 1 + i;
    return `${Number(first.slice(0, 4)) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });

/** A line named like its id: "a" is District A. */
export const sampleLine = (id: string, ranks: (number | null)[]): RankLine => ({
  id,
  name: `District ${id.toUpperCase()}`,
  ranks,
  texts: ranks.map((rank) => (rank === null ? '' : `rank ${rank}`)),
});

/** Lines of ranks that begin in November 2024. */
export function sampleRanks(lines: RankLine[], more: Partial<RankChartSource> = {}): RankChart {
  return rankChart({
    id: 'ranks',
    title: 'Ranks by month',
    summary: 'One sentence.',
    unit: 'Rank',
    size: lines.length,
    months: sampleMonths('2024-11', Math.max(0, ...lines.map(({ ranks }) => ranks.length))),
    lines,
    source: 'Source: monthly check; release 2026-11-24',
    release: '2026-11-24',
    sample: null,
    words: {
      recentMonths: 'Last {count} months',
      light: 'Choose a line',
      notRanked: 'not ranked',
      chart: 'chart',
      keys: 'Arrow keys move.',
      download: 'Download',
      point: '{series}, {period}: {value}.',
      pointWithRemarks: '{series}, {period}: {value}. {remarks}.',
      betweenRemarks: '; ',
    },
    language: 'en',
    ...more,
  });
}

/** Six lines over 26 months with ties, a month without any rank, a line that joins late and one that is not ranked at the end. */
export function sampleBoard(more: Partial<RankChartSource> = {}): RankChart {
  const count = 26;
  const scores = Array.from({ length: 6 }, (_, a) =>
    Array.from({ length: count }, (_, m) => {
      const unranked =
        (a === 5 && m < 7) || (a === 2 && (m === 11 || m > 23)) || m === 17 || (a === 3 && (m === 20 || m === 22));
      return unranked ? null : Math.round(90 + 4 * Math.sin(a * 2.1 + m * (0.23 + a * 0.05)) - a * 0.3);
    }),
  );
  const ranksOf = (a: number): (number | null)[] =>
    Array.from({ length: count }, (_, m) => {
      const own = scores[a]?.[m] ?? null;
      return own === null ? null : 1 + scores.filter((other) => (other[m] ?? 0) > own).length;
    });
  return sampleRanks(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id, a) => sampleLine(id, ranksOf(a))),
    more,
  );
}
