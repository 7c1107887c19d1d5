import { mutantsIn } from '../mutant.ts';

/** How many of the exposed places were fixed in time. */
export const inTimeFaults = [
  ...mutantsIn('model', {
    'model/in-time.ts': [
      {
        find: "row.list === 'black' && row.status !== 'withdrawn'",
        replace: "row.status !== 'withdrawn'",
        harm: 'commended places are among those that had to fix something',
      },
      {
        find: " && row.status !== 'withdrawn'",
        replace: '',
        harm: 'a place that was exposed by mistake is counted for good',
      },
      {
        find: "counts[deadline?.state ?? 'unknown'] += 1;",
        replace: "counts[deadline?.state ?? 'kept'] += 1;",
        harm: 'places of which nobody can tell are said to be fixed in time',
      },
      {
        find: 'left.area.code < right.area.code ? -1 : 1',
        replace: 'left.area.code < right.area.code ? 1 : -1',
        harm: 'areas are in another order than everywhere else',
      },
      {
        find: 'Map.groupBy(owed(entries), ({ area })',
        replace: 'Map.groupBy(entries, ({ area })',
        harm: 'an area that had nothing to fix is listed with nought of nought',
      },
      {
        find: 'row.listed_on.slice(0, 7)',
        replace: "(row.rectify_by ?? '').slice(0, 7)",
        harm: 'places count in the month of their deadline',
      },
      {
        find: 'Map.groupBy(owed(entries), ({ row })',
        replace: 'Map.groupBy(entries, ({ row })',
        harm: 'a month without an exposed place is listed with nought of nought',
      },
      {
        find: 'left.month < right.month ? 1 : -1',
        replace: 'left.month < right.month ? -1 : 1',
        harm: 'the oldest month comes first',
      },
      {
        find: 'unknown === 0 ? [kept, missed, running, overdue] : [kept, missed, running, overdue, unknown]',
        replace: '[kept, missed, running, overdue]',
        harm: 'the parts of the sum do not come to its total once the law had a day removed',
      },
      {
        find: 'unknown === 0 ? [kept',
        replace: 'unknown < 0 ? [kept',
        harm: 'a sum has a part of nought that no row of the page shows',
      },
    ],
  }),
  ...mutantsIn('views', {
    'time-bar.ts': [
      {
        find: "['late', missed],",
        replace: "['open', missed],",
        harm: 'what was late looks like what may still be in time',
      },
      {
        find: 'if (count === 0) return [];',
        replace: '',
        harm: 'pieces without width are drawn',
      },
      {
        find: 'x += (100 * count) / total;',
        replace: 'x = (100 * count) / total;',
        harm: 'the pieces of a bar lie on each other',
      },
    ],
    'components/time-words.ts': [
      {
        find: 'const open = running + overdue;',
        replace: 'const open = running;',
        harm: 'overdue places are not among those that are not fixed',
      },
      {
        find: 'open: running + overdue }',
        replace: 'open: running }',
        harm: 'beside a bar overdue places are not among those that are not fixed',
      },
      {
        find: 'unknown === 0 ? answer :',
        replace: 'true ? answer :',
        harm: 'nobody says that of some places it cannot be told',
      },
      {
        find: 'overdue > 0 ?',
        replace: 'false ?',
        harm: 'a row does not say that its deadline is over',
      },
      {
        find: 'unknown > 0 ?',
        replace: 'true ?',
        harm: 'every row says that of nought places it cannot be told',
      },
    ],
    'time-columns.ts': [
      {
        find: 'in_time: String(counts.kept)',
        replace: 'in_time: String(counts.missed)',
        harm: 'late is saved as in time',
      },
      {
        find: 'String(counts.running + counts.overdue)',
        replace: 'String(counts.running)',
        harm: 'the file says that fewer are not fixed than the page says',
      },
      {
        find: "area ? `#${area}` : month ? `#${month}` : ''",
        replace: "''",
        harm: 'a row of the file does not lead to its place on the page',
      },
      {
        find: "record('month', null, month, counts)",
        replace: "record('month', month, null, counts)",
        harm: 'a month is saved as an area',
      },
    ],
  }),
];
