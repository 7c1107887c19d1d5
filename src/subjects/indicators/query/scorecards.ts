import { currentRows, newestRelease, publishedDataset } from '../../../store/city.ts';
import { editions } from '../datasets/editions.ts';
import { thresholds } from '../datasets/thresholds.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { ladderRows, otherMeasures, type LadderRow } from '../model/ladder.ts';
import { scorecards, type Scorecard } from '../model/scorecard.ts';
import { headlineIndicators, indicatorsInUse, indicatorViews } from './indicators.ts';

let cards: Scorecard[] | undefined;
let ladder: { rows: LadderRow[]; others: IndicatorView[] } | undefined;

/** What the city has to show for every clause known, edition by edition. */
export const currentScorecards = (): Scorecard[] =>
  (cards ??= scorecards({
    editions: currentRows(editions),
    thresholds: currentRows(thresholds),
    views: indicatorViews(),
  }));

/** The table of an edition's scorecard as its files are called. */
export const scorecardTable = ({ edition }: Pick<Scorecard, 'edition'>) => ({
  id: `standard/${edition.edition}`,
  dataset: publishedDataset(thresholds).dataset,
  release: newestRelease(thresholds),
});

/** The indicators in use on the scale of their clauses, and those whose figure may not count what the clause means. */
export function currentLadder() {
  const views = indicatorsInUse();
  return (ladder ??= { rows: ladderRows(views), others: otherMeasures(views) });
}

/** The first `most` of the city's headline indicators: those with a place on the scale, then those without a number in the standard. */
export function headlineLadder(most: number): { rows: LadderRow[]; others: IndicatorView[] } {
  const views = headlineIndicators();
  const rows = ladderRows(views).slice(0, most);
  const others = ladderRows(views).length < most ? views.filter((view) => ladderRows([view]).length === 0) : [];
  return { rows, others: others.slice(0, most - rows.length) };
}
