import { mutantsIn } from '../mutant.ts';

/** Figures and targets, and the line of editions. */
export const figureFaults = [
  ...mutantsIn('rules', {
    'check-periods.ts': [
      {
        find: "['document', 'document_en']",
        replace: "['document']",
        harm: 'a target is published as measured where its English source alone has the day',
      },
      { find: 'issued < found', replace: 'issued > found', harm: 'a target is published as if it had been measured' },
      { find: '.at(-1)', replace: '.at(0)', harm: 'a report is refused for the day of a law it names' },
      {
        find: 'day > release.entry.date && ',
        replace: '',
        harm: 'a figure of a past year is refused as one that lies ahead',
      },
      { find: ' <= yearsAhead', replace: ' >= 0', harm: 'one slip of a year is told in two messages' },
      { find: 'issued > found', replace: 'false', harm: 'a measured figure is published as a target' },
    ],
    'indicators/check-issue-days.ts': [
      { find: "['day', 'month', 'year']", replace: "['month', 'day', 'year']", harm: 'a day in English is not read' },
    ],
    'check-thresholds.ts': [
      { find: 'Number(digits) > highestClause', replace: 'Number(digits) > highestClause * 2', harm: 'a clause 1000' },
      { find: "record, 'chapter_en', 'chapter')", replace: "record, 'chapter', 'chapter_en')", harm: 'two chapters 1' },
      {
        find: "['edition', 'clause_en', 'name_zh']",
        replace: "['edition', 'clause_en']",
        harm: 'clauses that share a number are refused',
      },
    ],
    'check-editions.ts': [
      { find: 'inForce.length < 2', replace: 'inForce.length < 3', harm: 'two editions are in force' },
      { find: 'theirs < own', replace: 'theirs <= own', harm: 'editions of one day are refused' },
      { find: 'found < record.key', replace: 'false', harm: 'an edition is replaced by an older one' },
      { find: 'rivals.length > 1 && ', replace: '', harm: 'a plain replacement is refused' },
      { find: ' && record.key === first', replace: '', harm: 'one fork is told twice' },
      { find: "release.entry.reason === 'correction'", replace: 'false', harm: 'a mistake can never be corrected' },
      { find: 'old === found || ', replace: '', harm: 'an edition that stays as it was is said to be replaced twice' },
      { find: 'isInRing(record.key, rows)', replace: 'false', harm: 'a ring is told by two rules' },
    ],
    'read/read-rows.ts': [
      { find: 'dataset.belongsElsewhere?.[found]', replace: 'undefined', harm: 'nobody is told where targets go' },
    ],
  }),
  ...mutantsIn('model', {
    'model/targets.ts': [
      { find: 'row.indicator === indicator', replace: 'true', harm: 'targets of other indicators are shown' },
      { find: 'comparePeriods(a.period, b.period)', replace: '0', harm: 'targets come in any order' },
      { find: "printed['value'] ?? ''", replace: "''", harm: 'a target loses the decimals of its source' },
    ],
    'model/figure-rows.ts': [
      { find: '[...one.figures].reverse()', replace: '[...one.figures]', harm: 'the oldest figure first' },
      { find: 'those.slice(each)', replace: '[]', harm: 'earlier figures are in no table' },
    ],
    'model/themes.ts': [
      {
        find: '[...keysOf(themes), null]',
        replace: '[...keysOf(themes)]',
        harm: 'indicators without a theme are in no list',
      },
      {
        find: 'theme, own, others }]',
        replace: 'theme, own: mine, others }]',
        harm: 'more is known of the city than is',
      },
    ],
    'model/indicators.ts': [
      {
        find: 'compareBreadth(a, b)',
        replace: 'compareBreadth(b, a)',
        harm: 'villages speak for the whole nation',
      },
    ],
    'indicators/model/finding.ts': [
      { find: "comparison !== 'ge' || ", replace: '', harm: 'a most that is kept is told as missed' },
      {
        find: 'findLastIndex(({ joinsPrevious }) => !joinsPrevious)',
        replace: 'findIndex(({ joinsPrevious }) => !joinsPrevious)',
        harm: 'a title says "up from" over a gap that the chart shows',
      },
      { find: '?? 0) > 1 ||', replace: '?? 0) > 0 ||', harm: 'a lone dot stands in an empty chart' },
    ],
    'charts/day-squares.ts': [
      { find: 'squares(filled, days)', replace: 'squares(filled, 365)', harm: 'a leap year loses a day' },
    ],
    'charts/chart-targets.ts': [
      { find: 'series: null, point: null,', replace: 'series: 0, point: 0,', harm: 'a target is read as a value' },
    ],
    'charts/value-axis.ts': [
      { find: '...targets.map(({ value }) => value),', replace: '', harm: 'a target lies outside the picture' },
    ],
  }),
  ...mutantsIn('views', {
    'data/print-amount.ts': [
      {
        find: 'decimals - shiftOf(locale, unit)',
        replace: 'decimals',
        harm: 'digits of an amount are lost in English',
      },
    ],
  }),
];
