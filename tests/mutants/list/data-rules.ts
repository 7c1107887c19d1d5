import { mutantsIn } from '../mutant.ts';

export const dataRules = mutantsIn('rules', {
  'check-twin-cells.ts': [
    { find: "dataset.provenance !== 'official'", replace: 'true', harm: 'a page in one language lacks a sentence' },
    { find: 'required ? [] : [name]', replace: '[name]', harm: 'one empty cell is told by two rules' },
  ],
  'core/public-address.ts': [
    { find: '[^/?#@', replace: '[^/?#', harm: 'a link shows one site and leads to another' },
    { find: ' && !local.test(host)', replace: '', harm: 'a link leads into a network that no reader is in' },
  ],
  'check-dataset.ts': [
    {
      find: 'findVanishedCodes(file, releases[index - 1], release)',
      replace: 'findVanishedCodes(file, releases[0], release)',
      harm: 'a code that vanishes later is not missed: only the first release is compared',
    },
    { find: 'Number(found) > limit', replace: 'Number(found) > limit * 2', harm: 'a share of 150 per cent' },
    { find: 'found > asOf) {', replace: 'found >= asOf) {', harm: 'today is refused as a day ahead' },
    { find: 'isNew && before.has(key)', replace: 'false', harm: 'a row is new twice' },
    { find: '!isNew && !before.has(key)', replace: 'false', harm: 'a row that never was is updated' },
    { find: 'needsNote && !hasNote', replace: 'false', harm: 'a correction without a note' },
    {
      find: "row['change'] === 'correction' || row['change'] === 'withdrawn'",
      replace: "row['change'] === 'correction'",
      harm: 'a withdrawal without a note',
    },
    {
      find: 'known?.has(code) ||',
      replace: 'known?.has(named[0] ?? code) ||',
      harm: 'of several codes only the first is looked up',
    },
  ],
  'title-readers.ts': [
    {
      find: 'if (others.length === 0) return { cell: code',
      replace: 'if (others.length >= 0) return { cell: code',
      harm: 'of two areas of one name the first is taken',
    },
    {
      find: 'listed.has(cell) ? [] : (byName',
      replace: 'false ? [] : (byName',
      harm: 'a code that is also a name is taken for another',
    },
    { find: 'if (!isKnown) return null;', replace: '', harm: 'of several names one is unknown and is registered' },
  ],
  'unknown-names.ts': [
    { find: 'until === null', replace: 'true', harm: 'a code that ended is offered in place of a wrong one' },
  ],
  'split-header.ts': [
    {
      find: 'count(both) <= Math.max',
      replace: 'count(both) < Math.max',
      harm: 'a header that appears twice is told as one of two rows',
    },
  ],
  'releases/check/check-days.ts': [
    { find: 'found >= start) return [];', replace: 'true) return [];', harm: 'a period ends before it begins' },
    { find: 'found >= first && found <= last', replace: 'found <= last', harm: 'a year 1025 is accepted' },
  ],
  'check-replacements.ts': [
    {
      find: 'splitCodes(found).includes(record.key)',
      replace: 'false',
      harm: 'a code that names itself is told as a way that leads back',
    },
    { find: 'isInRing(record.key, rows)', replace: 'false', harm: 'two codes replace each other' },
    {
      find: "valid_to && isMissing(record, 'valid_to')",
      replace: 'false',
      harm: 'replaced, and nobody knows since when',
    },
  ],
  'check-reason.ts': [
    {
      find: 'if (removed.length === removes) return [];',
      replace: 'return [];',
      harm: 'rows vanish and nobody said so',
    },
    {
      find: 'release.records.length * 2 < before.records.length',
      replace: 'release.records.length * 2 > before.records.length',
      harm: 'half a table goes without a question',
    },
    {
      find: 'if (cells.length === 0) return [];',
      replace: 'return [];',
      harm: 'a removed row comes back with another figure',
    },
    {
      find: 'links.has(column) || ',
      replace: '',
      harm: 'a threshold that gets its indicator is listed as a correction of the standard',
    },
  ],
  'check-setting-codes.ts': [
    { find: '&& !known.has(code)', replace: '&& known.has(code)', harm: 'a headline indicator that does not exist' },
  ],
  'check-settings.ts': [
    { find: '/^hotlines\\.\\d+\\.number$/, ', replace: '', harm: 'a hotline is refused as a personal number' },
  ],
  'check-text.ts': [
    {
      find: '.filter(({ found }) => !excepted.includes(found))',
      replace: '',
      harm: 'a number that is no person’s cannot be published',
    },
    { find: "isPersonal ? '…' : shown", replace: 'shown', harm: 'an error prints a personal number' },
    { find: "column.kind === 'codes' ||", replace: '', harm: 'a mobile number in a list of codes' },
  ],
  'identity-numbers.ts': [
    {
      find: "'10X98765432'[sum % 11]",
      replace: "'10X98765423'[sum % 11]",
      harm: 'identity numbers are not found by their checksum',
    },
    {
      find: 'hidden === undefined ? found :',
      replace: 'true ? found :',
      harm: 'a masked identity number is published',
    },
  ],
  'mobile-numbers.ts': [
    { find: '(1[3-9]\\d{9})$', replace: '(1[3-8]\\d{9})$', harm: 'mobile numbers that begin with 19 are published' },
    { find: 'unit.test(after)', replace: 'false', harm: 'an amount is refused as a mobile number' },
  ],
  'personal-accounts.ts': [
    { find: '!official.test(host)', replace: 'official.test(host)', harm: 'private mail is published' },
    { find: 'sum % 10 === 0', replace: 'sum % 10 === 1', harm: 'bank cards are published' },
  ],
  'text-faults.ts': [
    { find: '\\u202A-\\u202E', replace: '', harm: 'text that reverses what is read' },
    {
      find: "if (use === 'value' && wideSpace.test(character)) return 'text-invisible';",
      replace: '',
      harm: 'a code with a wide space at its end',
    },
    { find: '#(?:N\\/A|', replace: '#(?:', harm: 'an error value of a spreadsheet is published' },
  ],
});
