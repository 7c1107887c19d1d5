import { mutantsIn } from '../mutant.ts';

export const actionFaults = [
  ...mutantsIn('rules', {
    'check-goals.ts': [
      {
        find: "?.printed['named'] !== 'no'",
        replace: "?.printed['named'] !== 'yes'",
        harm: 'an action that the source does not name is given a page',
      },
      { find: 'found < start\n', replace: 'found <= start\n', harm: 'an action of one day is refused' },
      {
        find: "['target', 'starts_on', 'ends_on'].flatMap",
        replace: "['target', 'starts_on'].flatMap",
        harm: 'a deadline moves and nothing says why',
      },
      {
        find: "record.printed['change'] === 'withdrawn'",
        replace: 'false',
        harm: 'a goal is withdrawn, and its page goes',
      },
    ],
    'changed-by-update.ts': [
      {
        find: "printed['change'] !== 'update') return []",
        replace: "printed['change'] === 'update') return []",
        harm: 'what was published changes in silence',
      },
    ],
    'check-progress.ts': [
      {
        find: 'month < first || month > last',
        replace: 'month > last',
        harm: 'a month before the action is published',
      },
      {
        find: 'month > until.slice(0, 7)',
        replace: 'month >= until.slice(0, 7)',
        harm: 'the last month of an area is refused',
      },
      {
        find: 'month > date.slice(0, 7)',
        replace: 'month > date',
        harm: 'what is not done yet is reported as done',
      },
      { find: 'done > 0 && start', replace: 'start', harm: 'nothing done before the start is refused' },
      {
        find: 'count >= former) return []',
        replace: 'count > former) return []',
        harm: 'a month without progress is refused',
      },
      {
        find: "if (column === 'done' && isExplained(record)) return [];",
        replace: 'if (isExplained(record)) return [];',
        harm: 'a plan falls where a note says anything',
      },
      {
        find: 'done <= planned || isExplained(record)',
        replace: 'isExplained(record)',
        harm: 'what is as planned is refused',
      },
      {
        find: '!isLast || together.some(isExplained)',
        replace: '!isLast',
        harm: 'a target that is met with more, and says so, is refused',
      },
      {
        find: 'planned !== Number(target)',
        replace: 'planned > Number(target)',
        harm: 'areas plan less than the target and nobody notices',
      },
      {
        find: '?.release === release.entry.release,',
        replace: '?.release !== undefined,',
        harm: 'what was corrected since is refused for ever',
      },
    ],
  }),
  ...mutantsIn('model', {
    'model/action-progress.ts': [
      { find: "change !== 'withdrawn'", replace: "change !== 'new'", harm: 'withdrawn rows count' },
      {
        find: 'if (behind <= 0)',
        replace: 'if (behind < 0)',
        harm: 'an action that is as planned is called late',
      },
      {
        find: 'stillMonths >= stuckAfterMonths',
        replace: 'stillMonths > stuckAfterMonths',
        harm: 'what has not moved for two months is only late',
      },
      { find: 'done >= goal.target', replace: 'done > goal.target', harm: 'a goal that is reached is not finished' },
      {
        find: 'month <= valid_to.slice(0, 7)',
        replace: 'month < valid_to.slice(0, 7)',
        harm: 'an area does not count in its last month',
      },
      {
        find: 'other.behind - one.behind',
        replace: 'one.behind - other.behind',
        harm: 'the area furthest behind is last',
      },
      {
        find: 'isOver && reported.length > 0',
        replace: 'isOver',
        harm: 'a month that nobody reported looks like one without progress',
      },
      {
        find: 'taking.length - reported.length',
        replace: 'reported.length',
        harm: 'those that reported are called missing',
      },
      {
        find: 'newest?.month === month ? newest',
        replace: 'newest ? newest',
        harm: 'an old reason is told as that of now',
      },
      { find: 'return rose > 0 ?', replace: 'return rose >= 0 ?', harm: 'a month without progress is news' },
      {
        find: 'done < target ? Math.min(percent, 99.9) : percent',
        replace: 'percent',
        harm: 'what is not done to the last is 100 %',
      },
      {
        find: 'areas.filter(({ behind }) => behind > 0)',
        replace: 'areas',
        harm: 'an area that is on time is named as behind',
      },
    ],
    'model/action-problems.ts': [
      {
        find: 'found_on >= starts_on',
        replace: 'found_on > starts_on',
        harm: 'what was found on the first day is left out',
      },
      { find: 'found_on <= ends_on', replace: 'true', harm: 'problems from after the action count' },
      {
        find: 'problems.includes(category) ||',
        replace: 'false ||',
        harm: 'an action that covers a category has no problems',
      },
      { find: "'came-back': 'back'", replace: "'came-back': 'open'", harm: 'what came back is not told' },
      {
        find: "partOf[state] === 'fixed' && row",
        replace: 'row',
        harm: 'a problem that is open shows how it was fixed',
      },
      { find: 'return isNew;', replace: 'return true;', harm: 'the same picture is shown twice' },
    ],
    'model/standing-counts.ts': [
      {
        find: "state === 'finished' || state === 'on-time'",
        replace: "state === 'on-time'",
        harm: 'what is finished does not count as going well',
      },
    ],
  }),
  ...mutantsIn('views', {
    'components/action-words.ts': [
      { find: 'goal.ends_on < asOf', replace: 'goal.ends_on <= asOf', harm: 'a deadline is past on its own day' },
      { find: 'Math.abs(count) === 1', replace: 'false', harm: '1 toilets' },
    ],
  }),
  ...mutantsIn('query', {
    'query/page-facts.ts': [
      {
        find: 'sha256(digest + JSON.stringify(told))',
        replace: 'digest',
        harm: 'a problem’s page is not made again when another action covers it',
      },
    ],
  }),
];
