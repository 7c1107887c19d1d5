import type { Rule } from './rule.ts';

/** Rules on a file as a whole: encoding, lines, header. `{slots}` are filled from the problem. */
export const fileRules = {
  'encoding-gbk': {
    wrong: { zh: '文件是 GBK/GB18030 编码', en: 'the file is in GBK/GB18030 encoding' },
    allowed: { zh: 'UTF-8', en: 'UTF-8' },
    remedy: {
      zh: '在 Excel 或 WPS 中“另存为 → CSV UTF-8（逗号分隔）”。',
      en: 'In Excel or WPS choose “Save as → CSV UTF-8 (comma delimited)”.',
    },
  },
  'encoding-utf16': {
    wrong: { zh: '文件是 UTF-16 编码（“Unicode 文本”）', en: 'the file is in UTF-16 encoding (“Unicode text”)' },
    allowed: { zh: 'UTF-8', en: 'UTF-8' },
    remedy: {
      zh: '在 Excel 或 WPS 中“另存为 → CSV UTF-8（逗号分隔）”。',
      en: 'In Excel or WPS choose “Save as → CSV UTF-8 (comma delimited)”.',
    },
  },
  'encoding-unknown': {
    wrong: { zh: '文件编码无法识别', en: 'the file’s encoding is not known' },
    allowed: { zh: 'UTF-8', en: 'UTF-8' },
    remedy: { zh: '用 UTF-8 重新保存。', en: 'Save it again as UTF-8.' },
  },
  'stray-bom': {
    wrong: { zh: '文件中间有 BOM（U+FEFF）', en: 'a byte-order mark (U+FEFF) is inside the file' },
    allowed: { zh: '只可在文件最前面有一个', en: 'at most one, at the very beginning' },
    remedy: {
      zh: '多为拼接两个文件所致：删去该不可见字符，或重新导出。',
      en: 'Two files were probably joined: delete the invisible character or export again.',
    },
  },
  'mixed-line-ends': {
    wrong: { zh: '换行符混用：{found}', en: 'line ends are mixed: {found}' },
    allowed: { zh: '整个文件同一种换行（LF 或 CRLF）', en: 'one kind in the whole file (LF or CRLF)' },
    remedy: { zh: '在编辑器中统一换行符，或重新导出。', en: 'Unify the line ends in an editor, or export again.' },
  },
  quotes: {
    wrong: { zh: '{found}', en: '{found}' },
    allowed: {
      zh: '含逗号、换行、引号的单元格整个用 "…" 括起，内部引号写成 ""，结束引号后紧接逗号',
      en: 'cells with commas, line breaks or quotes are put in "…" as a whole, inner quotes doubled "", the comma right after the closing quote',
    },
    remedy: {
      zh: '改正该行引号，或由表格软件重新导出。',
      en: 'Fix the quotes of that row, or export from the spreadsheet again.',
    },
  },
  'empty-file': {
    wrong: { zh: '文件是空的', en: 'the file is empty' },
    allowed: { zh: '一行表头加数据行', en: 'a header row and data rows' },
    remedy: { zh: '重新导出。', en: 'Export it again.' },
  },
  delimiter: {
    wrong: { zh: '单元格不是用逗号隔开的，而是用{found}', en: 'the cells are not separated by commas but by {found}' },
    allowed: { zh: '逗号', en: 'commas' },
    remedy: {
      zh: '在 Excel 或 WPS 中“另存为 → CSV UTF-8（逗号分隔）”。',
      en: 'In Excel or WPS choose “Save as → CSV UTF-8 (comma delimited)”.',
    },
  },
  'full-width-commas': {
    wrong: { zh: '单元格是用全角逗号（，）隔开的', en: 'the cells are separated by full-width commas (，)' },
    allowed: { zh: '半角逗号（,）', en: 'plain commas (,)' },
    remedy: {
      zh: '把数字填进 Excel 或 WPS 的表格，再“另存为 CSV UTF-8（逗号分隔）”；手工改时，只改单元格之间的逗号，正文里的不改。',
      en: 'Put the figures into a sheet of Excel or WPS and save it as “CSV UTF-8 (comma delimited)”; by hand, replace the commas between cells only, not those in texts.',
    },
  },
  'missing-column': {
    wrong: { zh: '缺少列 {column}', en: 'the column {column} is missing' },
    allowed: { zh: '表头：{columns}', en: 'header: {columns}' },
    remedy: {
      zh: '补上该列；可空的列没有数据就留空。',
      en: 'Add the column; where cells may be empty, leave those that nothing is known for.',
    },
  },
  'extra-column': {
    wrong: { zh: '多出列 {found}', en: 'the column {found} is not expected' },
    allowed: { zh: '表头：{columns}', en: 'header: {columns}' },
    remedy: {
      zh: '删去该列；若确需新列，先写入 src/subjects/（见 CONTRIBUTING）。',
      en: 'Remove it; a column that is really new is first defined in src/subjects/ (see CONTRIBUTING).',
    },
  },
  'column-elsewhere': {
    wrong: { zh: '列 {found} 不属于这个数据集', en: 'the column {found} does not belong to this dataset' },
    allowed: { zh: '表头：{columns}', en: 'header: {columns}' },
    remedy: { zh: '{cure}', en: '{cure}' },
  },
  'repeated-column': {
    wrong: { zh: '列 {found} 出现两次', en: 'the column {found} appears twice' },
    allowed: { zh: '每列一次', en: 'each column once' },
    remedy: { zh: '删去重复的列。', en: 'Remove one of them.' },
  },
  'row-length': {
    wrong: { zh: '该行有 {found} 个单元格', en: 'the row has {found} cells' },
    allowed: { zh: '{expected} 个', en: '{expected}' },
    remedy: {
      zh: '单元格里的逗号须用引号括起；缺的单元格补空。',
      en: 'Put cells with commas in quotes; add empty cells where some are missing.',
    },
  },
} as const satisfies Record<string, Rule>;
