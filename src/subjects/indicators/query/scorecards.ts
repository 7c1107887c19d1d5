import { currentRows } from '../../../store/city.ts';
import { editions } from '../datasets/editions.ts';
import { thresholds } from '../datasets/thresholds.ts';
import { ladderRows, type LadderRow } from '../model/ladder.ts';
import { scorecards, type Scorecard } from '../model/scorecard.ts';
import { indicatorsInUse, indicatorViews } from './indicators.ts';

let cards: Scorecard[] | undefined;
let rows: LadderRow[] | undefined;

/** What the city has to show for every clause known, edition by edition. */
export const currentScorecards = (): Scorecard[] =>
  (cards ??= scorecards({
    editions: currentRows(editions),
    thresholds: currentRows(thresholds),
    views: indicatorViews(),
  }));

/** The indicators in use on the scale of their clauses. */
export const currentLadder = (): LadderRow[] => (rows ??= ladderRows(indicatorsInUse()));
