import site from '#settings';
import { writtenOn } from '../../../store/releases.ts';
import { indicators } from '../datasets/indicators.ts';
import { observations } from '../datasets/observations.ts';
import { thresholds } from '../datasets/thresholds.ts';
import { filledClauses, type FilledClause } from '../model/filled-clauses.ts';
import { currentScorecards } from './scorecards.ts';

/** Since when the site tells of a clause, of a figure, of an indicator. */
export const clauseSince = (id: string): string | undefined => writtenOn(thresholds, id);
export const figureSince = (key: string): string | undefined => writtenOn(observations, key);
export const indicatorSince = (id: string): string | undefined => writtenOn(indicators, id);

/** The clauses whose figure a release brought after they were first published. */
export const clausesFilled = (): FilledClause[] =>
  filledClauses(currentScorecards(), site.city.area, {
    clause: clauseSince,
    link: (id, indicator) => writtenOn(thresholds, id, ({ printed }) => printed['indicator'] === indicator),
    figure: figureSince,
  });
