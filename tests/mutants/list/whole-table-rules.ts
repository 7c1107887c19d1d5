import { mutantsIn } from '../mutant.ts';

export const wholeTableFaults = mutantsIn('rules', {
  'whole-table.ts': [
    {
      find: '!old || isWithdrawn || names',
      replace: '!old || names',
      harm: 'a row cannot be withdrawn where nothing else in it changes',
    },
    {
      find: 'record.printed[name] !== null && old.redacted[name]',
      replace: 'record.printed[name] === null && old.redacted[name]',
      harm: 'an export publishes again what the law had removed',
    },
    {
      find: 'record.printed[name] === null && ended.includes(name)',
      replace: 'false',
      harm: 'texts whose display has ended are asked for again',
    },
    {
      find: "printed['change'] !== 'withdrawn' && !known.has(key)",
      replace: '!known.has(key)',
      harm: 'rows that were withdrawn are asked for',
    },
    {
      find: "reason === 'correction' ? 'correction' : 'update'",
      replace: "'update'",
      harm: 'a correction is called an update',
    },
    {
      find: "?.printed['change'] === 'withdrawn' && !marks",
      replace: "?.printed['change'] === '' && !marks",
      harm: 'an export brings back what was withdrawn',
    },
    {
      find: '.filter(([key]) => !changed.has(key))',
      replace: '.filter(() => false)',
      harm: 'a note with a wrong key is lost',
    },
  ],
  'take-table.ts': [
    { find: '|| ofRows.keepsMissing ||', replace: '|| true ||', harm: 'rows are missing and nobody is told' },
    {
      find: ' || taken.problems.length > 0) return taken;',
      replace: ') return taken;',
      harm: 'a row that cannot be read is told as missing',
    },
  ],
  'noteless-rows.ts': [
    { find: '!left.has(nameOf(one))', replace: 'true', harm: 'a note is asked for where it cures nothing' },
  ],
  'change-columns.ts': [
    {
      find: 'named !== null && marks.includes(named)',
      replace: 'named !== null && false',
      harm: 'a table of changes is taken for a whole one',
    },
  ],
});
