import { mutantsIn } from '../mutant.ts';

export const indicatorModels = mutantsIn('model', {
  'outcomes.ts': [
    {
      find: "{ 'not-met': 0, met: 1, 'in-words': 2 }",
      replace: "{ 'not-met': 1, met: 0, 'in-words': 2 }",
      harm: 'a standard not met is hidden by one that is',
    },
    {
      find: 'compareEditions(other.threshold.edition, one.threshold.edition)',
      replace: 'compareEditions(one.threshold.edition, other.threshold.edition)',
      harm: 'the verdict of a replaced edition speaks',
    },
    {
      find: '[...views.filter(isNews), ...views.filter((view) => !isNews(view))]',
      replace: '[...views]',
      harm: 'what is not met does not come first',
    },
    {
      find: "view.thresholds.length > 0 ? 'not-judged' : null",
      replace: 'null',
      harm: 'a standard that nothing is known of vanishes',
    },
    {
      find: "judged: count('met') + count('not-met')",
      replace: "judged: count('met')",
      harm: 'fewer are judged than are',
    },
  ],
  'verdict.ts': [
    { find: 'value >= target', replace: 'value > target', harm: 'a value just at the threshold does not meet it' },
    { find: 'threshold.unit !== unit', replace: 'false', harm: 'values of another unit are judged' },
    {
      find: 'edition === threshold.edition)',
      replace: 'edition !== threshold.edition)',
      harm: 'a replaced edition is shown as in force',
    },
  ],
  'indicators/model/indicators.ts': [
    {
      find: "observation.certainty === 'certain' && year === null ? 'undated'",
      replace: "year === null ? 'undated'",
      harm: 'a likely figure without a year reads as undated alone',
    },
    {
      find: 'dated.length > 0 ? dated : figures',
      replace: 'figures',
      harm: 'a figure without a year becomes the newest',
    },
    {
      find: 'elsewhere: headline ? null :',
      replace: 'elsewhere:',
      harm: 'the figure of another area beside the city’s own',
    },
    {
      find: 'left.vintage === right.vintage &&',
      replace: '',
      harm: 'a line joins a preliminary figure with a final one',
    },
    { find: "(area.code === cityArea ? '' : area.code)", replace: 'area.code', harm: 'the city does not come first' },

    {
      find: 'family === indicator.family && id !== indicator.id',
      replace: 'family === indicator.family',
      harm: 'an indicator is related to itself',
    },
    { find: 'revisions: revisions.get(key) ?? []', replace: 'revisions: []', harm: 'revised figures do not say so' },
  ],
});
