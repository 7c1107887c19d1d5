import type { Scorecard } from './scorecard.ts';

type Printed = Readonly<Record<string, string | null>>;

interface PrintedRows {
  /** The row of a clause as its release prints it, by its id. */
  clause: (id: string) => { printed: Printed; release: string } | undefined;
  /** The row of a figure, by its key. */
  figure: (key: string) => { printed: Printed; release: string } | undefined;
}

/** A scorecard as printed cells by column, one row a clause in the order of its page. */
export const scorecardRows = ({ lines }: Pick<Scorecard, 'lines'>, rows: PrintedRows) =>
  lines.flatMap(({ threshold, result, city, view }) => {
    const clause = rows.clause(threshold.id);
    if (!clause) return [];
    const figure = city && rows.figure(city.key);
    const cell = (name: string): string | null => figure?.printed[name] ?? null;
    const printed: Record<string, string | null> = {
      ...clause.printed,
      ...{ result, city_value: cell('value'), city_unit: figure ? (view?.indicator.unit ?? null) : null },
      ...{ city_period_start: cell('period_start'), city_period_end: cell('period_end') },
      ...{ city_certainty: cell('certainty'), city_release: figure?.release ?? null },
    };
    return [{ printed, release: clause.release }];
  });
