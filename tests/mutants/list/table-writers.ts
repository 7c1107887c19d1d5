import { mutantsIn } from '../mutant.ts';

/** A table written as CSV, for Excel, as a workbook, JSON, Parquet and an archive. */
export const tableWriters = mutantsIn('rules', {
  'files/write-csv.ts': [
    {
      find: "guarded(row[name] ?? '', kind)",
      replace: "row[name] ?? ''",
      harm: 'Excel runs the text of a cell',
    },
    {
      find: 'needsGuard(cell) && !isItself[kind](cell)',
      replace: 'needsGuard(cell)',
      harm: 'Excel is given −5 and every day as text',
    },
    {
      find: '/^-?\\d+(?:\\.\\d+)?$/.test(cell),\n  day',
      replace: 'true,\n  day',
      harm: 'Excel runs a formula in a column of numbers',
    },
    {
      find: 'text: () => false',
      replace: 'text: (cell) => !cell.includes("=")',
      harm: 'Excel makes a day of a text',
    },
    { find: ".join(',')}\\r\\n`", replace: ".join(',')}\\n`", harm: 'old versions of Excel read a file of one line' },
    {
      find: "writeRecord(columns.map(({ name }) => row[name] ?? ''))",
      replace: "writeRecord(columns.map(({ name }) => row[name] || '0'))",
      harm: 'an empty cell is nought',
    },
  ],
  'files/json-cell.ts': [
    {
      find: 'return JSON.rawJSON(cell)',
      replace: 'return Number(cell)',
      harm: '95.90 is written 95.9',
    },
    {
      find: "kind === 'number' && isExactNumber(cell)",
      replace: "kind === 'number'",
      harm: 'a remark in a column of numbers makes the file unreadable',
    },
    {
      find: "cell === undefined || cell === '') return null;",
      replace: "cell === undefined || cell === '') return 0;",
      harm: 'an empty cell is nought',
    },
    { find: "kind === 'codes' ? cell.split(';') : cell", replace: 'cell', harm: 'several codes are one text' },
  ],
  'files/write-json.ts': [
    { find: 'title, ...facts, source', replace: 'title, source', harm: 'the file does not say of which dataset it is' },
    { find: '...(unit && { unit })', replace: '...{}', harm: 'numbers have no unit' },
    { find: '...(values && { values })', replace: '...{}', harm: 'codes have no names' },
  ],
  'files/write-parquet.ts': [
    {
      find: "kind === 'number' && all(isExactNumber)",
      replace: "kind === 'number'",
      harm: 'a remark in a column of numbers is lost',
    },
    {
      find: 'cell === null ? null : Number(cell)',
      replace: 'Number(cell)',
      harm: 'an empty cell is nought',
    },
    { find: 'row[name] || null', replace: 'row[name] ?? null', harm: 'an empty text is told from an empty cell' },
    {
      find: 'all((cell) => /^\\d{4}-\\d{2}-\\d{2}$/.test(cell))',
      replace: 'true',
      harm: 'a year in a column of days stops the writing',
    },
    { find: 'T00:00:00Z`)', replace: 'T00:00:00`)', harm: 'days move by one with the time zone of who builds' },
    {
      find: 'Object.entries({ title, source, columns })',
      replace: 'Object.entries({ title, columns })',
      harm: 'a file that travels alone does not say where it is from',
    },
  ],
  'files/sheet-xml.ts': [
    { find: 'ySplit="1" topLeftCell', replace: 'ySplit="0" topLeftCell', harm: 'the head of a sheet scrolls away' },
    {
      find: 'if (line > limits.rows) throw',
      replace: 'if (false) throw',
      harm: 'Excel is given more rows than it reads, and leaves them out',
    },
    {
      find: 'columnLetters(Math.floor(at / 26) - 1)',
      replace: 'columnLetters(Math.floor(at / 26))',
      harm: 'cells beyond the twenty-sixth column stand in the wrong one',
    },
    {
      find: "kind === 'number' && isExactNumber(cell)",
      replace: "kind === 'number'",
      harm: 'a remark in a column of numbers makes the workbook unreadable',
    },
    {
      find: " || cell < '1900-03-01'",
      replace: '',
      harm: 'a day before March 1900 is another day in Excel',
    },
    {
      find: 'days + 25_569',
      replace: 'days + 25_568',
      harm: 'every day in the workbook is the one before',
    },
    {
      find: 'Number.isNaN(days) ? null :',
      replace: 'false ? null :',
      harm: 'a day that is none makes the workbook unreadable',
    },
    {
      find: 'isCut(cell) ?',
      replace: 'false ?',
      harm: 'a long text makes the workbook unreadable',
    },
    {
      find: "replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')",
      replace: "replaceAll(/_(?=y)/g, '_')",
      harm: 'Excel makes another text of _x0041_',
    },
    { find: ".replaceAll('&', '&amp;')", replace: '', harm: 'an ampersand makes the workbook unreadable' },
    {
      find: "if (cell !== '') xml +=",
      replace: 'xml +=',
      harm: 'an empty cell is a text, and the sheet counts it',
    },
  ],
  'files/workbook-styles.ts': [
    {
      find: 'Math.min(printedDecimals(printed), mostDecimals)',
      replace: '0',
      harm: '95.90 is shown as 96',
    },
    { find: 'firstNumber = 4', replace: 'firstNumber = 3', harm: 'numbers are shown with a place too few' },
  ],
  'core/both-words.ts': [
    {
      find: 'zh === en ? zh :',
      replace: 'false ? zh :',
      harm: 'a unit is said twice: % / %',
    },
  ],
  'files/write-xlsx.ts': [
    {
      find: 'unit ? `${bothWords(title)} (${bothWords(unit)})` : bothWords(title)',
      replace: 'bothWords(title)',
      harm: 'a column of the workbook does not say its unit',
    },
    {
      find: '[dataSheet(table), columnsSheet(table), sourceSheet(table)]',
      replace: '[dataSheet(table), columnsSheet(table)]',
      harm: 'the workbook does not say that it is sample data',
    },
    {
      find: 'part.mtime = packedOn();',
      replace: 'part.mtime = new Date();',
      harm: 'the same table gives another workbook each time',
    },
  ],
  'files/columns-table.ts': [
    {
      find: "required === undefined ? null : required ? 'yes' : 'no'",
      replace: "required ? 'yes' : 'no'",
      harm: 'a column of which nobody knows is said to be optional',
    },
    {
      find: '`${code} = ${bothWords(meaning)}`',
      replace: '`${code} = ${meaning.zh}`',
      harm: 'codes have no English names',
    },
  ],
  'files/write-zip.ts': [
    {
      find: 'new Date(1980, 0, 1)',
      replace: 'new Date(0)',
      harm: 'archives are dated to a year that zip does not know',
    },
    {
      find: 'mtime: packedOn() }',
      replace: 'mtime: Date.now() }',
      harm: 'the same files give another archive each time',
    },
  ],
  'files/table-file.ts': [
    { find: '.length <= 15', replace: '.length <= 16', harm: 'the last digit of a long number is another' },
    { find: '(?:0|[1-9]\\d*)', replace: '\\d+', harm: 'a code with leading noughts is a number' },
  ],
});
