import type { Rule } from './rule.ts';

const headerFirst = {
  zh: '第一行是表头，其下每行一条数据，此外没有别的',
  en: 'the header on the first line, one row a line below it, and nothing else',
};

/** Rules on a file that is handed in: what spreadsheets, downloads and people put around a table. `{slots}` are filled from the problem. */
export const handedInRules = {
  'not-csv': {
    wrong: { zh: '文件不是 CSV，实为：{found}', en: 'the file is not a CSV but {found}' },
    allowed: { zh: 'CSV，UTF-8 编码', en: 'CSV in UTF-8' },
    remedy: { zh: '{cure}', en: '{cure}' },
  },
  'title-rows': {
    wrong: {
      zh: '表头在第 {found} 行，上面还有别的内容：“{shown}”',
      en: 'the header appears on line {found}; above it: “{shown}”',
    },
    allowed: headerFirst,
    remedy: { zh: '删去第 {found} 行以上的各行。', en: 'Delete the lines above line {found}.' },
  },
  'note-rows': {
    wrong: {
      zh: '以下各行不是数据，而是注释、小标题或合计：第 {lines} 行，如“{shown}”',
      en: 'not rows but notes, headings or totals: lines {lines}, such as “{shown}”',
    },
    allowed: headerFirst,
    remedy: {
      zh: '删去这些行；要说明的内容写进说明列，或写进 --note-zh、--note-en。',
      en: 'Delete these lines; what they say belongs in the notes of a row, or in --note-zh and --note-en.',
    },
  },
  'header-again': {
    wrong: { zh: '表头在第 {lines} 行又出现一次', en: 'the header appears again on line {lines}' },
    allowed: headerFirst,
    remedy: {
      zh: '删去多出的表头行；多为拼接了两个表格，或在列名之外又放了一行标题。',
      en: 'Delete the header further down: two tables were probably joined, or titles were put below the names.',
    },
  },
  'header-missing': {
    wrong: { zh: '没有表头：第一行已经是数据', en: 'there is no header: the first line holds data already' },
    allowed: headerFirst,
    remedy: { zh: '在最上面加一行：{header}', en: 'Put this line above it: {header}' },
  },
  'header-garbled': {
    wrong: { zh: '表头是乱码：“{shown}”', en: 'the header cannot be read: “{shown}”' },
    allowed: { zh: '列名：{header}', en: 'names of columns: {header}' },
    remedy: {
      zh: '文件曾用错误的编码打开后又保存：从原文件重新导出为 CSV UTF-8，不要直接保存这一份。',
      en: 'The file was opened in a wrong encoding and saved: export the original again as CSV UTF-8, do not save this copy.',
    },
  },
  'header-split': {
    wrong: {
      zh: '表头占了两行（第 {lines} 行），多是合并单元格造成的',
      en: 'the header takes two rows (lines {lines}), as merged cells leave it',
    },
    allowed: headerFirst,
    remedy: {
      zh: '取消合并，表头只留一行，每列写一个列名：{header}。',
      en: 'Unmerge the cells and leave one row with one name for each column: {header}.',
    },
  },
  'nameless-column': {
    wrong: {
      zh: '表格第 {found} 列没有列名，却有内容，最先在第 {first} 行：“{shown}”',
      en: 'column {found} of the spreadsheet has no name but holds cells, first on line {first}: “{shown}”',
    },
    allowed: { zh: '表头：{header}', en: 'header: {header}' },
    remedy: {
      zh: '{cure}',
      en: '{cure}',
    },
  },
  'state-file': {
    wrong: {
      zh: '这是网站上的全部现状文件：每行还写着出自哪一版、是否示例',
      en: 'this is the whole-state file of the site: its rows also say which release wrote them, and whether they are sample data',
    },
    allowed: { zh: '数据集自己的列', en: 'the columns of the dataset itself' },
    remedy: {
      zh: '删去 {columns} 这几列，再交一次。',
      en: 'Delete the columns {columns} and hand it in again.',
    },
  },
  'guide-file': {
    wrong: { zh: '这是填表说明，不是数据', en: 'this is the guide to the table, not the table' },
    allowed: { zh: '填好的 {table}', en: '{table}, filled in' },
    remedy: { zh: '交与它放在一起的 {table}。', en: 'Hand in the {table} beside it.' },
  },
  'no-rows': {
    wrong: { zh: '只有表头，没有数据行', en: 'there is a header but no row' },
    allowed: { zh: '至少一行数据', en: 'at least one row' },
    remedy: {
      zh: '核对是否导出了空表或筛选后的表，再重新导出。',
      en: 'Check whether an empty or filtered sheet was exported, and export it again.',
    },
  },
} as const satisfies Record<string, Rule>;
