import { mutantsIn } from '../mutant.ts';

export const ledgerRules = mutantsIn('rules', {
  'check-problem-days.ts': [
    { find: 'day < last.day)', replace: 'day <= last.day)', harm: 'verified on the day it was fixed is refused' },
    { find: "  'closed_on',\n  'evaluated_on',\n", replace: "  'evaluated_on',\n", harm: 'closed before it was found' },
    { find: "  ['dispatched_on', 'due_on'],\n", replace: '', harm: 'a deadline before the dispatch' },
    { find: 'day < back)', replace: 'day <= back)', harm: 'fixed on the day it came back is refused' },
    {
      find: 'deadline < back',
      replace: 'deadline < back && deadline > back',
      harm: 'it comes back overdue by its old deadline',
    },
    { find: 'until > last ?', replace: 'until >= last ?', harm: 'a display of five years is refused' },
    { find: 'yearsAfter(found, 5)', replace: 'yearsAfter(found, 6)', harm: 'displayed for six years' },
    { find: "(['due_on', 'postponed_to'] as const)", replace: "(['postponed_to'] as const)", harm: 'due in ten years' },
  ],
  'check-status.ts': [
    {
      find: "closed: [...dispatch, ...handling, 'closed_on'],",
      replace: 'closed: [],',
      harm: 'closed without its steps',
    },
    {
      find: "status === 'closed' ? lacking(verification)",
      replace: "status === 'open' ? lacking(verification)",
      harm: 'closed without a verification',
    },
    { find: 'lacking(reasons)', replace: 'lacking([])', harm: 'closed unfixed without a reason' },
    {
      find: "'closed-unfixed': verifying,",
      replace: "'closed-unfixed': [],",
      harm: 'verified as gone and closed unfixed at once',
    },
    { find: 'ranks[status] < ranks[before] || ', replace: '', harm: 'a closed problem is quietly open again' },
    {
      find: "before === 'rectified' && status",
      replace: 'status',
      harm: 'a verified problem goes back as if the fix had been sent back',
    },
    { find: 'more < 0 || more > 1', replace: 'more > 1', harm: 'what came back is taken off the count' },
    {
      find: "if (day === null) return refuseAt('reopened_on', dayMissing);",
      replace: '',
      harm: 'it came back on no day',
    },
    { find: 'day <= last ?', replace: 'day < last ?', harm: 'it came back twice on one day' },
  ],
  'check-problem.ts': [
    {
      find: "!isDone({ status: former('status') ?? '' })",
      replace: 'false',
      harm: 'an overdue problem is said to have come back, and has time again',
    },
    {
      find: "asOf,\n  ) === 'overdue'",
      replace: "asOf,\n  ) === 'open'",
      harm: 'a problem shown as overdue is postponed on a day that is over',
    },
  ],
  'check-postponement.ts': [
    {
      find: '!before || newlyReopened > 0 ||',
      replace: "!before || newlyReopened > 0 || former('status') === 'reopened' ||",
      harm: 'the deadline of what came back moves by the way',
    },
    {
      find: "'postponed_to', 'postponed_reason_zh'] as const).filter",
      replace: "'postponed_to'] as const).filter",
      harm: 'a postponement without a reason',
    },
    { find: 'on > deadline ?', replace: 'on > deadline && false ?', harm: 'an overdue problem is postponed' },
    { find: 'to <= deadline ?', replace: 'to < deadline ?', harm: 'postponed to the same day' },
    {
      find: "former('due_on') === due ? former('postponed_to') : null",
      replace: 'null',
      harm: 'a second postponement is refused',
    },
    {
      find: "moved('postponed_to') && !isGrantedAnew",
      replace: "moved('postponed_to') && false",
      harm: 'a postponed deadline moves by the way',
    },
  ],
  'check-problem-changes.ts': [
    { find: "  'problem_class',\n", replace: '', harm: 'another class of problem by the way' },
    { find: "  'handled_on',\n", replace: '', harm: 'a fix is dated back to keep the deadline' },
    {
      find: "until > (cell('display_until') ?? until)",
      replace: 'false',
      harm: 'a problem leaves the site early, by the way',
    },
    {
      find: "const identity = ['place_zh', 'area', 'found_on']",
      replace: "const identity = ['place_zh', 'found_on']",
      harm: 'an id moves to another area',
    },
    {
      find: "!(changed.length > 1 && changed.includes('found_on'))",
      replace: 'true',
      harm: 'a correction makes another problem of it',
    },
    {
      find: "differs(row, 'responsible_unit_zh') && missingNotes(row).length > 0",
      replace: 'false',
      harm: 'another unit answers for it, without a word',
    },
  ],
  'check-objection.ts': [
    {
      find: "objection === 'upheld' && !isTakenUp",
      replace: "objection === 'upheld' && false",
      harm: 'an objection upheld changes nothing',
    },
    {
      find: "former('objection') !== objection;",
      replace: 'true;',
      harm: 'the grounds are asked for in every later release',
    },
    { find: 'rejected: 3 }', replace: 'rejected: 2 }', harm: 'a rejection without its day' },
  ],
  'check-ledger.ts': [
    {
      find: 'isAnyUnit(cell(column), units)',
      replace: 'units.includes(cell(column))',
      harm: 'a unit verifies itself under a longer name',
    },
    {
      find: 'isMissing(record, `${stem}_zh`)',
      replace: '!record.printed[`${stem}_zh`]',
      harm: 'a Chinese text that the law removed is asked for',
    },
  ],
  'ledger/notices.ts': [
    { find: "printed['change'] !== 'withdrawn'", replace: 'true', harm: 'a withdrawn problem is counted as overdue' },
    { find: 'isEnded({ status }) || ', replace: '', harm: 'a closed problem is told as entered twice' },
    { find: ".replace(/\\s+/g, '')", replace: '', harm: 'entered twice, told apart by a space' },
  ],
});
