import { mutantsIn } from '../mutant.ts';

/** The problems of the ledger as their pages, lists, weeks and feeds show them. */
export const ledgerPages = [
  ...mutantsIn('model', {
    'ledger/model/problem-changes.ts': [
      {
        find: "if (row.change === 'withdrawn') return ['withdrawn'];",
        replace: '',
        harm: 'a problem entered in error is told as progress',
      },
      {
        find: "if (row.reopened > (before?.reopened ?? 0)) kinds.add('reopened');",
        replace: '',
        harm: 'a problem that came back and was fixed within a week never came back',
      },
      {
        find: 'row.postponed_to !== (before?.postponed_to ?? null)',
        replace: 'before === undefined',
        harm: 'a postponement is not told',
      },
      { find: 'changes[at - 1]?.row', replace: 'changes[at]?.row', harm: 'the fix before it came back is forgotten' },
    ],
    'ledger/model/problem-steps.ts': [
      { find: 'day < backOn ? null : day', replace: 'day', harm: 'a fix that did not hold is shown as the fix' },
      { find: 'stopped > deadline', replace: 'stopped >= deadline', harm: 'a fix on the last day is called late' },
      {
        find: 'deadline === null || isWithdrawn(problem) || isMoot',
        replace: 'deadline === null || isMoot',
        harm: 'what was entered in error is called late',
      },
      {
        find: "(!isOver && name !== 'verifiedBefore')",
        replace: "name !== 'verifiedBefore'",
        harm: 'a fix is awaited of what was closed without one',
      },
    ],
    'problem-clock.ts': [
      { find: "if (state === 'closed-late') return 'missed';", replace: '', harm: 'a missed deadline is called kept' },
      {
        find: "if (row.status === 'rectified') return 'claimed';",
        replace: "if (row.status === 'rectified') return 'verified';",
        harm: 'what the unit says of itself is called verified',
      },
      {
        find: "row.reopened > 0 && verifiedBefore !== null ? 'back' : 'open'",
        replace: "'open'",
        harm: 'nobody says that it was verified once',
      },
    ],
    'problem-headline.ts': [
      {
        find: "row.status === 'rectified' ? 'overdueUnverified' : 'overdue'",
        replace: "'overdue'",
        harm: 'a unit that says it is done is shown as idle',
      },
      {
        find: 'daysBetween(deadline, stopped)',
        replace: 'daysBetween(stopped, deadline)',
        harm: 'days late are always none',
      },
    ],
    'problem-spans.ts': [
      {
        find: "if (row.change === 'withdrawn' || from === until) return [];",
        replace: 'if (from === until) return [];',
        harm: 'what was withdrawn is counted',
      },
      { find: 'addDays(deadline, 1)', replace: 'deadline', harm: 'a problem is overdue on its last day' },
    ],
    'state-counts.ts': [
      { find: 'last[state] -= 1;', replace: '', harm: 'a problem stays in every state it has been in' },
      {
        find: 'Math.max(most[state], running[state])',
        replace: 'running[state]',
        harm: 'a published page of a list disappears',
      },
    ],
    'ledger-lists.ts': [
      {
        find: 'Math.ceil(count / pageLength)',
        replace: 'Math.floor(count / pageLength)',
        harm: 'the last problems of a list are on no page',
      },
      {
        find: 'new Set(records.map(({ row }) => valueIn(facet, row)))',
        replace: 'records.slice(-1).map(({ row }) => valueIn(facet, row))',
        harm: 'a page dies when a problem is corrected to another area',
      },
    ],
    'list-order.ts': [
      {
        find: "state === 'overdue').sort(byDeadline)",
        replace: "state === 'overdue').sort(byFound)",
        harm: 'what is longest overdue is not first',
      },
    ],
    'unit-standing.ts': [
      {
        find: 'other.overdue - one.overdue ||',
        replace: 'one.overdue - other.overdue ||',
        harm: 'the unit that leaves most overdue is last',
      },
      {
        find: 'isOverdue ? [unit.open, unit.overdue] : [unit.open]',
        replace: 'isOverdue ? [unit.overdue] : [unit.open]',
        harm: 'n of N where N leaves out n',
      },
      {
        find: 'late.length - most)',
        replace: 'units.length - most)',
        harm: 'units with nothing overdue are counted as late',
      },
    ],
    'near-problems.ts': [
      {
        find: '`${row.area}|${row.place_zh}`',
        replace: '`${row.place_zh}`',
        harm: 'two places of one name in two areas are one',
      },
      {
        find: 'isWithdrawn(problem) ? null : keyOf(problem)',
        replace: 'keyOf(problem)',
        harm: 'a withdrawn problem is shown as a neighbour',
      },
    ],
    'ledger-events.ts': [
      {
        find: "record.ended?.why !== 'display-ended'",
        replace: 'true',
        harm: 'a feed goes on telling of what has ended',
      },
      { find: 'if (events.length === limit) return events;', replace: '', harm: 'a feed of thousands of items' },
    ],
  }),
  ...mutantsIn('query', {
    'ledger/query/problems.ts': [
      {
        find: '.filter((problem) => !isWithdrawn(problem))',
        replace: '',
        harm: 'what was entered in error is in lists and counts',
      },
      {
        find: "publishedDataset(ledger).dataset.provenance === 'sample'",
        replace: 'false',
        harm: 'sample problems without their mark',
      },
    ],
    'ledger/query/lists.ts': [
      {
        find: '(page - 1) * pageLength, page * pageLength',
        replace: 'page * pageLength, (page + 1) * pageLength',
        harm: 'the first fifty of a list are on no page',
      },
    ],
    'ledger/query/weeks.ts': [
      {
        find: 'before: records[place - 1]',
        replace: 'before: undefined',
        harm: 'every change of a week is told as a new problem',
      },
      {
        find: "partKindOf(areaOf(area)) ?? 'other'",
        replace: "areaOf(area) && 'district'",
        harm: 'counties are compared with urban districts',
      },
    ],
    'ledger/query/near.ts': [
      { find: 'place.length - own', replace: 'place.length', harm: 'a problem is counted as its own neighbour' },
    ],
    'ledger/query/events.ts': [
      {
        find: 'listOf(list.facet, problem) === list.value',
        replace: 'listOf(list.facet, problem) !== list.value',
        harm: 'a feed of all other areas',
      },
    ],
  }),
  ...mutantsIn('views', {
    'ProblemVoices.astro': [
      {
        find: "knowledge === 'verified' ? shown(problem, 'verified_by') : null",
        replace: 'null',
        harm: 'nobody learns who verified it',
      },
    ],
    'ProblemSeen.astro': [
      {
        find: "isSample ? t('sample.caption', { caption }) : caption",
        replace: 'caption',
        harm: 'a sample picture without its mark',
      },
    ],
    'clock-lines.ts': [
      {
        find: "reason: reasonFor('postponed_reason'),",
        replace: 'reason: null,',
        harm: 'a postponement without its reason',
      },
    ],
    'components/problem-words.ts': [
      { find: 'lang: languageTag.zh', replace: 'lang: undefined', harm: 'Chinese is read aloud as English' },
      {
        find: 'ended?.columns.includes(`${name}_zh`) ?',
        replace: 'false ?',
        harm: 'a text that is gone is told as never said',
      },
    ],
    'components/problem-line.ts': [
      {
        find: "state !== 'came-back' && hasComeBack(problem)",
        replace: 'false',
        harm: 'a list does not say that a problem had come back',
      },
    ],
  }),
];
