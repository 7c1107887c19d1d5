import { mutantsIn } from '../mutant.ts';

export const listModel = mutantsIn('model', {
  'notice-sheet.ts': [
    {
      find: "ended === null && row.status !== 'withdrawn'",
      replace: 'ended === null',
      harm: 'a withdrawn entry hangs on the notice board',
    },
  ],
  'shown-picture.ts': [
    {
      find: '(isRectified(entry) || before === null)',
      replace: 'before === null',
      harm: 'a place that was fixed is shown as it was before',
    },
  ],
  'entry-deadline.ts': [
    {
      find: "['rectified', 'verified', 'delisted']",
      replace: "['rectified', 'verified']",
      harm: 'what was fixed and taken off counts as not fixed',
    },
    {
      find: "list === 'red' || status === 'withdrawn' ||",
      replace: "list === 'red' ||",
      harm: 'a withdrawn entry has a deadline',
    },
    {
      find: 'rectified_on <= rectify_by',
      replace: 'rectified_on < rectify_by',
      harm: 'fixed on the last day counts as missed',
    },
    { find: 'left >= 0 ?', replace: 'left > 0 ?', harm: 'overdue on the last day of the deadline' },
    { find: 'days: -left', replace: 'days: left', harm: 'days overdue below zero' },
    {
      find: 'Math.max(0, daysBetween(since, rectified_on))',
      replace: 'daysBetween(since, rectified_on)',
      harm: 'fixed before it was listed: days below zero',
    },
  ],
  'red-black-list/model/list-entry.ts': [
    {
      find: 'deadlineOf(row, relapse?.on ?? row.listed_on, asOf)',
      replace: 'deadlineOf(row, row.listed_on, asOf)',
      harm: 'days of a second round are counted from the first',
    },
    {
      find: "row.status === 'verified' || row.status === 'delisted'",
      replace: "row.status === 'verified'",
      harm: 'what was verified and taken off counts as not verified',
    },
    {
      find: "row.list === 'black' && row.status === 'listed'",
      replace: "row.status === 'listed'",
      harm: 'commended places count as open',
    },
  ],
  'dispute.ts': [
    {
      find: "(limits?.acknowledgedLate ?? 0) > 0 ? 'acknowledge-late' : 'pending'",
      replace: "'pending'",
      harm: 'lists hide that an objection waits for its acknowledgement too long',
    },
  ],
  'facet-answer.ts': [
    {
      find: 'red: shown.length - black.length',
      replace: 'red: entries.length - black.length',
      harm: 'entries whose text is gone are counted as red',
    },
    {
      find: "ended?.why === 'display-ended'",
      replace: 'ended !== null',
      harm: 'withdrawn entries counted as display ended',
    },
    { find: "(kinds[value] ?? 'listed')", replace: "'listed'", harm: 'the answer of a status speaks of another' },
  ],
  'facet-pages.ts': [
    {
      find: 'most = Math.max(most, now);',
      replace: 'most = now;',
      harm: 'the address of a page dies when entries leave the list',
    },
    {
      find: "last.row.status !== 'withdrawn' && ",
      replace: '',
      harm: 'withdrawn entries have no page that shows them',
    },
    {
      find: 'entries.filter(({ ended }) => ended === null).sort(byIssue)',
      replace: 'entries.filter(({ ended }) => ended === null)',
      harm: 'the newest issue is not first',
    },
  ],
  'fix-strip.ts': [
    { find: 'all.slice(-most)', replace: 'all.slice(0, most)', harm: 'the oldest exposures are drawn' },
    {
      find: 'row.rectified_on ?? asOf',
      replace: 'row.rectified_on ?? row.rectify_by',
      harm: 'what is overdue has no part past its deadline',
    },
    { find: 'ended !== null || ', replace: '', harm: 'entries whose display is over are drawn' },
  ],
  'list-facets.ts': [
    {
      find: "facet === 'status' ? entries.filter(({ row }) => row.list === 'black') : entries",
      replace: 'entries',
      harm: 'red entries under a status of fixing',
    },
    { find: 'place(a) - place(b) ||', replace: '', harm: 'statuses in alphabetical order' },
  ],
  'list-issues.ts': [
    {
      find: 'if (black.length === 0) return null;',
      replace: '',
      harm: 'an issue that exposed nobody has a report of nought',
    },
    {
      find: 'departure.on > from && departure.on <= to',
      replace: 'departure.on >= from && departure.on < to',
      harm: 'who left on the day of an issue is in the wrong week',
    },
    { find: "&& departure.why !== 'display-ended'", replace: '', harm: 'an ended display is told as leaving the list' },
    {
      find: '.sort((a, b) => gravityOf(a) - gravityOf(b) ||',
      replace: '.sort((a, b) =>',
      harm: 'overdue places do not come first',
    },
  ],
  'entry-state.ts': [
    { find: "if (isOverdue(entry)) return 'overdue';", replace: '', harm: 'an overdue entry looks like any other' },
    {
      find: "row.list === 'red' && row.status === 'listed' ?",
      replace: "row.status === 'listed' ?",
      harm: 'an exposed place looks commended',
    },
  ],
  'entry-steps.ts': [
    {
      find: 'one < other ? -1 : Number(one > other)',
      replace: 'one > other ? -1 : Number(one < other)',
      harm: 'the steps run backwards',
    },
    { find: 'row.verified_on && !ended ?', replace: 'false ?', harm: 'nobody says who verified' },
    {
      find: "isOverdue(entry) || state === 'missed'",
      replace: 'isOverdue(entry)',
      harm: 'a missed deadline does not stand out',
    },
  ],
  'open-entries.ts': [
    {
      find: 'isOpen(entry) && entry.departure === null',
      replace: 'entry.departure === null',
      harm: 'fixed places are told as open',
    },
    {
      find: 'dueOn(left) < dueOn(right) ? -1 : 1',
      replace: 'dueOn(left) < dueOn(right) ? 1 : -1',
      harm: 'the latest deadline comes first',
    },
  ],
});
