import { mutantsIn } from '../mutant.ts';

export const recordRules = mutantsIn('rules', {
  'define-dataset.ts': [
    {
      find: "(column.kind === 'text' || !required)",
      replace: "column.kind === 'text'",
      harm: 'cells that may be empty cannot be redacted',
    },
    { find: '!dataset.key.includes(name) &&', replace: '', harm: 'a redaction blanks the key of a row' },
    { find: 'taken !== undefined', replace: 'false', harm: 'a dataset takes the address of the record' },
  ],
  'register/redact.ts': [
    {
      find: 'files.set(seedsFile(release.entry.release), blanked.seeds);',
      replace: '',
      harm: 'the seed of a removed text is kept',
    },
    { find: 'one.law.zh === law.zh &&', replace: '', harm: 'a removal under another law is told as done before' },
  ],
  'register/expire.ts': [
    { find: 'until < asOf)', replace: 'until <= asOf)', harm: 'a display ends a day early' },
    {
      find: "isChangeNote(name) && record.printed['change'] === 'withdrawn'",
      replace: 'isChangeNote(name)',
      harm: 'notes of a text whose display ended are still shown',
    },
    {
      find: "!== 'withdrawn') withdrawnOn.delete(record.key);",
      replace: "!== 'withdrawn') withdrawnOn.has(record.key);",
      harm: 'an entry that was put back has no text',
    },
    { find: 'on: dayAfter(until)', replace: 'on: until', harm: 'the display ended on its last day' },
  ],
  'register/chain.ts': [
    { find: 'if (twin !== undefined)', replace: 'if (false)', harm: 'two releases follow the same one' },
    {
      find: 'entry.sha256 === expected',
      replace: 'true',
      harm: 'an entry of the register is altered and nobody sees',
    },
  ],
  'register/open-rows.ts': [
    {
      find: '{ commitment: commitText(key, text) } : { key }',
      replace: '{ key } : { key }',
      harm: 'the key of a removed text stays published, and the text can be guessed',
    },
  ],
  'register/find-changes.ts': [
    {
      find: '[registered.rows, rows.length].includes(lines.length) ? [] :',
      replace: 'true ? [] :',
      harm: 'a line taken out of the seeds is not found in the seeds',
    },
  ],
  'state/hidden-rows.ts': [
    {
      find: "...['register-missing', 'register-lost', 'register-former', 'register-format'],",
      replace: '',
      harm: 'where a register is gone, every code in it is told as unknown',
    },
  ],
  'state/load-dataset.ts': [
    {
      find: 'if (problems.some(isOfRegister))',
      replace: 'if (false)',
      harm: 'where a register is broken, its sound files are blamed',
    },
  ],
  'register/check-removals.ts': [
    {
      find: '(line?.seed != null && changed.has(table))',
      replace: 'false',
      harm: 'seeds from before a removal come back, and the register is blamed',
    },
    {
      find: 'if (record.printed[at.name])',
      replace: 'if (false)',
      harm: 'a removed text comes back, and nobody is told',
    },
    {
      find: "if (cell && 'commitment' in cell) return null;",
      replace: 'return null;',
      harm: 'a removal is invented for a cell that was always empty',
    },
    {
      find: 'named.has(nameOf(entry.release, key, column))',
      replace: 'true',
      harm: 'a text goes and the register says nothing',
    },
  ],
  'register/register.ts': [
    {
      find: 'compareReleases(before, entry.release) >= 0',
      replace: 'compareReleases(before, entry.release) > 0',
      harm: 'one release stands twice in the register',
    },
  ],
  'state/difference.ts': [
    {
      find: "kind === 'number' ? sameNumber(from, to) : from === to",
      replace: 'from === to',
      harm: '82.0 after 82 is told as a revision',
    },
    {
      find: 'if (!after.has(key)) difference.removed.push(key);',
      replace: 'difference.removed.push(key);',
      harm: 'every row is told as removed',
    },
  ],
  'register/check-table.ts': [
    {
      find: '[...bound, ...written, ...found, ...plain]',
      replace: '[...bound, ...written, ...plain]',
      harm: 'a changed file is published',
    },
    {
      find: 'found.some((one) => one.file === file) ? [] :',
      replace: '',
      harm: 'of a changed file the check also says that its contents are the same',
    },
    { find: 'found === bound.sha256 ? []', replace: 'true ? []', harm: 'a file bound by its bytes is changed' },
  ],
  'files/write-csv.ts': [
    {
      find: 'yield `\\uFEFF${line(',
      replace: 'yield `${line(',
      harm: 'Excel shows the Chinese of the copy as garbage',
    },
  ],
  'core/spreadsheet-text.ts': [
    {
      find: 'formula.test(text) || rewritten.test(text)',
      replace: 'formula.test(text)',
      harm: 'Excel makes days of codes',
    },
  ],
  'state/newest-revision.ts': [
    {
      find: '!isSame(one, cell)) + 1, cell',
      replace: '!isSame(one, cell)), cell',
      harm: 'a revision is told of the release before it',
    },
  ],
  'state/today.ts': [
    {
      find: 'calendar.demonstration ? (askedToday() ?? newestDay ?? clockDay(calendar)) : todayOf(calendar)',
      replace: 'askedToday() ?? newestDay ?? clockDay(calendar)',
      harm: 'an official site stops at the day of its newest release',
    },
    {
      find: "new Intl.DateTimeFormat('en-CA', { timeZone })",
      replace: "new Intl.DateTimeFormat('en-CA')",
      harm: 'the day changes at midnight in Greenwich',
    },
  ],
  'row-name.ts': [
    { find: '?.printed[`name_${locale}`]', replace: '?.printed.name_zh', harm: 'names in the wrong language' },
    {
      find: '`${column.title[locale]}${colon[locale]}${column.labels[cell]?.[locale] ?? cell}`',
      replace: 'column.labels[cell]?.[locale] ?? cell',
      harm: 'a row is told as one that is not stated',
    },
    { find: 'if (span?.to === name) return [];', replace: '', harm: 'the end of a time is told twice' },
  ],
});
