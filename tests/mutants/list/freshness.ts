import { mutantsIn } from '../mutant.ts';

/** What is promised and whether it is kept, when pages were changed, and what feeds say of it. */
export const freshnessFaults = [
  ...mutantsIn('model', {
    'core/cadence.ts': [
      { find: 'mondayOf(day), 13', replace: 'mondayOf(day), 20', harm: 'a week without a release passes' },
      { find: 'day.slice(0, 7), 2)', replace: 'day.slice(0, 7), 1)', harm: 'a month is called late before it is over' },
    ],
    'core/freshness/freshness.ts': [
      { find: "newest === null ? 'empty'", replace: "newest === null ? 'open'", harm: 'an empty column is no fault' },
      { find: 'daysBetween(dueBy, asOf)', replace: 'daysBetween(dueBy, asOf) - 1', harm: 'the first day late is none' },
      {
        find: "provisional !== null ? 'open'",
        replace: "false ? 'open'",
        harm: 'an unknown holiday is held against somebody',
      },
      { find: 'b.daysLate - a.daysLate', replace: 'a.daysLate - b.daysLate', harm: 'the latest is told last' },
    ],
    'layouts/last-change.ts': [
      { find: 'correctedOn(article) ?? ', replace: '', harm: 'a corrected article was never changed' },
    ],
  }),
  ...mutantsIn('rules', {
    'texts/freshness/column-freshness.ts': [
      { find: ' && !isWithdrawn', replace: '', harm: 'a withdrawn article keeps a column new' },
      { find: 'isSeen(visibility, asOf) && ', replace: '', harm: 'a draft keeps a column new' },
    ],
    'texts/freshness/city-freshness.ts': [
      { find: 'ended === undefined && ', replace: '', harm: 'the objection to an entry that ended still waits' },
    ],
  }),
  ...mutantsIn('views', {
    'ui/feeds/feed.ts': [
      {
        find: 'Date.parse(one) > Date.parse(newest)',
        replace: 'one > newest',
        harm: 'a feed changed at the wrong hour where clocks change',
      },
    ],
    'ui/feeds/write-atom.ts': [
      { find: 'changedAt(item)', replace: 'item.published', harm: 'a reader of Atom never hears of a correction' },
    ],
    'inspection-rounds/feed.ts': [
      { find: 'round.changes > 1 ? `#', replace: 'round.changes > 9 ? `#', harm: 'a moved round is not told anew' },
    ],
  }),
];
