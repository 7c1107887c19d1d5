import { mutantsIn } from '../mutant.ts';

/** The week in one place: which week, which days, and what is only planned. */
export const weekFaults = [
  ...mutantsIn('model', {
    'core/iso-week.ts': [
      {
        find: 'return found.week === week ? found : null;',
        replace: 'return found;',
        harm: 'week 53 of a year with 52 is taken for the first of the next year',
      },
      { find: '`${year}-01-04`', replace: '`${year}-01-01`', harm: 'the weeks of a year are one off' },
    ],
    'week/told-week.ts': [
      { find: ', -1 - 7 * at)', replace: ', 6 - 7 * at)', harm: 'a week that is not over is told as if it were' },
    ],
    'week/week-grid.ts': [
      { find: 'if (day > until)', replace: 'if (day > until && count > 99)', harm: 'what is planned is told as done' },
      { find: "look === 'planned' ? sum", replace: "look === 'most' ? sum", harm: 'what is planned is counted' },
      { find: 'cells.some(({ count }) => count > 0)', replace: 'true', harm: 'empty rows in the picture of the week' },
    ],
    'ledger/model/ledger-weeks.ts': [
      { find: 'one.kind === kind)?.ids.length', replace: 'one.kind === kind)?.kind.length', harm: 'a wrong count' },
    ],
  }),
  ...mutantsIn('views', {
    'week/week-feed.ts': [
      { find: 'addDays(sunday, 1)', replace: 'monday', harm: 'a week is told before it is over' },
      { find: "isSample ? t('sample.sentence'", replace: "false ? t('sample.sentence'", harm: 'sample data in a feed' },
    ],
    'red-black-list/view-of-week.ts': [
      { find: 'listedOn <= until', replace: 'listedOn !== until', harm: 'an issue that is still to come is told' },
      { find: 'issue.listedOn < monday', replace: 'false', harm: 'last week’s issue passes for a new one' },
    ],
    'rankings/view-of-week.ts': [
      { find: 'day < monday', replace: 'false', harm: 'a ranking of weeks ago passes for a new one' },
    ],
    'site/home/HomePage.astro': [
      {
        find: '(subject) => !isWeekly(subject));',
        replace: '() => true);',
        harm: 'the home page names the week’s subjects twice',
        survives: 'both places are right; it only grows longer',
      },
    ],
  }),
];
