import type { Words } from '../datasets/words.ts';

/** A rule in words. */
export interface Rule {
  /** What is wrong. */
  wrong: Words;
  /** What is allowed. */
  allowed: Words;
  /** What to do next. */
  remedy: Words;
}

const setNumber = {
  zh: '在表格软件中把该列设为“常规”或“数值”（不用千位分隔符、不用百分比），再另存为 CSV。',
  en: 'Format the column as a plain number in the spreadsheet (no thousands separator, no percentage) and save as CSV again.',
};
const setDay = {
  zh: '在表格软件中把该列格式设为 yyyy-mm-dd，再另存为 CSV。',
  en: 'Set the column’s format to yyyy-mm-dd in the spreadsheet and save as CSV again.',
};
const plainNumber = { zh: '半角数字，如 13989 或 95.9', en: 'a plain number such as 13989 or 95.9' };
const plainDay = { zh: 'YYYY-MM-DD，如 2022-05-24', en: 'YYYY-MM-DD, such as 2022-05-24' };
const restoreFile = {
  zh: '从 Git 取回原文件。要改数字，请另发一个新版本：npm run release。',
  en: 'Restore the file from Git. To change a figure, publish a new release: npm run release.',
};
const restoreRegister = {
  zh: '从 Git 取回 releases.yaml。登记册只由 npm run release 和 npm run redact 写入。',
  en: 'Restore releases.yaml from Git. Only npm run release and npm run redact write it.',
};
const personal = {
  zh: '删去或改写。本检查只认号码，认不出姓名：姓名请自行查看。',
  en: 'Remove or rewrite it. This check finds numbers; it cannot find names: look for those yourself.',
};

