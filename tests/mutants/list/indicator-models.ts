import { mutantsIn } from '../mutant.ts';

export const indicatorModels = mutantsIn('model', {
  'outcomes.ts': [
    {
      find: "{ 'not-met': 0, met: 1, 'cannot-judge': 2 }",
      replace: "{ 'not-met': 1, met: 0, 'cannot-judge': 2 }",
      harm: 'a standard not met is hidden by one that is',
    },
    {
      find: 'compareEditions(other.threshold.edition, one.threshold.edition)',
      replace: 'compareEditions(one.threshold.edition, other.threshold.edition)',
      harm: 'the verdict of a replaced edition speaks',
    },
    {
      find: "judged: count('met') + count('not-met')",
      replace: "judged: count('met')",
      harm: 'fewer are judged than are',
    },
  ],
  'verdict.ts': [
    { find: 'value >= target', replace: 'value > target', harm: 'a value just at the threshold does not meet it' },
    { find: 'unit !== null && threshold.unit !== unit', replace: 'false', harm: 'values of another unit are judged' },
    {
      find: "threshold.instead === 'improvement' && course !== 'not-improving'",
      replace: 'false',
      harm: 'a clause that takes improvement, too, is called missed by a number alone',
    },
    {
      find: "threshold.instead === 'improvement' && course !== 'not-improving'",
      replace: "threshold.instead === 'improvement'",
      harm: 'a figure that got worse is never called missed where improvement would do',
    },
    {
      find: "threshold.same_measure !== null) return 'measure'",
      replace: "threshold.same_measure === 'no') return 'measure'",
      harm: 'a figure that may count something else is judged',
    },
    {
      find: '(also?.includes(id) ?? false)',
      replace: 'false',
      harm: 'a clause on several indicators is told of one alone',
    },
    {
      find: "threshold.edition === edition && today === 'not-known'",
      replace: 'threshold.edition === edition',
      harm: 'what is known of today is said not to be',
    },
    {
      find: 'other.replacedBy === null',
      replace: 'other.replacedBy !== null',
      harm: 'a verdict by a replaced edition says the wrong thing of today',
    },
    {
      find: 'edition === threshold.edition)',
      replace: 'edition !== threshold.edition)',
      harm: 'a replaced edition is shown as in force',
    },
  ],
  'course.ts': [
    { find: '!now?.joinsPrevious', replace: '!now', harm: 'figures that must not be joined tell a trend' },
    {
      find: 'lessIsBetter(threshold) ? now.value < before.value',
      replace: 'lessIsBetter(threshold) ? now.value > before.value',
      harm: 'a rate that rises passes for falling',
    },
  ],
  'scorecard.ts': [
    {
      find: "verdict?.outcome ?? 'no-figure'",
      replace: "verdict?.outcome ?? 'cannot-judge'",
      harm: 'that nothing is known of the city is told as a verdict that nobody can give',
    },
    {
      find: 'numbered.length > mostChapters ? []',
      replace: 'false ? []',
      harm: 'a choice of chapter that the sheet has no rule for shows everything',
    },
    {
      find: "result === 'met' && isUndated",
      replace: 'isUndated',
      harm: 'figures without a year that miss a clause are counted as meeting one',
    },
    {
      find: 'Number(one.replaced_by !== null) - Number(other.replaced_by !== null)',
      replace: '0',
      harm: 'a replaced edition comes before the one in force',
    },
    {
      find: '.filter((number) => !known.has(number))',
      replace: '',
      harm: 'clauses that were read are listed as not read',
    },
  ],
  'compared-figures.ts': [
    { find: 'compareBreadth(one, other) ||', replace: '', harm: 'a part of the nation stands for it' },
    {
      find: 'dated.length > 0 ? dated : figures',
      replace: 'figures',
      harm: 'a figure without a year passes for the newest',
    },
  ],
  'indicators/model/changes.ts': [
    { find: '&& to?.joinsPrevious', replace: '&& to', harm: 'figures that count different things are told as a gain' },
    { find: "better === 'higher' ?", replace: "better === 'lower' ?", harm: 'what got worse is told as better' },
    { find: 'all.filter(isInUse)', replace: 'all', harm: 'an indicator no longer used is told among the gains' },
  ],
  'ladder.ts': [
    {
      find: '[province, row.city]',
      replace: '[row.city]',
      harm: 'the key names a mark that another covers',
    },
    {
      find: '? -away : away',
      replace: '? away : away',
      harm: 'what is better lies on the left where less is asked',
    },
    { find: '-Math.abs(away)', replace: 'away', harm: 'more than exactly what is asked passes for better' },
    { find: 'target_value > 0', replace: 'true', harm: 'a distance is told in percent of nothing' },
    {
      find: 'within === away ? null',
      replace: 'within === within ? null',
      harm: 'what lies beyond the scale is drawn at its end as if it were there',
    },
    {
      find: 'const fewestOfTrail = 3',
      replace: 'const fewestOfTrail = 1',
      harm: 'a single figure is drawn as a course',
    },
    {
      find: 'newest - figure.year <= mostYearsBehind',
      replace: 'true',
      harm: 'an old figure of the province stands like one of today',
    },
    { find: 'if (last && figure.joinsPrevious)', replace: 'if (last)', harm: 'a trail joins what must not be joined' },
  ],
  'indicators/model/gaps.ts': [
    { find: '.filter(isInUse)', replace: '', harm: 'years of indicators no longer used are asked for' },
    { find: 'year === null).map', replace: 'true).map', harm: 'the year of a dated figure is asked for' },
  ],
  'indicators/model/indicators.ts': [
    {
      find: 'year === null ? (`${observation.certainty}.undated` as const) :',
      replace: 'year === 0 ? (`${observation.certainty}.undated` as const) :',
      harm: 'a figure without a year reads as one that has it',
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
