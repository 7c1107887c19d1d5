import type { Words } from '../../../core/words.ts';
import { inBoth } from '../../../i18n/in-both.ts';
import { code, day, number, oneOf } from '../../../releases/define/cells.ts';
import { describeColumns, type Dataset } from '../../../releases/define/define-dataset.ts';
import { unitLabels } from '../../../releases/define/units.ts';
import { observations } from '../datasets/observations.ts';
import { clauseResults } from '../model/scorecard.ts';
import { translator } from '../words.ts';

const observed = (name: string) => {
  const found = describeColumns(observations).find((one) => one.name === name)?.column;
  if (!found) throw new Error(`Observations have no column ${name}.`);
  return found;
};

/** The title of a column of the figure that a clause is held against. */
const ofFigure = (name: string): Words =>
  inBoth((locale) => translator(locale)('scorecard.table.ofFigure', { title: observed(name).title[locale] }));

const certainties = observed('certainty');

/** The scorecard of an edition: each clause as its dataset has it, and what the city has to show for it. */
export const scorecardColumns = (
  thresholds: Pick<Dataset, 'columns'>,
): Pick<Dataset, 'name' | 'columns' | 'rowPath'> => ({
  name: 'scorecard',
  rowPath: ({ edition }) => `standard/${edition}`,
  columns: {
    ...thresholds.columns,
    result: oneOf(
      Object.fromEntries(clauseResults.map((one) => [one, inBoth((locale) => translator(locale)(`result.${one}`))])),
      { title: inBoth((locale) => translator(locale)('scorecard.table.result')) },
    ),
    city_value: number({ title: ofFigure('value') }).nullable(),
    city_unit: oneOf(unitLabels, { title: inBoth((locale) => translator(locale)('scorecard.table.unit')) }).nullable(),
    city_period_start: day({ title: ofFigure('period_start'), mayLieAhead: true }).nullable(),
    city_period_end: day({ title: ofFigure('period_end'), mayLieAhead: true }).nullable(),
    city_certainty: oneOf(certainties.kind === 'oneOf' ? certainties.labels : {}, {
      title: ofFigure('certainty'),
    }).nullable(),
    city_release: code({ title: inBoth((locale) => translator(locale)('scorecard.table.release')) }).nullable(),
  },
});
