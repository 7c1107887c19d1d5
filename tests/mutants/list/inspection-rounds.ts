import { mutantsIn } from '../mutant.ts';

export const roundFaults = [
  ...mutantsIn('rules', {
    'check-round-row.ts': [
      {
        find: "if (isAnnounced && kind === 'unannounced')",
        replace: "if (false && kind === 'unannounced')",
        harm: 'an announced round passes for an unannounced one',
      },
      { find: 'made.last <= entry.date', replace: 'true', harm: 'an unannounced round is known before it was made' },
      {
        find: 'isAhead && planned !== null && planned < entry.date',
        replace: 'false',
        harm: 'a planned day in the past without a word',
      },
      {
        find: 'planned !== null && made !== null && made.first < planned && !hasNote(row)',
        replace: 'false',
        harm: 'made before it was announced for, for no reason',
      },
      {
        find: "day < first || (kind === 'unannounced' && day > last)",
        replace: 'false',
        harm: 'a day of another period',
      },
      {
        find: "(state === 'moved' || state === 'cancelled') && !hasNote(row)",
        replace: 'false',
        harm: 'cancelled, and nobody says why',
      },
      {
        find: 'Number(found) < names.length',
        replace: 'Number(found) < 0',
        harm: 'fewer problems found than are in the ledger',
      },
      { find: 'month !== addMonths(own, 1)', replace: 'month < own', harm: 'a round counts in any later month' },
      {
        find: "formerState === 'made' || formerState === 'cancelled') && formerState",
        replace: 'false) && formerState',
        harm: 'a round that was made is planned again',
      },
    ],
    'check-round-claims.ts': [
      {
        find: 'if (!ledger || (newest && newest.release !== record.release))',
        replace: 'if (!ledger)',
        harm: 'a corrected round stops the build for ever',
      },
      {
        find: 'areas.length > 0 && !areas.includes(area)',
        replace: 'false',
        harm: 'a problem of a district that was not inspected',
      },
      { find: 'day < made.first || day > made.last', replace: 'false', harm: 'a problem of another day' },
      {
        find: "state === 'cancelled' ? [] : ofKind",
        replace: 'false ? [] : ofKind',
        harm: 'a cancelled round cannot be made up for',
      },
      { find: 'inMonth.length >= most', replace: 'inMonth.length > most', harm: 'two reviews count in one month' },
      { find: "one.listed('problems').includes(problem)", replace: 'false', harm: 'a problem found by two rounds' },
    ],
  }),
  ...mutantsIn('model', {
    'round-period.ts': [
      { find: 'number % 2 === 0', replace: 'false', harm: 'a fortnight that begins in its second week' },
      { find: '(second ?? week).sunday', replace: 'week.sunday', harm: 'a fortnight of one week' },
      { find: '3 * Number(quarter) - 2', replace: '3 * Number(quarter)', harm: 'a quarter of other months' },
    ],
    'round-view.ts': [
      {
        find: "last < asOf ? 'unsaid' : 'ahead'",
        replace: "last <= asOf ? 'unsaid' : 'ahead'",
        harm: 'a round is late on its last day',
      },
      {
        find: 'before?.first !== first || before.last !== last',
        replace: 'true',
        harm: 'an announcement that never was',
      },
      {
        find: 'made_on ?? planned_on',
        replace: 'planned_on ?? made_on',
        harm: 'the announced day for that on which it was made',
      },
    ],
    'found-tally.ts': [
      { find: "'closed-late': 'fixed'", replace: "'closed-late': 'open'", harm: 'what was fixed late is told as open' },
      { find: "'came-back': 'open'", replace: "'came-back': 'fixed'", harm: 'what came back is told as fixed' },
      {
        find: 'unlisted: found - listed.length',
        replace: 'unlisted: found',
        harm: 'the parts are more than the whole',
      },
      {
        find: "isClaimed ? 'claimed' :",
        replace: "isWithdrawn ? 'claimed' :",
        harm: 'what its unit alone calls fixed is told as open',
      },
    ],
    'model/month-grid.ts': [
      { find: 'day <= days.last', replace: 'day < days.last', harm: 'the last day of a round is missing' },
      { find: 'day.slice(0, 7) !== month', replace: 'false', harm: 'days of another month' },
    ],
    'calendar-entries.ts': [
      { find: 'addDays(round.days.last, 1)', replace: 'round.days.last', harm: 'a calendar loses the last day' },
      { find: "|| round.standing === 'withdrawn'", replace: '', harm: 'what never was stays in calendars' },
      { find: 'round.changes - 1', replace: '0', harm: 'a calendar keeps the day before it was moved' },
    ],
    'rounds-of-week.ts': [{ find: 'toldOn <= until', replace: 'true', harm: 'a week tells what nobody knew in it' }],
    'round-bars.ts': [
      { find: 'other: total - gone - open', replace: 'other: total', harm: 'a bar longer than what was found' },
      { find: 'fixed + unlisted', replace: 'fixed', harm: 'what was fixed on the spot is drawn as undone' },
    ],
  }),
  ...mutantsIn('views', {
    'calendar-file.ts': [
      {
        find: 'ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED',
        replace: 'ICalEventStatus.CONFIRMED : ICalEventStatus.CONFIRMED',
        harm: 'a cancelled round stays in calendars',
      },
      { find: 'stamp: timeOf(changedOn), ', replace: '', harm: 'every build writes another file' },
      { find: '.trimEnd()}\\r\\n', replace: '}', harm: 'the last line is left open' },
    ],
  }),
];
