import site from '#settings';
import { writtenOn } from '../../../store/releases.ts';
import { indicators } from '../datasets/indicators.ts';
import { observations } from '../datasets/observations.ts';
import { thresholds } from '../datasets/thresholds.ts';
import { filledClauses, type FilledClause } from '../model/filled-clauses.ts';
import { currentScorecards } from './scorecards.ts';

/** Since when the site tells of a clause, of a figure, of an indicator. */
export const clauseSince = (id: string): string | null => writtenOn(thresholds, id) ?? null;
export const figureSince = (key: string): string | null => writtenOn(observations, key) ?? null;
export const indicatorSince = (id: string): string | null => writtenOn(indicators, id) ?? null;

/** The clauses whose figure a release brought after they were first published. */
export const clausesFilled = (): FilledClause[] =>
  filledClauses(currentScorecards(), site.city.area, {
    clause: clauseSince,
    link: (id, indicator) => writtenOn(thresholds, id, ({ printed }) => printed['indicator'] === indicator) ?? null,
    figure: figureSince,
  });
