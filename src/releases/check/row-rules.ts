import type { Rule } from './rule.ts';
import { titleRules } from './title-rules.ts';

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

/** Rules on cells and rows. `{slots}` are filled from the problem. */
export const rowRules = {
  ...titleRules,
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
  'number-zeros': {
    wrong: { zh: '数字前面有多余的零：“{found}”', en: 'a number that begins with zeros: “{found}”' },
    allowed: { zh: '不带前导零的数字，如 52 或 0.52', en: 'a number without zeros in front, such as 52 or 0.52' },
    remedy: {
      zh: '核对原始数字；若只是多写了零，删去。若它其实是代码，就不该填在这一列。',
      en: 'Check it against the source. Delete the zeros if the number is right; if it is a code, it does not belong in this column.',
    },
  },
  'number-long': {
    wrong: { zh: '数字超过 15 位：“{found}”', en: 'a number with more than 15 digits: “{found}”' },
    allowed: {
      zh: '最多 15 位有效数字：再多，程序读出来就是另一个数',
      en: 'at most 15 significant digits: with more, programs read another number',
    },
    remedy: {
      zh: '核对原始数字。像 52.10000000000001 这样的数，是表格软件计算留下的舍入误差：四舍五入到原始的小数位数（52.1），再另存为 CSV。',
      en: 'Check it against the source. A number such as 52.10000000000001 is a rounding residue of the spreadsheet: round it to the decimals of the source (52.1) and save as CSV again.',
    },
  },
  'number-minus-zero': {
    wrong: { zh: '负零：“{found}”', en: 'minus zero: “{found}”' },
    allowed: { zh: '0，或真正的负数', en: '0, or a number below it' },
    remedy: {
      zh: '去掉负号；若是四舍五入成零的小负数，写出更多小数。',
      en: 'Remove the minus; a small negative number that was rounded to zero needs more decimals.',
    },
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
    wrong: { zh: '日期格式不对：“{found}”', en: 'not a valid date: “{found}”' },
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
    wrong: { zh: '代码写法不对：“{found}”', en: 'not a valid code: “{found}”' },
    allowed: { zh: '{type}', en: '{type}' },
    remedy: { zh: '照代码表填写。', en: 'Write it as in the code list.' },
  },
  'codes-format': {
    wrong: { zh: '代码写法不对：“{found}”', en: 'not codes joined by semicolons: “{found}”' },
    allowed: {
      zh: '一个代码，或几个用英文分号隔开、各写一次，如 S20;S21',
      en: 'one code, or several joined by semicolons and each once, such as S20;S21',
    },
    remedy: {
      zh: '用英文分号隔开，不加空格，不重复。',
      en: 'Join them by semicolons, without spaces, each code once.',
    },
  },
  'code-rewritten': {
    wrong: {
      zh: '表格软件把代码改成了日期或数字：“{found}”',
      en: 'a spreadsheet has made a date or a number of the code: “{found}”',
    },
    allowed: { zh: '{type}', en: '{type}' },
    remedy: {
      zh: '先把整列的单元格格式设为“文本”，再重新填写这些代码，另存为 CSV。',
      en: 'Set the whole column’s format to “Text” first, enter these codes again, and save as CSV.',
    },
  },
  'not-in-list': {
    wrong: { zh: '不在可选值内：“{found}”', en: 'not one of the list: “{found}”' },
    allowed: { zh: '{type}', en: '{type}' },
    remedy: { zh: '改成其中之一。', en: 'Choose one of these.' },
  },
  'address-format': {
    wrong: { zh: '不是公开的网址：“{found}”', en: 'not a public web address: “{found}”' },
    allowed: {
      zh: 'https://… 或 http://…，后面是网站的域名，不带用户名，不是本机或 IP 地址',
      en: 'https://… or http://… with the name of a site, without a user, no local host and no IP address',
    },
    remedy: { zh: '填完整网址，没有就留空。', en: 'Give the whole address, or leave the cell empty.' },
  },
  'hash-format': {
    wrong: { zh: '不是 SHA-256：“{found}”', en: 'not a SHA-256: “{found}”' },
    allowed: { zh: '64 位小写十六进制', en: '64 lower-case hexadecimal digits' },
    remedy: { zh: '重新计算。', en: 'Compute it again.' },
  },
  'picture-format': {
    wrong: { zh: '不是照片文件名：“{found}”', en: 'not the name of a picture: “{found}”' },
    allowed: {
      zh: '小写字母、数字和连字符，末尾是文件 SHA-256 的前 12 位，如 market-before-0a1b2c3d4e5f.jpg',
      en: 'lower-case letters, digits and hyphens, ending in the first 12 digits of the file’s SHA-256: market-before-0a1b2c3d4e5f.jpg',
    },
    remedy: {
      zh: '照此给文件改名，再填进表里；没有照片就留空。',
      en: 'Rename the file like that and enter its name; without a picture leave the cell empty.',
    },
  },
  'picture-missing': {
    wrong: { zh: '{folder}/ 里没有照片“{found}”', en: 'there is no picture “{found}” in {folder}/' },
    allowed: { zh: '该文件夹里的文件，名字完全一致', en: 'a file of that folder, by its exact name' },
    remedy: {
      zh: '先把照片放进去，或改正文件名；没有照片就留空。',
      en: 'Put the picture there first, or correct the name; without a picture leave the cell empty.',
    },
  },
  'picture-changed': {
    wrong: {
      zh: '照片“{found}”变了：SHA-256 以 {hash} 开头',
      en: 'the picture “{found}” is another one: its SHA-256 begins with {hash}',
    },
    allowed: {
      zh: '文件 SHA-256 的前 12 位就是名字的末尾',
      en: 'a file whose SHA-256 begins with the end of its name',
    },
    remedy: {
      zh: '从 Git 取回原照片：git restore -s HEAD {folder}/pictures/{found}；换照片要换文件名，并发布新版本。',
      en: 'Restore the picture from Git: git restore -s HEAD {folder}/pictures/{found}; another picture takes another name and a new release.',
    },
  },
  'duplicate-key': {
    wrong: {
      zh: '主键重复：{found}，已见于第 {firstLine} 行',
      en: 'the key {found} already appears on line {firstLine}',
    },
    allowed: { zh: '每个主键（{key}）一行', en: 'one row for each key ({key})' },
    remedy: { zh: '删去或改正其中一行。', en: 'Remove or correct one of the two rows.' },
  },
  'dangling-reference': {
    wrong: { zh: '{references} 中从未有过代码“{found}”', en: 'the code “{found}” was never in {references}' },
    allowed: { zh: '{codes}', en: '{codes}' },
    remedy: {
      zh: '改正代码，或先发布 {references} 的新版本。',
      en: 'Correct the code, or publish a release of {references} that holds it first.',
    },
  },
  'code-vanished': {
    wrong: { zh: '代码“{found}”在 {before} 版中有，本版没有', en: 'the code “{found}” of release {before} is gone' },
    allowed: { zh: '代码一经发布不得删除', en: 'a code once published stays in the list' },
    remedy: {
      zh: '补回该行，填 valid_to（和 replaced_by）。',
      en: 'Put the row back with valid_to (and replaced_by).',
    },
  },
  'replaced-undated': {
    wrong: {
      zh: '写了改用代码 {found}，没有写停用日期',
      en: 'it was replaced by {found}, but the day it ended is missing',
    },
    allowed: { zh: '填了 replaced_by 的行，也填 valid_to', en: 'valid_to wherever replaced_by is filled' },
    remedy: {
      zh: '填上这个代码最后有效的一天；还在用的，清空 replaced_by。',
      en: 'Give the last day of the code; if it is still in use, clear replaced_by.',
    },
  },
  'replaced-ring': {
    wrong: {
      zh: '“{found}”改用 {replaced}，一路改下去又回到“{found}”',
      en: '“{found}” was replaced by {replaced}, which leads back to “{found}”',
    },
    allowed: { zh: '改用的代码不绕回自己', en: 'replacements that never lead back to where they began' },
    remedy: {
      zh: '核对各行的 replaced_by；恢复旧地区或旧指标，另用一个新代码。',
      en: 'Check replaced_by row by row; what comes back takes a new code.',
    },
  },
  'replaced-itself': {
    wrong: { zh: '“{found}”写着改用它自己', en: '“{found}” is said to be replaced by itself' },
    allowed: { zh: '另一个代码；仍在用的留空', en: 'another code; empty for one that is in use' },
    remedy: { zh: '改正或清空 replaced_by。', en: 'Correct or clear replaced_by.' },
  },
  'twin-cell': {
    wrong: { zh: '{filled} 填了，{empty} 却空着', en: '{filled} is filled, yet {empty} is empty' },
    allowed: { zh: '两种语言都填，或都留空', en: 'a text in both languages, or in neither' },
    remedy: {
      zh: '补上另一种语言，或把两格都清空：只有一种语言，另一种语言的页面就会缺一句。',
      en: 'Add the other language, or clear both: with one alone, the pages of the other language lack a sentence.',
    },
  },
  'change-new': {
    wrong: { zh: '{found} 标为 new，但以前已有', en: '{found} is marked new but was published before' },
    allowed: { zh: 'update、correction 或 withdrawn', en: 'update, correction or withdrawn' },
    remedy: { zh: '改 change 列。', en: 'Correct the change column.' },
  },
  'change-unknown': {
    wrong: { zh: '{found} 以前没有，却未标为 new', en: '{found} was never published but is not marked new' },
    allowed: { zh: 'new', en: 'new' },
    remedy: { zh: '改 change 列，或核对主键。', en: 'Correct the change column, or check the key.' },
  },
  'change-note': {
    wrong: { zh: '更正或撤回没有写说明', en: 'a correction or withdrawal without its note' },
    allowed: { zh: 'change_note_zh 和 change_note_en 都填', en: 'both change_note_zh and change_note_en' },
    remedy: { zh: '写明改了什么、为什么。', en: 'Say what was changed and why.' },
  },
  'fact-changed': {
    wrong: {
      zh: '已公布的“{before}”改成了“{found}”，变动却是 update',
      en: '“{before}” was published and is now “{found}”, yet the change is an update',
    },
    allowed: {
      zh: '已公布的内容只由 correction 改，并写说明',
      en: 'what was published changes by a correction only, with its notes',
    },
    remedy: {
      zh: '变动改为 correction，写明改了什么、为什么；不是更正就抄回原来的内容。',
      en: 'Make it a correction and say what changed and why; if it is none, copy the cell as it was.',
    },
  },
} as const satisfies Record<string, Rule>;
