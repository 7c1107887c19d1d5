import { mutantsIn } from '../mutant.ts';

export const listModel = mutantsIn('model', {
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
  'entry-history.ts': [
    {
      find: 'const at = records.findLastIndex(',
      replace: 'const at = records.findIndex(',
      harm: 'the first relapse in place of the last',
    },

    {
      find: 'statusChanged: status !== before?.row.status',
      replace: 'statusChanged: status === before?.row.status',
      harm: 'a change of status is not told',
    },
    {
      find: "note: ended.why === 'withdrawn' ? newest.note : null",
      replace: 'note: newest.note',
      harm: 'a note of an entry whose display ended is shown again',
    },
    {
      find: 'rectifiedOn: before.row.rectified_on',
      replace: 'rectifiedOn: again.row.rectified_on',
      harm: 'a relapse forgets what the round before had come to',
    },
    {
      find: "objection === (before?.row.objection ?? 'none') ? null",
      replace: 'objection === before?.row.objection ? null',
      harm: 'the first release seems to change an objection',
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
  'list-facets.ts': [
    {
      find: "facet === 'status' ? entries.filter(({ row }) => row.list === 'black') : entries",
      replace: 'entries',
      harm: 'red entries under a status of fixing',
    },
    { find: 'place(a) - place(b) ||', replace: '', harm: 'statuses in alphabetical order' },
  ],
  'feed-items.ts': [
    {
      find: "if (change === 'withdrawn') return 'withdrawn';",
      replace: '',
      harm: 'a withdrawal is not told in the feed',
    },
    {
      find: "if (statusChanged && status === 'listed') return 'relisted';",
      replace: '',
      harm: 'a relapse is not told in the feed',
    },
    { find: ': a.on < b.on ? 1 : -1', replace: ': a.on < b.on ? -1 : 1', harm: 'the oldest first in the feed' },
    {
      find: "kind === 'withdrawn' || kind === 'delisted');",
      replace: "kind === 'withdrawn');",
      harm: 'the feed forgets how an entry was taken off',
    },
  ],
  'list-issues.ts': [
    {
      find: 'if (black.length === 0) return null;',
      replace: '',
      harm: 'an issue that exposed nobody has a report of nought',
    },
    {
      find: 'left.on > from && left.on <= to',
      replace: 'left.on >= from && left.on < to',
      harm: 'who left on the day of an issue is in the wrong week',
    },
    { find: "&& left.why !== 'display-ended'", replace: '', harm: 'an ended display is told as leaving the list' },
    { find: 'gravityOf(a) - gravityOf(b) ||', replace: '', harm: 'overdue places do not come first' },
  ],
  'objection-limits.ts': [
    {
      find: "state === 'filed' || state === 'acknowledged'",
      replace: "state === 'acknowledged'",
      harm: 'an objection just filed is not shown as disputed',
    },
    { find: 'acknowledgeWithin = 3', replace: 'acknowledgeWithin = 5', harm: 'a longer limit than the rules give' },
    {
      find: "const settledOn = state === 'settled' ? settled : asOf;",
      replace: 'const settledOn = settled ?? asOf;',
      harm: 'a settled objection without its day is counted to today',
      survives: 'the check asks for the day of a settlement; only a removal by law leaves it out',
    },
    {
      find: 'settledLate: settleProvisional === null ? daysLate(settleBy, settledOn) : 0',
      replace: 'settledLate: daysLate(settleBy, settledOn)',
      harm: 'late by a calendar that is not known',
    },
    { find: 'day <= limit ? 0', replace: 'day < limit ? 0', harm: 'late on the last day' },
    {
      find: 'Math.max(1, workingDaysBetween(limit, day))',
      replace: 'workingDaysBetween(limit, day)',
      harm: 'late on a weekend reads as in time',
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
      find: 'isOpen(entry) && entry.left === null',
      replace: 'entry.left === null',
      harm: 'fixed places are told as open',
    },
    {
      find: 'dueOn(left) < dueOn(right) ? -1 : 1',
      replace: 'dueOn(left) < dueOn(right) ? 1 : -1',
      harm: 'the latest deadline comes first',
    },
  ],
  'objection-report.ts': [
    {
      find: '(filedOn(a) < filedOn(b) ? 1 : -1)',
      replace: '(filedOn(a) < filedOn(b) ? -1 : 1)',
      harm: 'the oldest objection first',
    },
    {
      find: 'isLate(limits)).length',
      replace: 'limits.settledLate > 0).length',
      harm: 'late acknowledgements are not counted',
    },
  ],
});
