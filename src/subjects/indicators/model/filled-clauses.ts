import type { ClauseLine, Scorecard } from './scorecard.ts';

/** A clause whose figure was missing until a release brought it. */
export interface FilledClause {
  line: ClauseLine;
  edition: Scorecard['edition'];
  /** Day of that release. */
  on: string;
}

/** Days of first releases, by what releases wrote; null = none did. */
export interface FirstDays {
  clause: (id: string) => string | null;
  /** Since when a clause names the indicator that it asks for. */
  link: (id: string, indicator: string) => string | null;
  figure: (key: string) => string | null;
}

/** The clauses that were published before their figure was, or before it was known which indicator they ask for. */
export function filledClauses(cards: readonly Scorecard[], cityArea: string, days: FirstDays): FilledClause[] {
  return cards.flatMap(({ edition, lines }) =>
    lines.flatMap((line) => {
      const { threshold, view, city } = line;
      const asked = days.clause(threshold.id);
      // A figure that may count something else, or that tells nothing of what is to be in place, fills nothing.
      if (!view || !city || !asked || threshold.comparison === 'yes' || threshold.same_measure !== null) return [];
      const known = view.series
        .filter(({ area }) => area.code === cityArea)
        .flatMap(({ figures }) => figures.flatMap(({ key }) => days.figure(key) ?? []))
        .sort()[0];
      const linked = days.link(threshold.id, view.indicator.id);
      if (!known || !linked) return [];
      const on = known > linked ? known : linked;
      return on > asked ? [{ line, edition, on }] : [];
    }),
  );
}
