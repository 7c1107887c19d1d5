import { mutantsIn } from '../mutant.ts';

export const otherModels = mutantsIn('model', {
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
  'core/period.ts': [
    {
      find: 'daysBetween(before.end, next.start) === 1',
      replace: 'daysBetween(before.end, next.start) >= 1',
      harm: 'a line joins years with a gap between them',
    },
    { find: 'addDays(end, 1)', replace: 'end', harm: 'the middle of a period is half a day early' },
    { find: "(left.end ?? '9999')", replace: "(left.end ?? '')", harm: 'figures without a year come first' },
  ],
  'core/days.ts': [
    {
      find: 'timeOfDay(to) - timeOfDay(from)',
      replace: 'timeOfDay(from) - timeOfDay(to)',
      harm: 'days counted backwards',
    },
  ],
  'core/decimal.ts': [
    { find: '* 2n + divisor)', replace: '* 2n)', harm: 'totals are cut, not rounded' },
    { find: 'value.digits < 0n && size > 0n', replace: 'value.digits < 0n', harm: 'minus nought' },
  ],
  'working-days.ts': [
    { find: '|| Object.hasOwn(calendar.holidays, day)', replace: '', harm: 'public holidays count as working days' },
    {
      find: 'Object.hasOwn(calendar.workdays, day) ||',
      replace: '',
      harm: 'weekend days worked in place of holidays do not count',
    },
    {
      find: '-12-24`',
      replace: '-12-31`',
      harm: 'the last days of a year are taken for certain before the next calendar is out',
    },
  ],
  'core/replacements.ts': [
    {
      find: 'predecessorsOf(successor.code, rows).length > 1',
      replace: 'false',
      harm: 'a merged area inherits the ranks of one of its parts',
    },
    { find: 'others.length > 0 ||', replace: '', harm: 'a split area lives on as its first part' },
    {
      find: 'successor.valid_from <= row.valid_to',
      replace: 'successor.valid_from < row.valid_to',
      harm: 'two codes in use on one day are one area',
    },
  ],
  'distinct-names.ts': [
    {
      find: 'row.valid_to === null ? inUse > 1 : all > 1',
      replace: 'inUse > 1',
      harm: 'an ended area bears the name of the one in use',
    },
  ],
  'area-succession.ts': [
    { find: 'one === area.code', replace: 'one === code', harm: 'open places of an area before are not told' },
  ],
  'article-lists.ts': [
    {
      find: 'compareText(right.published, left.published)',
      replace: 'compareText(left.published, right.published)',
      harm: 'the oldest article first',
    },
    {
      find: 'previous: list[place + 1] ?? null, next: list[place - 1]',
      replace: 'previous: list[place - 1] ?? null, next: list[place + 1]',
      harm: 'earlier and later article are mixed up',
    },
    { find: 'b.count - a.count ||', replace: '', harm: 'topics in alphabetical order' },
    { find: 'Math.max(1, Math.ceil(', replace: 'Math.max(0, Math.ceil(', harm: 'an empty column has no page' },
  ],
  'related-articles.ts': [
    {
      find: 'indicators.get(other) ?? 0, tags:',
      replace: '0, tags:',
      harm: 'a shared indicator makes no article nearer',
    },
    { find: '.filter(({ slug }) => slug !== article.slug)', replace: '', harm: 'an article is related to itself' },
  ],
  'corrections/published-correction.ts': [
    {
      find: 'left.on < right.on ? 1 : -1',
      replace: 'left.on < right.on ? -1 : 1',
      harm: 'the oldest correction first',
    },
  ],
  'structured-data.ts': [
    {
      find: 'b.on.localeCompare(a.on)',
      replace: 'a.on.localeCompare(b.on)',
      harm: 'search engines read the oldest correction first',
    },
  ],
});
