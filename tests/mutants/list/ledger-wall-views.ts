import { mutantsIn } from '../mutant.ts';

export const ledgerWallViews = mutantsIn('views', {
  'wall-picture.ts': [
    {
      find: 'laid += counts[state];',
      replace: 'laid = counts[state];',
      harm: 'the states of a column cover each other',
    },
    {
      find: 'Math.min(due, base - leastOverdue * fine)',
      replace: 'due',
      harm: 'a single overdue problem cannot be seen on a phone',
    },
    {
      find: 'isBare: size',
      replace: "sample: size === 'small' ? null : words.sample,\n    isBare: size",
      harm: 'a small wall of sample data does not say so',
    },
    { find: ' tabindex="-1"', replace: '', harm: 'the picture is a hundred tab stops' },
    {
      find: 'const before = width - wall.columns.length;',
      replace: 'const before = 0;',
      harm: 'the newest week of a young wall is in its middle',
    },
  ],
  'wall-sentence.ts': [
    {
      find: "isSample ? 'wall.sentence.sample' : 'wall.sentence.official'",
      replace: "'wall.sentence.official'",
      harm: 'a cut-out says that a real city has so many overdue problems',
    },
    {
      find: "number(totals['closed-late'])",
      replace: "number(totals['closed-on-time'])",
      harm: 'late reads as on time',
    },
    {
      find: 'overdue: number(totals.overdue)',
      replace: 'overdue: number(totals.open)',
      harm: 'what is overdue is not told',
    },
  ],
  'curve-picture.ts': [
    {
      find: 'isWhole ? shownDays : watchedDays',
      replace: 'shownDays',
      harm: 'a curve goes on where nobody was watched',
    },
    {
      find: 'points = steps.map(({ days, survival }): [number, number] => [days, 1 - survival])',
      replace: 'points = steps.map(({ days, survival }): [number, number] => [days, survival])',
      harm: 'what is open reads as verified',
    },
  ],
  'week-labels.ts': [
    { find: 'before + at + 0.5', replace: 'at + 0.5', harm: 'months stand under weeks of others' },
    { find: 'number === 1 ?', replace: 'number === 7 ?', harm: 'July bears the year' },
  ],
  'part-words.ts': [
    { find: 'whole === 0', replace: 'whole < 0', harm: 'nothing of nothing is printed as NaN per cent' },
  ],
});
