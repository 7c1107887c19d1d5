import { mutantsIn } from '../mutant.ts';

export const listHistoryModel = mutantsIn('model', {
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
