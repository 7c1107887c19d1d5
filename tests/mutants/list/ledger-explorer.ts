import { mutantsIn } from '../mutant.ts';

/** The explorer of the ledger: what it counts, how it was on a day, and the file that it hands out. */
export const ledgerExplorer = mutantsIn('model', {
  'explorer/match-rows.ts': [
    {
      find: 'isAsked ? [matching, rowsThatMiss(misses, own)] : [matching]',
      replace: '[matching]',
      harm: 'beside a chosen value every other value of its facet says that there is none',
    },
  ],
  'explorer/history-file.ts': [
    {
      find: 'if (release > place) break;',
      replace: 'if (release >= place) break;',
      harm: 'as it was on a day, the ledger lacks what that very release wrote',
    },
  ],
  'explorer/table.ts': [
    {
      find: 'Math.max(0, value - asOf)',
      replace: 'value - asOf',
      harm: 'what is fixed and waits for its verification has minus three days left',
    },
  ],
  'explorer/write-csv.ts': [
    {
      find: 'words.sample && isSample',
      replace: 'words.sample && !isSample',
      harm: 'a file of invented problems does not say that it is a sample',
    },
  ],
  'core/noted-csv.ts': [
    { find: 'needsGuard(cell) && ', replace: 'false && ', harm: 'a spreadsheet runs what is written as a place' },
    { find: '/[",#', replace: '/[",', harm: 'a program that skips comments loses the rest of a line after a #' },
  ],
  'ledger/model/deadline-state.ts': [
    { find: 'problem.timing.days <= soonDays', replace: 'problem.timing.days < soonDays', harm: 'a week has six days' },
  ],
});
