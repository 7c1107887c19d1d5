import type { ChartModel, ChartSeries } from './chart-model.ts';

/** How many lines of ranks can be lit one by one: the style sheet has a rule for each. */
export const mostChoices = 36;

/** The lines that a reader may light; none where there is nothing to choose, or more than can be lit. */
export const rankChoices = (model: ChartModel): readonly ChartSeries[] =>
  model.kind === 'rank' && model.series.length > 1 && model.series.length <= mostChoices ? model.series : [];
