import { mutantsIn } from '../mutant.ts';

export const pairingFaults = [
  ...mutantsIn('rules', {
    'check-communities.ts': [
      {
        find: 'until >= release.entry.date',
        replace: 'until < release.entry.date',
        harm: 'a community in use lies in an area that had ended',
      },
    ],
    'check-pairings.ts': [
      { find: 'found < since', replace: 'false', harm: 'a pair ends before it began' },
      {
        find: "cellOf(record, 'change') !== 'withdrawn');",
        replace: 'record);',
        harm: 'a withdrawn pair blocks another',
      },
      { find: 'from <= until && since <= to', replace: 'from < until && since < to', harm: 'one pair twice on a day' },
      { find: 'found > until && cellOf', replace: 'false && cellOf', harm: 'an ended community is paired' },
      {
        find: "['community', 'unit'].every",
        replace: "['community', 'unit'].some",
        harm: 'a unit may help one community alone',
      },
    ],
    'check-records.ts': [
      { find: '!isNewest || ', replace: '', harm: 'a day that was corrected stops the build for good' },
      {
        find: 'until !== null && found > until',
        replace: 'false',
        harm: 'a visit after the pair has ended counts as activity',
      },
      { find: 'since !== null && found < since', replace: 'false', harm: 'a visit before the pair began' },
      { find: 'done < promised', replace: 'false', harm: 'a project is done before it was promised' },
      { find: "state === 'done' && isMissing", replace: 'false && isMissing', harm: 'a project is done on no day' },
      {
        find: "if (cellOf(pair, 'change') === 'withdrawn')",
        replace: "if (cellOf(pair, 'change') === 'gone')",
        harm: 'records of a withdrawn pair vanish from every page',
      },
      { find: "state === 'dropped' && isUnexplained", replace: 'false', harm: 'a promise is dropped without a reason' },
    ],
    'pairing/notices.ts': [
      {
        find: 'due <= until) return',
        replace: 'due > until) return',
        harm: 'nobody is told of a promise that comes too late',
      },
    ],
  }),
  ...mutantsIn('model', {
    'model/quiet.ts': [
      {
        find: '> quarterDays',
        replace: '>= quarterDays',
        harm: 'a pair is called inactive on the last day of its quarter',
      },
      { find: 'lastActivity ?? since', replace: 'since', harm: 'a busy old pair is called inactive' },
      {
        find: 'hasRecord: lastActivity !== null',
        replace: 'hasRecord: true',
        harm: 'a pair that never did anything is said to have been active',
      },
    ],
    'model/project.ts': [
      { find: 'due_on < day', replace: 'due_on <= day', harm: 'a promise is overdue on the day it is due' },
      { find: 'all - dropped - ended', replace: 'all - ended', harm: 'a dropped promise counts as not kept' },
      {
        find: 'until !== null && until < day',
        replace: 'false',
        harm: 'a promise of a pair that has ended is called overdue',
      },
      { find: 'done_on > due_on', replace: 'false', harm: 'nobody reads that a promise was kept late' },
    ],
    'model/pairs.ts': [
      { find: 'until >= day', replace: 'until > day', harm: 'a pair ends a day too early' },
      { find: 'quiet: isCurrent ? ', replace: 'quiet: since ? ', harm: 'a pair that has ended is called inactive' },
      {
        find: '[row.day, ...(row.done_on === null ? [] : [row.done_on])]',
        replace: '[row.day]',
        harm: 'a completed project is no activity',
      },
      {
        find: 'records.filter((record) => !isWithdrawn(record))',
        replace: 'records.filter((record) => record)',
        harm: 'a withdrawn visit counts as activity',
      },
    ],
    'model/overview.ts': [
      {
        find: 'new Set(current.map(idOf)).size',
        replace: 'current.map(idOf).length',
        harm: 'a unit that helps two counts twice',
      },
      {
        find: 'one.isInUse && currentOf(one.pairs).length === 0',
        replace: 'currentOf(one.pairs).length === 0',
        harm: 'a community that is no more counts as without help',
      },
      {
        find: 'counts: countProjects(projectsOf(pairs)),\n    quiet: quietPairs(current),',
        replace: 'counts: countProjects(projectsOf(current)),\n    quiet: quietPairs(current),',
        harm: 'promises of ended pairs are forgotten, and the sum of the areas is another',
      },
    ],
    'pairing-week.ts': [
      { find: 'day >= monday', replace: 'day > monday', harm: 'what happened on Monday is missing from the week' },
      { find: "kind !== 'pair' && ", replace: '', harm: 'a pair that began counts as activity of the week' },
    ],
    'visit-years.ts': [
      { find: 'all.slice(shownVisits)', replace: 'all.slice(shownVisits + 1)', harm: 'one visit is on no list' },
    ],
    'pairing-events.ts': [
      {
        find: "record.state === 'done' && record.row.done_on !== null",
        replace: 'record.row.done_on !== null && false',
        harm: 'the feed is silent about what was done',
      },
    ],
  }),
  ...mutantsIn('views', {
    'components/pair-words.ts': [
      {
        find: "found.hasRecord ? 'pair.quiet' : 'pair.quietEver'",
        replace: "'pair.quiet'",
        harm: 'a pair without any record is said to have been active once',
      },
      {
        find: 'if (removed) return removedWords',
        replace: 'if (false) return removedWords',
        harm: 'a removed text is a hole',
      },
    ],
    'PairFacts.astro': [
      { find: '{quiet !== null && ', replace: '{false && ', harm: 'a community is not told that nothing happens' },
    ],
    'PairSquare.astro': [
      {
        find: 'y={19 - height}',
        replace: 'y={1}',
        harm: 'a square is filled from the top',
        survives: 'A picture is no text; the words beside it say the numbers.',
      },
    ],
    'CommunityLines.astro': [
      { find: 'currentOf(pairs).map', replace: 'pairs.map', harm: 'a unit that stopped helping is named as helping' },
    ],
    'WithdrawnRows.astro': [{ find: 'rows.length > 0 && ', replace: 'false && ', harm: 'a withdrawn record vanishes' }],
    'ProjectTable.astro': [
      {
        find: "say.text(project, 'note') !== null && ",
        replace: 'false && ',
        harm: 'a promise is dropped and nobody says why',
      },
    ],
  }),
];
