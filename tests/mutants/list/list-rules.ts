import { mutantsIn } from '../mutant.ts';

export const listRules = mutantsIn('rules', {
  'check-entry-changes.ts': [
    { find: "  'reply_en',\n", replace: '', harm: 'a unit’s own words change without a correction' },
    {
      find: "!before || cell('change') !== 'update'",
      replace: "!before || cell('change') === 'update'",
      harm: 'published facts change by the way',
    },
    {
      find: '&& !record.redacted[column]',
      replace: '',
      harm: 'a cell that the law removed cannot be published again',
      survives: 'a redaction blanks the cell in every release, so the one before is empty as well',
    },
    {
      find: "differs('rectify_by') && isUnexplained",
      replace: "differs('rectify_by') && false",
      harm: 'a deadline moves without a reason',
    },
  ],
  'check-entry-days.ts': [
    {
      find: 'day <= found) return [];',
      replace: 'day < found) return [];',
      harm: 'verified on the day it was fixed is refused',
    },
    {
      find: 'notified >= listed',
      replace: 'notified > listed',
      harm: 'notified on the day of the listing is accepted',
    },
    { find: 'until > last', replace: 'until >= last', harm: 'a display of five years is refused' },
    { find: '+ 5}${day.slice(4)', replace: '+ 6}${day.slice(4)', harm: 'displayed for six years' },
    {
      find: "['objection_acknowledged_on', 'objection_settled_on'],\n",
      replace: '',
      harm: 'settled before it was acknowledged',
    },
  ],
  'check-list.ts': [
    { find: "  'rectify_by',\n] as const;", replace: '] as const;', harm: 'exposed without a deadline' },
    { find: 'delisted: verification,', replace: '', harm: 'taken off without a verification' },
    { find: 'isBack && !hasNotes', replace: 'isBack && hasNotes', harm: 'a status goes back without a reason' },
    {
      find: "isNewlyUpheld && change !== 'correction' && change !== 'withdrawn'",
      replace: "isNewlyUpheld && change !== 'correction' && false",
      harm: 'an objection upheld changes nothing',
    },
    { find: 'upheld: 3, rejected: 3 }', replace: 'upheld: 3, rejected: 2 }', harm: 'a rejection without its day' },
    {
      find: "(change === 'withdrawn') === (status === 'withdrawn')",
      replace: "(change === 'withdrawn') >= (status === 'withdrawn')",
      harm: 'a withdrawal whose status says otherwise is accepted',
    },
    {
      find: 'return empty.length === 1 ? empty : [];',
      replace: 'return empty.length === 2 ? empty : [];',
      harm: 'a text in one language alone',
    },
    {
      find: 'isAnyUnit(cell(column), units)',
      replace: 'units.includes(cell(column))',
      harm: 'a unit verifies itself under a longer name',
    },
    {
      find: 'week === null || week === issue',
      replace: 'week === null || true',
      harm: 'listed in the week of another issue',
    },
    {
      find: "status === 'rectified' || status === 'verified' ? (['status'] as const) : []",
      replace: '[]',
      harm: 'a commended place is told as fixed',
    },
  ],
  'check-same-places.ts': [
    {
      find: "|| status === 'withdrawn') return null;",
      replace: ') return null;',
      harm: 'a place that was withdrawn cannot be listed again',
    },
    { find: ".replace(/\\s+/g, '')", replace: '', harm: 'a place twice in an issue, told apart by a space' },
  ],
  'check-ranking.ts': [
    {
      find: 'Number(checks) === 0 ? hasScore',
      replace: 'Number(checks) === 0 ? false',
      harm: 'a score without an inspection',
    },
    { find: 'found > asOf.slice(0, 7)', replace: 'found >= asOf.slice(0, 7)', harm: 'the present month is refused' },
    { find: "found === '100'", replace: 'Number(found) <= 100', harm: 'weights that add up to less than 100' },
    { find: 'mine.length === 1', replace: 'mine.length >= 1', harm: 'a component counts twice in a month' },
    {
      find: "to === '' || month <= to",
      replace: "to === '' || month < to",
      harm: 'the last month of a method is told as a gap',
    },
    { find: 'Number(old) === Number(found)', replace: 'false', harm: '95.0 after 95 is told as a changed figure' },
    {
      find: 'months.filter((month) => isOpen || month <= last)',
      replace: 'months',
      harm: 'a method that has ended is told as a gap',
    },
    {
      find: '/^[1-9]\\d*$/.test(found.slice(stem.length))',
      replace: 'true',
      harm: 'an adjustment without a number of its own',
      survives: 'the pattern of the column asks for such a number before; this holds should the pattern change',
    },
  ],
  'check-ranked-areas.ts': [
    {
      find: "&& record.printed['change'] !== 'withdrawn';",
      replace: ';',
      harm: 'a withdrawn row of an unranked area cannot be kept',
    },
    {
      find: 'until.slice(0, 7) < month',
      replace: 'until.slice(0, 7) > month',
      harm: 'the wrong reason why an area is not ranked',
    },
  ],
});
