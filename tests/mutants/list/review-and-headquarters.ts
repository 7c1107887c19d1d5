import { mutantsIn } from '../mutant.ts';

export const reviewAndHeadquarters = [
  ...mutantsIn('rules', {
    'review/check-events.ts': [
      {
        find: 'if (start > date)',
        replace: 'if (start >= date)',
        harm: 'an event of the day of its release is refused',
      },
      { find: 'end > last', replace: 'false', harm: 'an event goes on for decades that lie ahead' },
      {
        find: 'Number(found) < earliest',
        replace: 'Number(found) <= earliest',
        harm: 'a title of its round is refused',
      },
      {
        find: "const asksTitle = new Set(['passed', 'reconfirmed', 'withdrawn']);",
        replace: "const asksTitle = new Set(['passed', 'reconfirmed']);",
        harm: 'a title is withdrawn that was withdrawn before',
      },
      {
        find: "kind === 'withdrawn' && end < event.start",
        replace: "kind === 'withdrawn' && end <= event.end",
        harm: 'a review of the year of a withdrawal is refused, though it may have come first',
      },
      {
        find: "kind === 'named' && end >= withdrawal.start && start <= event.end",
        replace: "kind === 'named' && start <= event.end",
        harm: 'the naming before a withdrawal counts as one after it',
      },
    ],
    'check-procedure.ts': [
      {
        find: 'isMissing(record, column)\n',
        replace: '!isMissing(record, column)\n',
        harm: 'a step without its order is published',
      },
      {
        find: "...findSecond(checked, 'applies', 'yes',",
        replace: "...findSecond(checked, 'applies', 'no',",
        harm: 'a city is of two sizes',
      },
    ],
    'check-headquarters.ts': [
      { find: 'body.release !== newest', replace: 'false', harm: 'work is done by a body that is no longer there' },
      {
        find: 'compareReleases(release.entry.release, newestOf(codes.get(dataset.name))) < 0',
        replace: 'false',
        harm: 'an earlier release is refused for what has gone since',
      },
      {
        find: 'wasListed && !listed.has(found)',
        replace: 'wasListed && listed.has(found)',
        harm: 'a post stands under a body that is no longer there',
      },
      {
        find: 'Number(named) > Number(count)',
        replace: 'Number(named) > Number(count) + 1',
        harm: 'eleven of ten teams have names',
      },
      {
        find: 'circle.some((key) => told.has(key))',
        replace: 'false',
        harm: 'one circle is told once for each of its rows',
      },
      {
        find: 'if (way.includes(parent)) return [];',
        replace: 'if (way.includes(parent)) return way;',
        harm: 'a row below a circle is told as a circle of its own',
      },
      { find: '同志|先生|女士', replace: '先生|女士', harm: 'a comrade is named' },
    ],
    'check-actions.ts': [
      { find: 'other && other !== record', replace: 'false', harm: 'two actions have one place' },
      { find: 'added === count', replace: 'added >= count', harm: 'a split makes actions that nobody announced' },
      { find: "named === 'yes' && count", replace: 'count', harm: 'five actions without names cannot be one row' },
    ],
  }),
  ...mutantsIn('model', {
    'review-history.ts': [
      {
        find: 'before && holdsTitle(before.kind)',
        replace: 'before',
        harm: 'a city whose title was withdrawn is drawn with it while it is judged anew',
      },
      {
        find: "yearOf(latest) === year ? 'held' : 'inferred'",
        replace: "'held'",
        harm: 'what follows from the dates is told as an event says it',
      },
      {
        find: 'const year = from + cycle;',
        replace: 'const year = from + cycle + 1;',
        harm: 'the next review is computed a year late',
      },
      {
        find: 'if (!newest || !holdsTitle(newest.kind)) return [];',
        replace: 'if (!newest) return [];',
        harm: 'a city that lost its title has a next review',
      },
      {
        find: 'newest.title_year === null || newest.title_year === own',
        replace: 'newest.title_year === null',
        harm: 'one year is counted from twice',
      },
      {
        find: "if (latest.kind === 'withdrawn') return 'lost';",
        replace: '',
        harm: 'years without a title are drawn as years with one',
      },
      {
        find: "if (latest === ofTitle.at(-1) && yearOf(latest) < year) return 'unknown';",
        replace: '',
        harm: 'years of which nothing is known are drawn as years with the title',
      },
      {
        find: 'toYear > fromYear ?',
        replace: 'toYear >= fromYear ?',
        harm: 'events of one year are told to be 0 years apart',
      },
    ],
    'model/procedure.ts': [
      {
        find: "row.applies !== 'yes'",
        replace: 'row.applies === null',
        harm: 'the size of a city is called known because another size is not its own',
      },
      {
        find: 'left.points - right.points',
        replace: 'right.points - left.points',
        harm: 'the largest cities come first',
      },
    ],
    'headquarters-tree.ts': [
      {
        find: 'parent !== null && listed.has(parent) ? parent : null',
        replace: 'parent',
        harm: 'a unit whose parent is not listed is lost',
      },
      {
        find: 'row.count === null ? null : row.count - row.named',
        replace: 'row.count === null ? 0 : row.count - row.named',
        harm: 'nothing is missing where nobody knows how many there are',
      },
      {
        find: 'leavesOf(roots) <= mostLeaves',
        replace: 'leavesOf(roots) < mostLeaves',
        harm: 'six boxes that would fit are a list',
      },
      {
        find: 'Math.round(((index + 1) * 52) / times) - 1',
        replace: 'Math.round((index * 52) / times)',
        harm: 'a yearly appraisal is drawn in January',
      },
    ],
    'model/special-actions.ts': [
      { find: 'valid_to >= asOf', replace: 'valid_to > asOf', harm: 'a row has gone on its last day' },
      { find: 'count + row.count', replace: 'count + 1', harm: 'five actions without names are told as one' },
    ],
  }),
  ...mutantsIn('views', {
    'review-words.ts': [
      {
        find: "kind !== 'begun' && kind !== 'withdrawn'",
        replace: "kind !== 'begun'",
        harm: 'a city without a title is told of its next review',
      },
      { find: 'if (from === to) return', replace: 'if (from !== to) return', harm: 'a span is told as its first day' },
    ],
    'review-gaps.ts': [
      {
        find: "standing && standing.kind !== 'withdrawn'",
        replace: 'standing',
        harm: 'the next review of a title that is gone is told as missing',
      },
    ],
    'headquarters-words.ts': [
      { find: 'posts.slice(0, mostPosts)', replace: 'posts', harm: 'a first sentence of twenty posts' },
      { find: 'if (count === 1 && named === 1) return null;', replace: '', harm: 'every post says that it is one' },
    ],
    'headquarters-gaps.ts': [
      { find: 'if (unnamed === 0) return [];', replace: '', harm: 'no name is told as missing of what is named' },
      { find: 'total === named', replace: 'total !== named', harm: 'the missing names of actions are told by nobody' },
    ],
  }),
];