/** Every rule of the data, with its words. `{slots}` are filled from the problem. */
export const rules = {
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
    wrong: { zh: '文件中间有 BOM（U+FEFF）', en: 'a byte-order mark (U+FEFF) stands inside the file' },
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
    wrong: { zh: '引号不成对', en: 'a quotation mark is not closed or stands in the wrong place' },
    allowed: { zh: '含逗号、换行、引号的单元格用 "…" 括起，内部引号写成 ""', en: 'cells with commas, newlines or quotes stand in "…", inner quotes doubled ""' },
    remedy: { zh: '改正该行引号，或由表格软件重新导出。', en: 'Mend the quotes of that row, or export from the spreadsheet again.' },
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
  'missing-column': {
    wrong: { zh: '缺少列 {column}', en: 'the column {column} is missing' },
    allowed: { zh: '表头：{columns}', en: 'header: {columns}' },
    remedy: { zh: '补上该列；可空的列没有数据就留空。', en: 'Add the column; where cells may be empty, leave those that nothing is known for.' },
  },
  'extra-column': {
    wrong: { zh: '多出列 {found}', en: 'the column {found} is not expected' },
    allowed: { zh: '表头：{columns}', en: 'header: {columns}' },
    remedy: {
      zh: '删去该列；若确需新列，先写入 src/datasets/（见 CONTRIBUTING）。',
      en: 'Remove it; a column that is really new is first defined in src/datasets/ (see CONTRIBUTING).',
    },
  },
  'repeated-column': {
    wrong: { zh: '列 {found} 出现两次', en: 'the column {found} stands twice' },
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
  'missing-cell': {
    wrong: { zh: '必填单元格为空', en: 'a required cell is empty' },
    allowed: { zh: '{type}', en: '{type}' },
    remedy: { zh: '填上；确实不知道的行不要发布。', en: 'Fill it; do not publish a row for which it is not known.' },
  },
  'outer-space': {
    wrong: { zh: '首尾有空格：“{found}”', en: 'spaces around “{found}”' },
    allowed: { zh: '无首尾空格', en: 'no spaces at either end' },
    remedy: { zh: '删去空格。', en: 'Remove them.' },
  },
  'full-width': {
    wrong: { zh: '全角字符：“{found}”', en: 'full-width characters: “{found}”' },
    allowed: { zh: '半角：{type}', en: 'half-width: {type}' },
    remedy: { zh: '改成半角字符。', en: 'Type it again with half-width characters.' },
  },
  'number-comma': {
    wrong: { zh: '数字带逗号：“{found}”', en: 'a number with a comma: “{found}”' },
    allowed: plainNumber,
    remedy: setNumber,
  },
  'number-percent': {
    wrong: { zh: '数字带 % 或 ‰：“{found}”', en: 'a number with a percent or per-mille sign: “{found}”' },
    allowed: plainNumber,
    remedy: setNumber,
  },
  'number-format': {
    wrong: { zh: '不是数字：“{found}”', en: 'not a number: “{found}”' },
    allowed: plainNumber,
    remedy: setNumber,
  },
  'number-integer': {
    wrong: { zh: '不是整数：“{found}”', en: 'not a whole number: “{found}”' },
    allowed: { zh: '整数', en: 'a whole number' },
    remedy: { zh: '核对原始数字。', en: 'Check it against the source.' },
  },
  'number-range': {
    wrong: { zh: '超出范围：“{found}”', en: 'out of range: “{found}”' },
    allowed: { zh: '{type}', en: '{type}' },
    remedy: { zh: '核对原始数字与单位。', en: 'Check the figure and its unit against the source.' },
  },
  'unit-range': {
    wrong: { zh: '“{found}”超出单位“{unit}”的范围', en: '“{found}” is more than the unit “{unit}” allows' },
    allowed: { zh: '不大于 {limit}', en: '{limit} or less' },
    remedy: { zh: '核对小数点，以及指标的单位。', en: 'Check the decimal point, and the unit of the indicator.' },
  },
  'day-format': {
    wrong: { zh: '日期格式不对：“{found}”', en: 'not a day as we write it: “{found}”' },
    allowed: plainDay,
    remedy: setDay,
  },
  'day-impossible': {
    wrong: { zh: '没有这一天：“{found}”', en: 'there is no such day: “{found}”' },
    allowed: { zh: '真实存在的日期', en: 'a day of the calendar' },
    remedy: { zh: '核对原始日期。', en: 'Check the date against the source.' },
  },
  'day-ahead': {
    wrong: { zh: '日期 {found} 晚于数据基准日 {asOf}', en: 'the day {found} lies after {asOf}, the day of the data' },
    allowed: { zh: '{asOf} 或更早', en: '{asOf} or earlier' },
    remedy: { zh: '核对日期；这一列不可填将来的日子。', en: 'Check the date; this column cannot lie in the future.' },
  },
  'code-format': {
    wrong: { zh: '代码写法不对：“{found}”', en: 'not a code as we write it: “{found}”' },
    allowed: { zh: '{type}', en: '{type}' },
    remedy: { zh: '照代码表填写。', en: 'Write it as in the code list.' },
  },
  'not-in-list': {
    wrong: { zh: '不在可选值内：“{found}”', en: 'not one of the list: “{found}”' },
    allowed: { zh: '{type}', en: '{type}' },
    remedy: { zh: '改成其中之一。', en: 'Choose one of these.' },
  },
  'address-format': {
    wrong: { zh: '不是网址：“{found}”', en: 'not a web address: “{found}”' },
    allowed: { zh: 'https://… 或 http://…', en: 'https://… or http://…' },
    remedy: { zh: '填完整网址，没有就留空。', en: 'Give the whole address, or leave the cell empty.' },
  },
  'hash-format': {
    wrong: { zh: '不是 SHA-256：“{found}”', en: 'not a SHA-256: “{found}”' },
    allowed: { zh: '64 位小写十六进制', en: '64 lower-case hexadecimal digits' },
    remedy: { zh: '重新计算。', en: 'Compute it again.' },
  },
  'duplicate-key': {
    wrong: { zh: '主键重复：{found}，已见于第 {firstLine} 行', en: 'the key {found} stands already in line {firstLine}' },
    allowed: { zh: '每个主键（{key}）一行', en: 'one row for each key ({key})' },
    remedy: { zh: '删去或改正其中一行。', en: 'Remove or mend one of the two rows.' },
  },
  'dangling-reference': {
    wrong: { zh: '{references} 中从未有过代码“{found}”', en: 'the code “{found}” was never in {references}' },
    allowed: { zh: 'data/{references} 任一版本中出现过的代码', en: 'a code of any release of data/{references}' },
    remedy: { zh: '改正代码，或先发布 {references} 的新版本。', en: 'Mend the code, or publish a release of {references} that holds it first.' },
  },
  'code-vanished': {
    wrong: { zh: '代码“{found}”在 {before} 版中有，本版没有', en: 'the code “{found}” of release {before} is gone' },
    allowed: { zh: '代码一经发布不得删除', en: 'a code once published stays in the list' },
    remedy: { zh: '补回该行，填 valid_to（和 replaced_by）。', en: 'Put the row back with valid_to (and replaced_by).' },
  },
  'change-new': {
    wrong: { zh: '{found} 标为 new，但以前已有', en: '{found} is marked new but was published before' },
    allowed: { zh: 'update、correction 或 withdrawn', en: 'update, correction or withdrawn' },
    remedy: { zh: '改 change 列。', en: 'Mend the change column.' },
  },
  'change-unknown': {
    wrong: { zh: '{found} 以前没有，却未标为 new', en: '{found} was never published but is not marked new' },
    allowed: { zh: 'new', en: 'new' },
    remedy: { zh: '改 change 列，或核对主键。', en: 'Mend the change column, or check the key.' },
  },
  'change-note': {
    wrong: { zh: '更正或撤回没有写说明', en: 'a correction or withdrawal without its note' },
    allowed: { zh: 'change_note_zh 和 change_note_en 都填', en: 'both change_note_zh and change_note_en' },
    remedy: { zh: '写明改了什么、为什么。', en: 'Say what was changed and why.' },
  },
  'personal-mobile': {
    wrong: { zh: '疑似个人手机号：{found}', en: 'it looks like a personal mobile number: {found}' },
    allowed: { zh: '不含个人信息（个人信息保护法）', en: 'no personal information (Personal Information Protection Law)' },
    remedy: personal,
  },
  'personal-id': {
    wrong: { zh: '疑似身份证号：{found}', en: 'it looks like an identity number: {found}' },
    allowed: { zh: '不含个人信息（个人信息保护法）', en: 'no personal information (Personal Information Protection Law)' },
    remedy: personal,
  },
  'personal-plate': {
    wrong: { zh: '疑似车牌号：{found}', en: 'it looks like a number plate: {found}' },
    allowed: { zh: '不含个人信息（个人信息保护法）', en: 'no personal information (Personal Information Protection Law)' },
    remedy: personal,
  },
  'reason-first': {
    wrong: { zh: '理由写的是 first，但已有版本 {before}', en: 'the reason is first, but there is a release {before} already' },
    allowed: { zh: 'update、correction 或 structure', en: 'update, correction or structure' },
    remedy: { zh: '改 --reason。', en: 'Change --reason.' },
  },
  'reason-update': {
    wrong: {
      zh: '理由写的是 update（新增数据），但有 {revised} 格改动、{removed} 行不见了：{found}',
      en: 'the reason is update (new figures), but cells revised: {revised}, rows gone: {removed}: {found}',
    },
    allowed: { zh: 'update 只新增行', en: 'an update only adds rows' },
    remedy: {
      zh: '若是误删或误改（例如在 Excel 中筛选过），请补回；若确是更正，用 --reason correction，改列或代码用 structure。',
      en: 'Put back what was lost by mistake (a filter in Excel, say); for a real correction use --reason correction, for columns or codes structure.',
    },
  },
  'register-missing': {
    wrong: { zh: '没有登记册 releases.yaml', en: 'there is no register releases.yaml' },
    allowed: { zh: '每个数据集一份登记册', en: 'one register for each dataset' },
    remedy: { zh: '用 npm run release 发布第一个版本。', en: 'Publish the first release with npm run release.' },
  },
  'register-format': {
    wrong: { zh: '登记册写法不对：{found}', en: 'the register is not as it should be: {found}' },
    allowed: { zh: 'npm run release 写出的样子', en: 'what npm run release writes' },
    remedy: restoreRegister,
  },
  'register-altered': {
    wrong: { zh: '条目 {found} 在登记之后被改动', en: 'the entry {found} was altered after it was registered' },
    allowed: { zh: '与后一条目记录的哈希 {expected} 一致', en: 'its hash as the next entry recorded it: {expected}' },
    remedy: restoreRegister,
  },
  'register-order': {
    wrong: { zh: '条目 {found} 不在应在的位置：它接在 {base} 之后', en: 'the entry {found} is out of place: it follows {base}' },
    allowed: { zh: '从最早到最新，一个接一个', en: 'from the oldest to the newest, each on the one before' },
    remedy: restoreRegister,
  },
  'register-fork': {
    wrong: { zh: '条目 {found} 与 {other} 接在同一版本 {base} 之后', en: 'the entries {found} and {other} both follow {base}' },
    allowed: { zh: '每个版本之后只有一个版本', en: 'one release after each release' },
    remedy: {
      zh: '多为两人同时发布所致：撤下其中一条及其文件，再用 npm run release 重新发布。',
      en: 'Two people probably published at once: take one entry and its file out and publish it again with npm run release.',
    },
  },
  'bytes-changed': {
    wrong: { zh: '已登记版本的内容变了：SHA-256 为 {found}', en: 'the bytes of a registered release have changed: SHA-256 {found}' },
    allowed: { zh: '登记的 {expected}', en: 'the registered {expected}' },
    remedy: restoreFile,
  },
  'file-missing': {
    wrong: { zh: '已登记版本的文件不见了', en: 'the file of a registered release is missing' },
    allowed: { zh: '登记的每个版本都有文件', en: 'a file for each registered release' },
    remedy: restoreFile,
  },
  'file-unregistered': {
    wrong: { zh: '该 CSV 没有登记', en: 'this CSV is not registered' },
    allowed: { zh: 'data/ 下只放登记过的版本', en: 'only registered releases under data/' },
    remedy: {
      zh: '移到别处，再用 npm run release -- {dataset} <文件> 发布。',
      en: 'Move it elsewhere and publish it with npm run release -- {dataset} <file>.',
    },
  },
  'dataset-unknown': {
    wrong: { zh: 'data/ 下的 {found} 不是本站的数据集', en: '{found} under data/ is not a dataset of this site' },
    allowed: { zh: '{datasets}', en: '{datasets}' },
    remedy: { zh: '在 site.config.ts 中列出，或移走。', en: 'List it in site.config.ts, or move it away.' },
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
