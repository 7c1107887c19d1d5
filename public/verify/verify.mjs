#!/usr/bin/env node
// Audits the record of a published site from its published files alone.
//
//     node verify.mjs https://host/base/      or      node verify.mjs path/to/dist      (--help says more)
//
// It checks that every register is one unbroken chain of entries; that every table is, cell by cell, what its release
// committed to, and names the cell where it is not; that every removed cell is gone together with its key, and for a reason
// that holds; that every version of every article is the text that was registered; every picture that a cell names; every
// SHA256SUMS; and that `latest` is the newest release. The format is record.md beside it. It needs Node 18 and nothing
// else, writes nothing, and asks no other host. It cannot see what the index does not name, nor, without heads that were
// saved before (--heads), that entries were replaced together with all after them. verify.py does the same in Python.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const [AT_ONCE, LARGEST, ROWS_NAMED, FAULTS_NAMED] = [6, 100_000_000, 20, 1000];
/** Seconds that one request to a site and all of them may take. */
export const LIMITS = { request: 30, run: 15 * 60 };
const INDEX = 'data/register/index.json';

const HELP = {
  en: 'verify <address of a site, or folder> [--heads <file>] [--lang zh|en]\nverify <address of a site, or folder> --state <dataset> [--on <day or release>] > table.csv\nAudits the record of a published site: registers, tables, removed cells, pictures, articles.\nExit 0: all holds. 1: faults, one a line. 2: it could not be read. Row 0 is the header, row 1 the first below it.\nWhere all holds it prints the head of every register. Keep that output; later, --heads and its file show whether a\nregister was rewritten since. --state writes the whole table of a dataset as it was after a release, or at the end\nof a day that is no name of a release: of each key the last row, as in current.csv on the site. The format: verify/record.md on the site.',
  zh: 'verify <网站地址或文件夹> [--heads <文件>] [--lang zh|en]\nverify <网站地址或文件夹> --state <数据集> [--on <日期或版本>] > table.csv\n核查已发布网站的存证：登记册、数据表、移除的单元格、图片、文章。\n退出码 0：全部相符。1：有问题，每行一处。2：无法读取。第 0 行是表头，其下为第 1 行。\n全部相符时，列出每份登记册最新一条的哈希（head）。请保存这些输出；日后用 --heads 指明该文件，\n即可查明登记册后来有没有被改写。\n--state 写出一个数据集在某版之后的整张表；日期不是版本名的，取该日终了时的表：每个键取最后一行，与网站上的 current.csv 相同。格式见网站上的 verify/record.md。',
};

const WORDS = {
  // Parts of others: where in a table, as a spreadsheet counts too
  'at-row': ['row {row} (spreadsheet row {sheet})', '第 {row} 行（电子表格第 {sheet} 行）'], 'at-key': ['row {row} (spreadsheet row {sheet}, key “{key}”)', '第 {row} 行（电子表格第 {sheet} 行，键“{key}”）'], 'of-key': ['release {release}, removed: key “{key}”', '版本 {release}，移除：键“{key}”'],
  // Reading
  missing: ['the file is not there, but {by} names it', '文件不存在，{by} 却列有它'], outside: ['leads out of the folder and was not read', '指向文件夹之外，未读取'], 'not-a-file': ['is not a file', '不是文件'],
  'too-large': ['is larger than 100 MB and was not read', '超过 100 MB，未读取'], moved: ['the server sends on to another address, “{to}”, which was not followed', '服务器转向另一地址“{to}”，未跟随'], status: ['could not be read: the server answered {status}', '无法读取：服务器答复 {status}'], silent: ['could not be read: no full answer', '无法读取：没有收到完整答复'],
  late: ['was not read: the time for the whole run was over', '未读取：整次运行的时限已到'], 'not-utf8': ['line {line} is not valid UTF-8', '第 {line} 行不是有效的 UTF-8'], 'not-json': ['is not JSON, or nested too deeply', '不是 JSON，或嵌套过深'],
  writing: ['a name appears twice, or a text or number is not in its plain writing', '有重复的字段名，或文字、数字的写法不规范'], shape: ['{path}: expected {kind}, found {found}', '{path}：应为{kind}，实为 {found}'], 'no-field': ['{path}: the field is missing', '{path}：缺少此字段'], 'other-field': ['{path}: the format has no such field', '{path}：格式中没有此字段'],
  differs: ['{path}: expected {expected}, found {found}', '{path}：应为 {expected}，实为 {found}'], today: ['asOf: found {found}, {by} has {expected}', 'asOf：实为 {found}，{by} 为 {expected}'],
  ahead: ['asOf: {found} lies more than a day after the day of this machine', 'asOf：{found} 比本机日期晚一天以上'], nothing: ['names no dataset and no articles', '没有列出数据集，也没有列出文章'],
  'key-column': ['entry {entry}, key: the table has no column “{found}”', '第 {entry} 条，key：数据表没有列“{found}”'], twice: ['{path}: “{found}” appears twice', '{path}：“{found}”重复出现'],
  // The chain
  previous: ['entry {entry}, previous: expected {expected}, the hash of the entry before, found {found}', '第 {entry} 条，previous：应为上一条的哈希 {expected}，实为 {found}'], altered: ['entry {entry}, sha256: the entry gives {expected}, found {found}: it was changed', '第 {entry} 条，sha256：按内容应为 {expected}，实为 {found}：条目被改动'],
  rewritten: ['entry {entry}: {by} has {expected}, found {found}: the register was rewritten', '第 {entry} 条：{by} 中为 {expected}，实为 {found}：登记册被改写'],
  'head-gone': ['{by} holds a head of this register, but the index does not name it', '{by} 存有此登记册的哈希，索引却没有列出它'], 'not-first': ['entry {entry}: a migration may only be the first entry', '第 {entry} 条：迁移只能是第一条'],
  'day-back': ['entry {entry}, date: {found} lies before {before}, the date of an entry before it', '第 {entry} 条，date：{found} 早于此前条目的 {before}'], order: ['entry {entry}: release {found} does not come after {before}', '第 {entry} 条：版本 {found} 不在 {before} 之后'],
  'no-file': ['entry {entry}: release {release} is not in files', '第 {entry} 条：files 中没有版本 {release}'], 'no-entry': ['{path}: no entry registers release {release}', '{path}：没有条目登记版本 {release}'], 'no-release': ['entry {entry}: names release {release}, which no earlier entry registers', '第 {entry} 条：所指版本 {release} 此前没有登记'],
  'cell-twice': ['entry {entry}: release {release}, key “{key}”, column {column} was removed before', '第 {entry} 条：版本 {release}，键“{key}”，列 {column} 此前已移除'], follows: ['follows: its head and key do not give the commitment of entry 1', 'follows：其 head 和 key 得不出第 1 条的承诺值'],
  'follows-kept': ['follows: texts were removed, and it could confirm a guess at them', 'follows：已有文字移除，而它可用来验证对原文的猜测'],
  // Tables
  bytes: ['its SHA-256 is {found}, {by} has {expected}', 'SHA-256 为 {found}，{by} 为 {expected}'], latest: ['is not the file of the newest release: its SHA-256 is {found}, {by} has {expected}', '不是最新版本的文件：SHA-256 为 {found}，{by} 为 {expected}'],
  picture: ['its SHA-256 begins with {found}, not as its name says; {by}, {at-row}, column {column} names it', 'SHA-256 以 {found} 开头，与其名称不符；{by} {at-row}列 {column} 引用它'], bound: ['its SHA-256 is {found}, entry 1 binds it to {expected}', 'SHA-256 为 {found}，第 1 条绑定为 {expected}'],
  'free-byte': ['{at-row}, column {column}: not in the canonical writing: {why}', '{at-row}，列 {column}：不是规范写法：{why}'], bom: ['a byte-order mark', '有字节顺序标记'],
  quotes: ['quotation marks that are not needed', '引号多余'], return: ['a carriage return', '有回车符'], quote: ['a quotation mark that is not doubled, or never closed', '引号未双写或未闭合'],
  end: ['no line feed at the end', '末尾没有换行符'], width: ['{at-row}: expected {expected} cells, as in the header, found {found}', '{at-row}：应与表头一样有 {expected} 个单元格，实有 {found} 个'],
  empty: ['there is no header', '没有表头'], header: ['header, column {column}: expected “{expected}”, found “{found}”', '表头第 {column} 列：应为“{expected}”，实为“{found}”'],
  rows: ['expected {expected} rows, found {found}', '应有 {expected} 行，实有 {found} 行'], 'key-twice': ['{at-row}: key “{key}” appears in row {other} already', '{at-row}：键“{key}”已在第 {other} 行出现'], cell: ['{at-key}, column {column}: differs from what was registered', '{at-key}，列 {column}：与登记的不同'],
  'cell-or-key': ['{at-key}, column {column}: differs from what was registered, or line {line} of {seeds} was changed', '{at-key}，列 {column}：与登记的不同，或 {seeds} 第 {line} 行被改动'],
  row: ['{at-key}: differs from what was registered; the checks of the columns do not tell where', '{at-key}：与登记的不同，列校验码未能指明位置'], 'more-rows': ['{count} more rows differ', '另有 {count} 行不同'],
  seed: ['line {line}: the seed of {at-key} was changed: all its keyed cells differ ({column})', '第 {line} 行：{at-key}的种子被改动：其所有加密钥的单元格都不同（{column}）'], 'row-check': ['line {line}: the check of {at-key} is {found}, the row gives {expected}', '第 {line} 行：{at-key}的校验码为 {found}，按内容应为 {expected}'],
  'column-check': ['line 1, column {column}: its check is {found}, its cells give {expected}', '第 1 行，列 {column}：校验码为 {found}，按内容应为 {expected}'], root: ['the table and its seeds give the root {found}, entry {entry} has {expected}; no check tells which cell', '按数据表和种子得出的根哈希为 {found}，第 {entry} 条为 {expected}；校验码未能指明单元格'],
  // Seeds and removed cells
  'seed-columns': ['line 1 does not name columns as verify/record.md has it', '第 1 行不符合 verify/record.md 规定的列名写法'], 'seed-line': ['line {line} is neither a seed nor keys with a check', '第 {line} 行既不是种子，也不是带校验码的密钥'], 'seed-end': ['the last line has no line feed', '最后一行没有换行符'],
  'seed-kept': ['line {line}: keys appear although no cell of the row was removed', '第 {line} 行：没有移除单元格，却列出了密钥'], 'seed-extra': ['line {line}: a seed, although no cell of a keyed column has a text', '第 {line} 行：加密钥的列都没有文字，却有种子'],
  'seed-order': ['line {line}: “{found}” is no keyed column, or not in the order of the columns', '第 {line} 行：“{found}”不是加密钥的列，或次序不对'], 'no-key': ['line {line}: column {column} has a text in row {row}, but no key', '第 {line} 行：列 {column} 在第 {row} 行有文字，却没有密钥'],
  'idle-key': ['line {line}: column {column} has a key, but no text in row {row}', '第 {line} 行：列 {column} 有密钥，在第 {row} 行却没有文字'], 'not-blank': ['{at-key}, column {column}: was removed, but is not blank', '{at-key}，列 {column}：已移除，却不是空的'],
  unexplained: ['{at-key}, column {column}: was removed, but the register gives no reason', '{at-key}，列 {column}：已移除，登记册却没有给出原因'], 'not-gone': ['{at-key}, column {column}: the register says it was removed, but its key is not gone', '{at-key}，列 {column}：登记册称已移除，密钥却没有销毁'],
  'no-cell': ['release {release}, removed: there is no cell with key “{key}”, column {column}', '版本 {release}，移除：没有键为“{key}”、列为 {column} 的单元格'],
  'not-keyed': ['{of-key}, column {column} is not a keyed column', '{of-key}，列 {column} 不是加密钥的列'], 'removed-twice': ['{of-key}, column {column} is named twice', '{of-key}，列 {column} 重复列出'], 'no-law': ['{of-key}, column {column}: entry {entry} does not remove it', '{of-key}，列 {column}：第 {entry} 条没有移除它'],
  'law-hidden': ['{of-key}, column {column} went by entry {entry}, but is not named with it', '{of-key}，列 {column} 由第 {entry} 条移除，却没有随之列出'],
  why: ['{of-key}: {why} does not follow from its newest row (change “{change}”, display_until “{until}”, day {today})', '{of-key}：由其最新一行得不出 {why}（change“{change}”，display_until“{until}”，当日 {today}）'],
  'reason-gone': ['{of-key}, column {column} holds the reason of the withdrawal, which may go by law alone', '{of-key}，列 {column} 是撤回的原因，只能依法移除'], on: ['{of-key}, {why}: expected the day {expected}, found {found}', '{of-key}，{why}：日期应为 {expected}，实为 {found}'],
  // Sums
  'sum-line': ['line {line} is not a hash, two spaces and the name of a file in the same folder', '第 {line} 行不是“哈希、两个空格、同一文件夹内的文件名”'], 'sum-twice': ['line {line}: “{name}” is named twice', '第 {line} 行：“{name}”重复列出'], 'sum-absent': ['does not name “{name}”', '没有列出“{name}”'],
  // Articles
  version: ['entry {entry}: {article}: expected version {expected}, found {found}', '第 {entry} 条：{article}：应为第 {expected} 版，实为第 {found} 版'],
  'no-text': ['entry {entry}: {article}: no text was published before', '第 {entry} 条：{article}：此前没有发布过文本'], 'no-correction': ['entry {entry}: {article}: a further text without a correction', '第 {entry} 条：{article}：没有更正就登记了新的文本'],
  'after-withdrawal': ['entry {entry}: {article} was withdrawn by entry {other}; only the removal of its kept texts may follow', '第 {entry} 条：{article} 已由第 {other} 条撤回，其后只能再移除所留文本'], open: ['entry {entry}: {article}: the corrected text does not follow', '第 {entry} 条：{article}：更正后的文本没有随后登记'],
  'text-absent': ['texts: {article} version {version} of entry {entry} is not named', 'texts：没有列出第 {entry} 条的 {article} 第 {version} 版'], 'text-unknown': ['{path}: no entry registers {article} version {version}', '{path}：没有条目登记 {article} 第 {version} 版'],
  'text-removed': ['{path}: {article} version {version} is removed, but no withdrawal removed its texts', '{path}：{article} 第 {version} 版已移除，却没有移除文本的撤回条目'], 'text-kept': ['{path}: {article} version {version} is not removed, but entry {entry} removed its texts', '{path}：{article} 第 {version} 版没有移除，第 {entry} 条却移除了其文本'],
  'text-early': ['{path}: {article} version {version} is held back until {day}; this does not follow from entry {entry} (appears {found}) on {today}', '{path}：{article} 第 {version} 版称 {day} 才公开；由第 {entry} 条（appears {found}）在 {today} 得不出'],
  'text-parts': ['{path}: needs file, key and sha256, or removed, or appears, and one of them alone', '{path}：应有 file、key 和 sha256，或 removed，或 appears，只能取其一'],
  commitment: ['{article} version {version}: the text and its key in {by} do not give the commitment of entry {entry}', '{article} 第 {version} 版：文本和 {by} 中的密钥得不出第 {entry} 条的承诺值'],
  // The end
  holds: ['{counts}: all hold as of {day}. Not checked: pages, what copies in other formats (Excel, JSON, YAML) say, and what the index leaves out.', '{counts}：截至 {day} 全部相符。未核查：网页，其他格式副本（Excel、JSON、YAML）的内容，以及索引没有列出的内容。'],
  more: ['{count}', '另有 {count}'], unread: ['{count} could not be read; nothing is said about them', '{count} 无法读取，未作核查'], 'not-audited': ['This cannot be audited: it is no site with a record of this format, or its index cannot be read.', '无法核查：这不是带有此格式存证的网站，或其索引无法读取。'],
  'no-folder': ['There is no folder “{found}”. Give the address of a site (https://…/) or a folder.', '没有文件夹“{found}”。请给出网站地址（https://…/）或文件夹。'], 'no-heads': ['“{found}” is no saved output of verify, or a head in it is damaged.', '“{found}”不是 verify 保存的输出，或其中的 head 行已损坏。'],
  'no-address': ['“{found}” is not an address that can be audited: expected https://host/path/ alone.', '“{found}”不是可以核查的地址：应为 https://主机/路径/。'], usage: ['Give one address or folder. --help says more.', '请给出一个地址或文件夹。用法见 --help。'],
'no-dataset': ['names no dataset “{found}”', '没有列出数据集“{found}”'], 'not-released': ['has no release {found}; the nearest: {nearest}', '没有版本 {found}；最近的：{nearest}'], 'no-state': ['has no release up to {found}', '到 {found} 为止没有版本'],
  renamed: ['release {release} has the column “{column}”, which the table of {last} has not, while that has others: columns were renamed, and these rows cannot be put together', '版本 {release} 有“{column}”列，{last} 的表没有，却另有别的列：列改过名，这些行合不起来'],
    broken: ['This cannot be audited: the program failed at something it does not know ({found}).', '无法核查：程序遇到未知情况而中止（{found}）。'],
};
const COUNTS = {
  registers: ['register', 'registers', '份登记册'], releases: ['release', 'releases', '个版本'], rows: ['row', 'rows', '行'],
  pictures: ['picture', 'pictures', '张图片'], articles: ['article', 'articles', '篇文章'], heads: ['saved head', 'saved heads', '条留存的哈希'],
  faults: ['fault', 'faults', '处问题'], more: ['more fault', 'more faults', '处问题'], files: ['file', 'files', '个文件'],
};

// A day that the calendar has; the name of a column.
const DAY = String.raw`(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(?!00)([02468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)`;
const COLUMN = '[a-z][a-z0-9_]{0,79}';
// What a value must be: a pattern, where there is one, and its name in words.
const KINDS = {
  hash: [String.raw`[0-9a-f]{64}`, '64 lower-case hexadecimal digits', '64 位小写十六进制数'], day: [DAY, 'a day such as 2026-05-16', '日期，如 2026-05-16'],
  release: [DAY + String.raw`(\.([2-9]|[1-9][0-9]{1,5}))?`, 'a release such as 2026-05-16 or 2026-05-16.2', '版本名，如 2026-05-16 或 2026-05-16.2'],
  dataset: [String.raw`(?!register$)[a-z0-9][a-z0-9-]{0,79}`, 'the name of a dataset', '数据集名称'], column: [COLUMN, 'the name of a column', '列名'],
  article: [String.raw`(zh|en)/[a-z0-9]+(-[a-z0-9]+)*`, 'zh/<slug> or en/<slug>', 'zh/<slug> 或 en/<slug>'],
  // No empty part, none of dots alone, nothing that another program would read as more than a name.
  address: [String.raw`(?!\.{1,2}(/|$))[^/\\%?#:\x00-\x20\x7f\ud800-\udfff]+(/(?!\.{1,2}(/|$))[^/\\%?#:\x00-\x20\x7f\ud800-\udfff]+)*`, 'an address below this folder', '此文件夹下的地址'],
  kinds: ['full|upsert', 'full or upsert', 'full 或 upsert'], some: [null, 'a list that is not empty', '非空列表'],
  reason: ['first|update|correction|structure', 'first, update, correction or structure', 'first、update、correction 或 structure'],
  why: ['law|display-ended|withdrawn', 'law, display-ended or withdrawn', 'law、display-ended 或 withdrawn'], kept: ['kept|removed', 'kept or removed', 'kept 或 removed'],
  text: [String.raw`[^\x00]+`, 'a text', '文字'], any: [null, 'a text', '文字'], flag: [null, 'true or false', 'true 或 false'], number: [null, 'a whole number', '整数'], list: [null, 'a list', '列表'],
  object: [null, 'an object', '对象'], kind: [null, 'a kind of entry that this register knows', '此登记册所知的条目种类'],
};
for (const kind of Object.values(KINDS)) kind[0] &&= new RegExp(`^(?:${kind[0]})$`, 'u');

// The fields of every object: name, ? where it may be absent, and kind; [x] is a list of x, [x]! not empty, x| may be null.
const ENTRY = 'entry:number kind:any date:day previous:hash| sha256:hash ';
const SHAPES = {
  index: 'format:any asOf:day datasets:[dataset] articles:flag', register: 'format:any dataset:any asOf:day head:hash| follows?:followed entries:[entry] files:[file]',
  file: 'release:release csv:address seeds:address sums:address csv_sha256:hash seeds_sha256:hash removed:[removal]',
  removal: 'key:any columns:[column]! why:why on:day entry?:number',
  'entry/release': ENTRY + 'release:release reason:reason note:words root:hash rows:number key:[column]! holds:kinds exceptions?:[exception]',
  'entry/redaction': ENTRY + 'law:words cells:[cell]!', 'entry/migration': ENTRY + 'follows:follows bound?:[bound] removed?:[before]',
  articles: 'format:any asOf:day head:hash| follows?:followed entries:[article-entry] texts:[served]',
  served: 'article:article version:number file?:address key?:hash sha256?:hash removed?:flag appears?:day',
  'article-entry/text': ENTRY + 'article:article version:number office:text appears?:day commitment:hash',
  'article-entry/correction': ENTRY + 'article:article version:number reason:text', 'article-entry/withdrawal': ENTRY + 'article:article version:number reason:text texts:kept',
  'article-entry/migration': ENTRY + 'follows:committed|', exception: 'key:any column:any found:any because:words', words: 'zh:text en:text',
  cell: 'release:release key:any columns:[column]!', follows: 'release:release commitment:hash', committed: 'commitment:hash', followed: 'head:hash key:hash',
  bound: 'release:release sha256:hash', before: 'release:release key:any columns:[column]! law:words date:day',
};

/** A file that cannot be read or used, as the words say. `unread`: nothing is known about it, so it is no fault. */
export class Refused extends Error {
  constructor(word, slots = {}, unread = false) {
    super(word);
    Object.assign(this, { word, slots, unread });
  }
}

const UNSEEN = /[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu;

/** A value as it may be printed: short, and nothing in it that a terminal would obey. */
function show(value) {
  if (value === undefined || value === null || typeof value === 'boolean') return String(value ?? null);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return 'number';
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  const signs = [...String(value).slice(0, 170)];
  const text = signs.length <= 80 ? signs.join('') : `${signs.slice(0, 80).join('')}…`;
  return text.replace(UNSEEN, (sign) => `\\u{${sign.codePointAt(0).toString(16).padStart(4, '0')}}`);
}

// What only says that some byte of a file is another.
const HASHES = ['bytes', 'bound', 'latest'];

/** What was found, in the order of checking, and what was counted. */
export class Report {
  constructor(lang) {
    this.at = lang === 'zh' ? 1 : 0;
    [this.faults, this.unread, this.chains] = [new Map(), new Map(), new Map()];
    Object.assign(this, { more: { faults: 0, unread: 0 }, day: null });
    this.counts = { registers: 0, releases: 0, rows: 0, pictures: 0, articles: 0 };
  }
  say(word, given = {}) {
    const slots = { ...given, sheet: (given.row ?? 0) + 1 };
    const part = (_, slot) => (slot.includes('-') ? this.say(slot, slots) : show(slots[slot]));
    return WORDS[word][this.at].replace(/\{([\w-]+)\}/g, part);
  }
  /** Returns null, so that a check can end with its fault. */
  fault(file, word, slots = {}, unread = false) {
    const line = show(file) + (this.at ? '：' : ': ') + this.say(word, slots);
    const about = { file, isHash: HASHES.includes(word), hasPlace: WORDS[word][0].includes('{at-') && 'column' in slots };
    return this.keep(unread ? 'unread' : 'faults', line, about);
  }
  keep(which, line, about) {
    if (this[which].size >= FAULTS_NAMED && !this[which].has(line)) this.more[which]++;
    else if (!this[which].has(line)) this[which].set(line, about);
    return null;
  }
  refused(file, { word, slots, unread }, by) {
    return this.fault(file, word, { ...slots, by }, unread);
  }
  /** What another report of the same run found comes after what this one did. */
  add(other) {
    for (const which of ['faults', 'unread']) {
      for (const [line, about] of other[which]) this.keep(which, line, about);
      this.more[which] += other.more[which];
    }
  }
  count(name, number) {
    const [one, many, zh] = COUNTS[name];
    return `${number.toLocaleString('en-US')} ${this.at ? zh : number === 1 ? one : many}`;
  }
  /** The faults, those of a cell first; that a file has another hash is said once, and only where nothing else is. */
  lines() {
    const exact = new Set([...this.faults.values()].filter(({ isHash }) => !isHash).map(({ file }) => file));
    const [hashed, placed, others] = [new Set(), [], []];
    for (const [line, { file, isHash, hasPlace }] of this.faults) {
      if (!isHash || (!exact.has(file) && !hashed.has(file))) (hasPlace ? placed : others).push(line);
      if (isHash) hashed.add(file);
    }
    const [lines, unread] = [[...placed, ...others], [...this.unread.keys()]];
    const more = this.more.faults > 0 ? [this.say('more', { count: this.count('more', this.more.faults) })] : [];
    if (lines.length > 0) return [...lines, ...more, ...unread, this.count('faults', lines.length + this.more.faults)];
    if (unread.length > 0) return [...unread, this.say('unread', { count: this.count('files', unread.length + this.more.unread) })];
    const counts = Object.entries(this.counts).map(([name, number]) => this.count(name, number));
    const chains = [...this.chains].filter(([, chain]) => chain?.length > 0);
    const heads = chains.map(([file, chain]) => `head ${file} ${chain.length} ${chain.at(-1)}`);
    return [WORDS.holds[this.at].replace('{counts}', counts.join(this.at ? '、' : ', ')).replace('{day}', this.day), ...heads];
  }
}

class Folder {
  constructor(path) {
    this.path = resolve(path);
  }
  async read(address) {
    try {
      const root = await realpath(this.path);
      const real = await realpath([root, ...address.split('/')].join(sep));
      if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Refused('outside');
      const found = await stat(real);
      if (!found.isFile()) throw new Refused('not-a-file');
      if (found.size > LARGEST) throw new Refused('too-large');
      return await readFile(real);
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw ['ENOENT', 'ENOTDIR'].includes(error.code) ? new Refused('missing') : new Refused('silent', {}, true);
    }
  }
}

class Site {
  constructor(base) {
    Object.assign(this, { base, until: performance.now() + LIMITS.run * 1000 });
  }
  async read(address) {
    try {
      return await this.readOnce(address);
    } catch (refusal) {
      if (!refusal.unread) throw refusal;
      return this.readOnce(address);
    }
  }
  async readOnce(address) {
    const left = Math.min(LIMITS.request * 1000, this.until - performance.now());
    if (left <= 0) throw new Refused('late', {}, true);
    try {
      const url = this.base + address.split('/').map(encodeURIComponent).join('/');
      const signal = AbortSignal.timeout(Math.ceil(left));
      const answer = await fetch(url, { redirect: 'manual', headers: { 'user-agent': 'verify' }, signal });
      const { status } = answer;
      if (status !== 200) await answer.body?.cancel();
      if (status === 404 || status === 410) throw new Refused('missing');
      if (status >= 300 && status < 400) throw new Refused('moved', { to: answer.headers.get('location') ?? '' });
      if (status !== 200) throw new Refused('status', { status }, true);
      let [parts, size] = [[], 0];
      for await (const part of answer.body ?? []) {
        parts.push(part);
        size += part.length;
        if (size > LARGEST) throw new Refused('too-large');
      }
      return Buffer.concat(parts);
    } catch (error) {
      throw error instanceof Refused ? error : new Refused('silent', {}, true);
    }
  }
}

/** The published files by address, and the hash of each that was read. */
class Source {
  constructor(place) {
    Object.assign(this, { place, hashes: new Map() });
  }
  async read(address) {
    if (!fits('address', address)) throw new Refused('outside');
    const data = await this.place.read(address);
    this.hashes.set(address, sha256(data));
    return data;
  }
  async hash(address) {
    if (!this.hashes.has(address)) await this.read(address);
    return this.hashes.get(address);
  }
}

const digest = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const sha256 = (data) => digest(data).toString('hex');

/** HMAC-SHA-256 for keys of at most 64 bytes, as RFC 2104 has it: `createHmac` of Node 24 takes four times as long. */
function hmac(key, data) {
  const [inner, outer] = [Buffer.alloc(64, 0x36), Buffer.alloc(64, 0x5c)];
  for (const [at, byte] of key.entries()) {
    inner[at] ^= byte;
    outer[at] ^= byte;
  }
  return digest(outer, digest(inner, data));
}

function decode(data) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    const read = Buffer.from(data.toString('utf8'));
    const wrong = data.findIndex((byte, at) => byte !== read[at]);
    throw new Refused('not-utf8', { line: data.subarray(0, wrong).filter((byte) => byte === 10).length + 1 });
  }
}

// JSON and its shapes

function readJson(data) {
  const text = decode(data);
  let [value, depth] = [null, 0];
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refused('not-json');
  }
  const bare = text.replace(/\\./gs, '__'); // As long as the text, and no quotation mark within a string.
  for (const sign of bare.replace(/"[^"]*"/g, '').match(/[[{}\]]/g) ?? []) {
    depth += '[{'.includes(sign) ? 1 : -1;
    if (depth > 20) throw new Refused('not-json');
  }
  return { text, bare, value };
}

/** The canonical writing of a value whose numbers are whole; `inOrder` leaves the names as they come. */
function canonical(value, inOrder = false) {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, inOrder)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = inOrder ? Object.keys(value) : Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name], inOrder)}`).join(',')}}`;
}

function fits(kind, value) {
  const isShort = typeof value === 'string' && (kind === 'text' || Buffer.byteLength(value) <= 1000);
  if (KINDS[kind][0]) return isShort && KINDS[kind][0].test(value);
  if (kind === 'any') return typeof value === 'string';
  return kind === 'flag' ? typeof value === 'boolean' : Number.isSafeInteger(value) && value >= 0;
}

/** True where a value and all in it has the kind that the format wants; every place where it has not is a fault. */
function checkShape(report, file, path, kind, value) {
  const wrong = (kind) => {
    report.fault(file, 'shape', { path: path || 'JSON', kind: KINDS[kind][1 + report.at], found: value });
    return false;
  };
  if (kind.endsWith('|')) return value === null || checkShape(report, file, path, kind.slice(0, -1), value);
  if (kind.endsWith('!')) return Array.isArray(value) && value.length === 0 ? wrong('some') : checkShape(report, file, path, kind.slice(0, -1), value);
  if (kind.startsWith('[')) {
    if (!Array.isArray(value)) return wrong('list');
    return value
      .map((one, at) => checkShape(report, file, `${path}[${at}]`, kind.slice(1, -1), one))
      .every((sound) => sound);
  }
  if (kind in KINDS) return fits(kind, value) || wrong(kind);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return wrong('object');
  const inner = path ? `${path}.` : '';
  if (kind === 'entry' || kind === 'article-entry') {
    kind = `${kind}/${show(value.kind)}`;
    if (!Object.hasOwn(SHAPES, kind)) {
      [path, value] = [`${inner}kind`, value.kind];
      return wrong('kind');
    }
  }
  const fields = new Map(SHAPES[kind].split(' ').map((field) => field.split(':')));
  let sound = true;
  for (const [field, wanted] of fields) {
    const name = field.replace('?', '');
    if (Object.hasOwn(value, name)) sound = checkShape(report, file, inner + name, wanted, value[name]) && sound;
    else if (name === field) sound = report.fault(file, 'no-field', { path: inner + name });
  }
  const others = Object.keys(value).filter((name) => !fields.has(name) && !fields.has(`${name}?`));
  for (const name of others.sort()) sound = report.fault(file, 'other-field', { path: inner + name });
  return sound === true;
}

/** A JSON file as the format has it, or null where it is not so. */
async function readShaped(report, source, file, kind, by) {
  const data = await attempted(source.read(file));
  const { text, bare, value } = attempt(report, file, by, readJson, data) ?? {};
  if (text === undefined || !checkShape(report, file, '', kind, value)) return null;
  const plain = bare.replace(/("[^"]*")|[ \t\r\n]+/g, (found, string, at) => (string ? text.slice(at, at + found.length) : ''));
  return plain === canonical(value, true) ? value : report.fault(file, 'writing');
}

/** What `read` makes of what is given; null, and the fault, where that or it is refused. */
function attempt(report, path, by, read, given) {
  try {
    if (given instanceof Refused) throw given;
    return read(given);
  } catch (error) {
    if (error instanceof Refused) return report.refused(path, error, by);
    throw error;
  }
}

/** What was promised, or why it was refused. */
const attempted = (promise) =>
  promise.catch((error) => {
    if (error instanceof Refused) return error;
    throw error;
  });

// Registers

/** A register as the format has it, whose numbers, links, hashes and head were checked; null where it is not so. */
async function openRegister(report, source, file, kind, today) {
  const register = await readShaped(report, source, file, kind, INDEX);
  report.counts.registers++;
  report.chains.set(file, register && register.entries.map(({ sha256 }) => sha256));
  if (!register) return null;
  expect(report, file, 'format', `gongwei-${kind}/1`, register.format);
  expect(report, file, 'asOf', today, register.asOf, 'today');
  let [before, reached] = [null, ''];
  for (const [index, entry] of register.entries.entries()) {
    const at = index + 1;
    if (entry.entry !== at) report.fault(file, 'differs', { path: `entries[${index}].entry`, expected: at, found: entry.entry });
    if (entry.previous !== before) report.fault(file, 'previous', { entry: at, expected: before, found: entry.previous });
    const own = sha256(canonical(Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'sha256'))));
    if (entry.sha256 !== own) report.fault(file, 'altered', { entry: at, expected: own, found: entry.sha256 });
    if (entry.kind !== 'migration') {
      if (entry.date < reached) report.fault(file, 'day-back', { entry: at, found: entry.date, before: reached });
      else reached = entry.date;
    } else if (at > 1) report.fault(file, 'not-first', { entry: at });
    before = entry.sha256;
  }
  if (register.head !== before) report.fault(file, 'differs', { path: 'head', expected: before, found: register.head });
  return register;
}

function expect(report, file, path, expected, found, word = 'differs') {
  if (found !== expected) report.fault(file, word, { path, expected, found, by: INDEX });
}

function isAfter(release, before) {
  const [[day, number = '1'], [dayBefore, numberBefore = '1']] = [release.split('.'), before.split('.')];
  return day === dayBefore ? Number(number) > Number(numberBefore) : day > dayBefore;
}

// A cell by its row's key and its column; no name of a column holds the sign between.
const cellName = (key, column) => `${column}|${key}`;

/** The releases of a dataset's register by name, with what other entries say about each. */
function readRegister(report, file, register) {
  const releases = new Map();
  let [bound, last] = [new Map(), null];
  for (const [index, entry] of register.entries.entries()) {
    const at = index + 1;
    if (entry.kind === 'release') {
      const name = entry.release;
      if (last && !isAfter(name, last)) report.fault(file, 'order', { entry: at, found: name, before: last });
      last = name;
      expect(report, file, `entries[${index}].date`, name.slice(0, 10), entry.date);
      const facts = { entry, at, file: null, law: new Map(), bound: bound.get(name) };
      if (!releases.has(name)) releases.set(name, facts);
    } else if (entry.kind === 'redaction') {
      for (const cell of entry.cells) removeByLaw(report, file, releases, at, cell, { day: entry.date, committed: true });
    } else if (at === 1) bound = new Map((entry.bound ?? []).map(({ release, sha256 }) => [release, sha256]));
  }
  for (const [at, one] of register.files.entries()) {
    const release = releases.get(one.release);
    const path = `files[${at}]`;
    if (!release) report.fault(file, 'no-entry', { path, release: one.release });
    else if (release.file) report.fault(file, 'twice', { path, found: one.release });
    else {
      release.file = one;
      const stem = `${one.release}/${file.split('/')[1]}`;
      const named = one.csv === `${stem}.sample.csv` ? `${stem}.sample` : stem;
      for (const [field, expected] of [['csv', `${named}.csv`], ['seeds', `${named}.seeds.txt`], ['sums', `${one.release}/SHA256SUMS`]])
        expect(report, file, `${path}.${field}`, expected, one[field]);
    }
  }
  // Only the migration, the first entry, speaks of releases that come after it.
  for (const release of bound.keys()) if (!releases.has(release)) report.fault(file, 'no-release', { entry: 1, release });
  for (const cell of register.entries[0]?.removed ?? []) removeByLaw(report, file, releases, 1, cell, { day: cell.date, committed: false });
  for (const [name, { file: served, at }] of releases) if (!served) report.fault(file, 'no-file', { entry: at, release: name });
  return new Map([...releases].filter(([, { file: served }]) => served));
}

/** The head of the register before fits the migration, and is told only while nothing is removed. */
function checkFollows(report, file, { follows, entries }, isRemoved) {
  if (!follows) return;
  const own = hmac(Buffer.from(follows.key, 'hex'), follows.head).toString('hex');
  if (isRemoved) report.fault(file, 'follows-kept');
  else if (own !== entries[0]?.follows?.commitment) report.fault(file, 'follows');
}

function removeByLaw(report, file, releases, at, { release: name, key, columns }, { day, committed }) {
  const release = releases.get(name);
  if (!release) return report.fault(file, 'no-release', { entry: at, release: name });
  for (const column of columns) {
    const cell = cellName(key, column);
    if (release.law.has(cell)) report.fault(file, 'cell-twice', { entry: at, release: name, key, column });
    else release.law.set(cell, { key, column, at, day, committed });
  }
}

// Tables

/** The records of a table; null where it is not in the canonical writing, which alone is allowed. */
function readTable(report, file, data, anyWriting) {
  const [plainText, signAfter] = [/[^",\n\r]*/y, /,|\r?\n|$/y];
  const textThenReturn = /[^",\n\r]*\r/y;
  let text = decode(data);
  if (anyWriting && text.startsWith('\ufeff')) text = text.slice(1);
  const records = [];
  let [record, at] = [[], 0];
  while (at < text.length) {
    plainText.lastIndex = textThenReturn.lastIndex = at;
    const end = text[at] === '"' ? closingQuote(text, at) : -1;
    const quoted = end < 0 ? undefined : text.slice(at + 1, end);
    const plain = quoted === undefined ? plainText.exec(text)[0] : '';
    signAfter.lastIndex = quoted === undefined ? at + plain.length : end + 1;
    const found = signAfter.exec(text);
    const sign = found?.[0] ?? '';
    let why = found ? null : textThenReturn.test(text) ? 'return' : 'quote';
    if (found && !anyWriting) {
      if (quoted !== undefined) why = quoted.includes('\r') ? 'return' : /[",\n]/.test(quoted) ? null : 'quotes';
      why ??= sign === '\r\n' ? 'return' : sign === '' ? 'end' : null;
    }
    if (at === 0 && !anyWriting && text.startsWith('\ufeff')) why = 'bom';
    if (why) return notCanonical(report, file, records, record, why);
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at = signAfter.lastIndex;
    if (sign === ',') continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) {
    if (!anyWriting) return notCanonical(report, file, records, record, 'end');
    records.push([...record, '']);
  }
  const expected = records[0]?.length;
  const row = records.findIndex(({ length }) => length !== expected);
  if (row > 0) return report.fault(file, 'width', { row, expected, found: records[row].length });
  return records.length > 0 ? records : report.fault(file, 'empty');
}

/** Where a cell's quotation mark is closed; -1 where it never is. One expression for it would overflow on long cells. */
function closingQuote(text, at) {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

function notCanonical(report, file, records, record, why) {
  const column = records[0]?.[record.length] ?? record.length + 1;
  return report.fault(file, 'free-byte', { row: records.length, column, why: report.say(why) });
}

/** The columns of a table's seeds, line 1, and each other line as `readLine` has it. */
function readSeeds(report, file, data) {
  const lines = decode(data).split('\n');
  if (lines.pop() !== '') return report.fault(file, 'seed-end');
  const named = (lines[0] ?? '').split(' ').map((one) => new RegExp(`^(${COLUMN})([:*])([0-9a-f]{4})$`).exec(one));
  if (named.includes(null) || new Set(named.map(([, name]) => name)).size < named.length) return report.fault(file, 'seed-columns');
  const columns = named.map(([, name, mark, check], at) => ({ at, name, keyed: mark === '*', check }));
  const rows = lines.slice(1).map(readLine);
  for (const [at, found] of rows.entries()) if (!found) report.fault(file, 'seed-line', { line: at + 2 });
  return { firstLine: lines[0], columns, lines: rows };
}

const KEY = new RegExp(`^${COLUMN}[=!][0-9a-f]{64}$`);

/** A row's seed (or null), its check, and its keys as text; null where the line is malformed. */
function readLine(line) {
  if (/^[A-Za-z0-9+/]{24}$/.test(line)) {
    const data = Buffer.from(line, 'base64');
    return { seed: data.subarray(0, 16), check: data.toString('hex', 16), listed: '' };
  }
  const [mark, check, ...items] = line.split(' ');
  const isSound = mark === '-' && /^[0-9a-f]{4}$/.test(check) && items.every((item) => KEY.test(item));
  return isSound ? { seed: null, check, listed: line.slice(6) } : null;
}

/** One release's table with its seeds: encodes its rows, compares them with the root, names what differs. */
class Table {
  constructor(report, csv, seeds, columns, key) {
    Object.assign(this, { report, csv, seeds, columns, rows: new Map(), keys: [], gone: new Map() });
    this.named = new Map(columns.map((column) => [column.name, column]));
    this.keyed = new Map(columns.filter(({ keyed }) => keyed).map((column) => [column.name, column]));
    this.keyAt = key.map((name) => this.named.get(name)?.at);
    this.sums = columns.map(() => createHash('sha256'));
  }
  /** The leaf of a row, or null where its line of the seeds does not fit it. */
  addRow(row, cells, line) {
    const key = this.keyAt.map((at) => cells[at] ?? '').join('|');
    const other = this.rows.get(key)?.row;
    if (other) this.report.fault(this.csv, 'key-twice', { row, key, other });
    else this.rows.set(key, { row, cells });
    this.keys.push(key);
    if (!line) return null;
    const { seed, listed } = line;
    const marks = seed ? this.keysFromSeed(row, cells, seed) : this.keysFromList(row, key, cells, listed);
    if (marks === null) return null;
    const parts = cells.map((cell, at) => {
      const text = Buffer.from(cell);
      const mark = marks[at];
      const length = Buffer.alloc(5);
      length.writeUInt32BE(text.length, 1);
      const part = mark ? [Buffer.of(1), text.length > 0 ? hmac(mark, text) : mark] : [length, text];
      for (const bytes of part) this.sums[at].update(bytes);
      return part;
    });
    return Buffer.concat(parts.flat());
  }
  keysFromSeed(row, cells, seed) {
    if (![...this.keyed.values()].some(({ at }) => cells[at])) return this.report.fault(this.seeds, 'seed-extra', { line: row + 1 });
    return this.columns.map(({ at, name, keyed }) => (keyed && cells[at] ? digest(seed, name) : null));
  }
  /** For each cell its key, the commitment where it was removed (and is blank), null where it has neither. */
  keysFromList(row, key, cells, listed) {
    let [before, sound] = [-1, true];
    const named = new Map();
    for (const item of listed.split(' ').slice(1)) {
      const [name, sign, value] = [item.slice(0, -65), item.at(-65), item.slice(-64)];
      const column = this.keyed.get(name);
      if (!column || column.at <= before) {
        sound = this.report.fault(this.seeds, 'seed-order', { line: row + 1, found: name });
        continue;
      }
      before = column.at;
      named.set(column.at, Buffer.from(value, 'hex'));
      if (sign === '!') {
        this.gone.set(cellName(key, name), { row, key, column: name });
        if (cells[column.at]) sound = this.report.fault(this.csv, 'not-blank', { row, key, column: name });
      } else if (!cells[column.at]) sound = this.report.fault(this.seeds, 'idle-key', { line: row + 1, column: name, row });
    }
    for (const { at, name } of this.keyed.values())
      if (cells[at] && !named.has(at)) sound = this.report.fault(this.seeds, 'no-key', { line: row + 1, column: name, row });
    if (named.size > 0 && !listed.includes('!')) sound = this.report.fault(this.seeds, 'seed-kept', { line: row + 1 });
    return sound ? cells.map((_, at) => named.get(at) ?? null) : null;
  }
  /** Names every row, column or line that differs from what the release's entry and the checks say. */
  compare(firstLine, leaves, lines, entry, at, whole) {
    const hashes = leaves.map((leaf) => leaf && digest(Buffer.of(0), leaf));
    const check = (hash) => hash.toString('hex', 0, 2);
    const differing = hashes.flatMap((own, index) => (own && check(own) !== lines[index].check ? [index + 1] : []));
    const canRoot = whole && !hashes.includes(null);
    const root = canRoot ? treeRoot([digest(Buffer.of(0), firstLine), ...hashes]).toString('hex') : null;
    if (root === entry.root) {
      for (const row of differing) {
        const slots = { line: row + 1, row, key: this.keys[row - 1], found: lines[row - 1].check, expected: check(hashes[row - 1]) };
        this.report.fault(this.seeds, 'row-check', slots);
      }
      return;
    }
    const sums = this.sums.map((sum) => check(sum.digest()));
    const columns = this.columns.filter((column) => root && sums[column.at] !== column.check);
    // Where rows are missing or were added, every row after the first that differs is another's.
    for (const row of differing.slice(0, whole ? ROWS_NAMED : 1)) this.nameRow(row, columns, lines[row - 1].seed !== null);
    if (differing.length > ROWS_NAMED && whole) this.report.fault(this.csv, 'more-rows', { count: differing.length - ROWS_NAMED });
    if (!root || differing.length > 0) return;
    for (const { at, name, check: found } of columns) this.report.fault(this.seeds, 'column-check', { column: name, found, expected: sums[at] });
    if (columns.length === 0) this.report.fault(this.csv, 'root', { found: root, entry: at, expected: entry.root });
  }
  nameRow(row, columns, hasSeed) {
    const key = this.keys[row - 1];
    const slots = { row, key, line: row + 1, seeds: this.seeds.split('/').at(-1) };
    const { cells } = this.rows.get(key);
    const keyed = [...this.keyed.values()].filter(({ at }) => cells[at]);
    const names = keyed.map(({ name }) => name).join(', ');
    if (hasSeed && keyed.length > 1 && columns.map(({ name }) => name).join(', ') === names)
      return this.report.fault(this.seeds, 'seed', { ...slots, column: names });
    // A seed that was changed would show in every keyed cell of its row.
    const isOpen = columns.some((one) => one.keyed && (!hasSeed || (keyed.length === 1 && keyed[0] === one)));
    const word = columns.length === 0 ? 'row' : isOpen ? 'cell-or-key' : 'cell';
    this.report.fault(this.csv, word, { ...slots, column: columns.map(({ name }) => name).join(', ') });
  }
}

/** The root of RFC 6962 over the hashes of leaves: equal trees are joined as they fill up, from the right. */
export function treeRoot(hashes) {
  const stack = [];
  for (let hash of hashes) {
    let size = 1;
    for (; stack.at(-1)?.size === size; size *= 2) hash = digest(Buffer.of(1), stack.pop().hash, hash);
    stack.push({ size, hash });
  }
  if (stack.length === 0) return digest();
  return stack.map(({ hash }) => hash).reduceRight((right, left) => digest(Buffer.of(1), left, right));
}

/** Checks one release's table and seeds; returns the table, or null where it cannot be read. */
function checkRelease(report, folder, register, release, { csvData, seedsData }) {
  const { file, entry, bound } = release;
  const [csv, seeds, by] = [folder + file.csv, folder + file.seeds, `${folder}register.json`];
  for (const [path, data, word, expected] of [[csv, csvData, 'bound', bound], [csv, csvData, 'bytes', file.csv_sha256], [seeds, seedsData, 'bytes', file.seeds_sha256]])
    if (expected && !(data instanceof Refused) && sha256(data) !== expected) report.fault(path, word, { expected, found: sha256(data), by });
  const records = attempt(report, csv, by, (data) => readTable(report, csv, data, bound !== undefined), csvData);
  const found = attempt(report, seeds, by, (data) => readSeeds(report, seeds, data), seedsData);
  if (!records || !found) return null;
  const { firstLine, columns, lines } = found;
  const [header, ...rows] = records;
  const names = columns.map(({ name }) => name);
  const at = (header.length > names.length ? header : names).findIndex((_, at) => header[at] !== names[at]);
  if (at >= 0) return report.fault(csv, 'header', { column: at + 1, expected: names[at] ?? '', found: header[at] ?? '' });
  for (const [path, { length }] of [[csv, rows], [seeds, lines]])
    if (length !== entry.rows) report.fault(path, 'rows', { expected: entry.rows, found: length });
  const table = new Table(report, csv, seeds, columns, entry.key);
  for (const found of entry.key) if (!table.named.has(found)) report.fault(by, 'key-column', { entry: release.at, found });
  const both = rows.slice(0, lines.length);
  const leaves = both.map((cells, index) => table.addRow(index + 1, cells, lines[index]));
  const whole = rows.length === entry.rows && lines.length === entry.rows;
  table.compare(firstLine, leaves, lines, entry, release.at, whole);
  report.counts.rows += rows.length;
  checkRemoved(report, by, table, release);
  return table;
}

/** Every removed cell has its reason, and everything that is said to be removed is gone. */
function checkRemoved(report, path, { csv, seeds, rows, named, gone }, { entry: { release }, file, law }) {
  const reasons = new Map();
  const wrong = (word, slots) => report.fault(path, word, { release, ...slots });
  for (const { key, columns, ...reason } of file.removed)
    for (const column of columns) {
      const cell = cellName(key, column);
      if (reasons.has(cell)) wrong('removed-twice', { key, column });
      else reasons.set(cell, { key, column, ...reason });
    }
  for (const [cell, { key, column, why, on, entry }] of reasons) {
    const demanded = law.get(cell);
    const isKnown = why === 'law' ? demanded !== undefined && demanded.at === entry : entry === undefined;
    if (!isKnown) wrong('no-law', { key, column, entry });
    else if (why === 'law' && on !== demanded.day) wrong('on', { key, why, expected: demanded.day, found: on });
    else if (why !== 'law' && ['change_note_zh', 'change_note_en'].includes(column) && rows.get(key)?.cells[named.get('change')?.at] === 'withdrawn')
      wrong('reason-gone', { key, column });
  }
  for (const [cell, { key, column, at }] of law) if (reasons.get(cell)?.why !== 'law') wrong('law-hidden', { key, column, entry: at });
  for (const [cell, { key, column }] of new Map([...reasons, ...law])) {
    const [found, place] = [rows.get(key), named.get(column)];
    const slots = { row: found?.row, key, column };
    if (!found || !place) wrong('no-cell', slots);
    else if (found.cells[place.at] && !gone.has(cell)) report.fault(csv, 'not-blank', slots);
    // Of what was removed before the migration there is no commitment.
    else if (law.get(cell)?.committed === false) continue;
    else if (!place.keyed) wrong('not-keyed', slots);
    else if (!gone.has(cell)) report.fault(seeds, 'not-gone', slots);
  }
  for (const [cell, slots] of gone) if (!reasons.has(cell) && !law.has(cell)) report.fault(csv, 'unexplained', slots);
}

/** Withdrawn entries and ended displays follow from the newest row of their key. */
function checkEndings(report, file, { asOf: today }, tables) {
  const [newest, withdrawn] = [new Map(), new Map()];
  for (const { release, table } of tables) {
    const [changeAt, untilAt] = ['change', 'display_until'].map((name) => table.named.get(name)?.at);
    for (const [key, { cells }] of table.rows) {
      newest.set(key, { change: cells[changeAt] ?? '', until: cells[untilAt] ?? '' });
      if (cells[changeAt] !== 'withdrawn') withdrawn.delete(key);
      else if (!withdrawn.has(key)) withdrawn.set(key, release.entry.date);
    }
  }
  for (const { release, table } of tables)
    for (const { key, why, on } of release.file.removed) {
      if (why === 'law' || !newest.has(key)) continue;
      const { change, until } = newest.get(key);
      const holds = why === 'withdrawn' ? change === 'withdrawn' : fits('day', until) && until < today;
      const expected = holds && (why === 'withdrawn' ? withdrawn.get(key) : dayAfter(until));
      if (!holds) report.fault(file, 'why', { release: release.entry.release, key, why, change, until, today });
      else if (on !== expected) report.fault(file, 'on', { release: release.entry.release, key, why, expected, found: on });
    }
}

const dayAfter = (day) => new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);

// What is read ahead, a few files at a time

/** The results of a job for each task, in order; no more than a few are ever waiting. */
async function* ahead(job, tasks) {
  const running = [];
  for (const task of tasks) {
    running.push(job(...task));
    if (running.length === AT_ONCE) yield await running.shift();
  }
  while (running.length > 0) yield await running.shift();
}

async function loadRelease(source, folder, file, sums) {
  const csvData = await attempted(source.read(folder + file.csv));
  const seedsData = await attempted(source.read(folder + file.seeds));
  await checkSums(sums, source, folder, file);
  return { csvData, seedsData, sums };
}

/** Reports every fault of a SHA256SUMS. */
async function checkSums(report, source, folder, file) {
  const path = folder + file.sums;
  const [beside, names] = [path.slice(0, path.lastIndexOf('/') + 1), new Set()];
  const text = attempt(report, path, `${folder}register.json`, decode, await attempted(source.read(path)));
  if (text === null) return;
  const lines = text.split('\n');
  for (const [index, text] of (lines.at(-1) === '' ? lines.slice(0, -1) : [...lines, '']).entries()) {
    const line = index + 1;
    if (text.startsWith('#')) continue;
    const [, expected, name = ''] = /^([0-9a-f]{64})  ([^/]+)$/.exec(text) ?? [];
    if (!fits('address', name)) {
      report.fault(path, 'sum-line', { line });
      continue;
    }
    if (names.has(name)) report.fault(path, 'sum-twice', { line, name });
    names.add(name);
    await expectHash(report, source, beside + name, expected, path);
  }
  for (const name of [file.csv, file.seeds].map((one) => one.slice(one.lastIndexOf('/') + 1)))
    if (!names.has(name)) report.fault(path, 'sum-absent', { name });
}

async function expectHash(report, source, path, expected, by, word = 'bytes') {
  const found = attempt(report, path, by, (hash) => hash, await attempted(source.hash(path)));
  if (found !== null && found !== expected) report.fault(path, word, { expected, found, by });
}

/** What is served as the newest release must be its files; `latest.csv` is its table once more. */
async function checkLatest(report, source, folder, file) {
  const [csv, seeds, sums] = [file.csv, file.seeds, file.sums].map((one) => `latest/${one.slice(one.lastIndexOf('/') + 1)}`);
  await checkSums(report, source, folder, { csv, seeds, sums });
  for (const [path, expected] of [['latest.csv', file.csv_sha256], [csv, file.csv_sha256], [seeds, file.seeds_sha256]])
    await expectHash(report, source, folder + path, expected, `${folder}register.json`, 'latest');
  const expected = await attempted(source.hash(folder + file.sums));
  if (!(expected instanceof Refused)) await expectHash(report, source, folder + sums, expected, folder + file.sums, 'latest');
}

/** Every picture that a cell names must be there, with the hash that its name begins to tell. */
async function checkPictures(report, source, folder, tables) {
  const named = new Map();
  for (const { csv, columns, rows } of tables)
    for (const { row, cells } of rows.values())
      for (const [at, cell] of cells.entries()) {
        const start = /-([0-9a-f]{12})\.(?:svg|png|jpg|webp)$/.exec(cell)?.[1];
        const path = `${folder}pictures/${cell}`;
        if (!start || cell.includes('/') || !fits('address', cell) || named.has(path)) continue;
        named.set(path, { start, slots: { by: csv, row, column: columns[at].name } });
      }
  const hashes = ahead((path) => attempted(source.hash(path)), [...named.keys()].map((path) => [path]));
  for (const [path, { start, slots }] of named) {
    const { value: own } = await hashes.next();
    if (own instanceof Refused) report.refused(path, own, slots.by);
    else if (!own.startsWith(start)) report.fault(path, 'picture', { ...slots, found: own.slice(0, 12) });
  }
  report.counts.pictures += named.size;
}

async function checkDataset(report, source, name, today) {
  const [folder, file] = [`data/${name}/`, `data/${name}/register.json`];
  const register = await openRegister(report, source, file, 'register', today);
  if (!register) return;
  expect(report, file, 'dataset', name, register.dataset);
  checkFollows(report, file, register, register.files.some(({ removed }) => removed.length > 0));
  const byName = readRegister(report, file, register);
  const releases = [...byName.values()];
  const loading = ahead(loadRelease, releases.map((one) => [source, folder, one.file, new Report(report.at ? 'zh' : 'en')]));
  const tables = [];
  for (const release of releases) {
    const { value: loaded } = await loading.next();
    tables.push({ release, table: checkRelease(report, folder, register, release, loaded) });
    report.counts.releases++;
    report.add(loaded.sums);
  }
  const read = tables.map(({ table }) => table).filter(Boolean);
  if (read.length === tables.length) checkEndings(report, file, register, tables);
  const newest = byName.get(register.entries.findLast(({ kind }) => kind === 'release')?.release);
  if (newest) await checkLatest(report, source, folder, newest.file);
  await checkPictures(report, source, folder, read);
}

// Articles

/** The articles of the register by name: their texts by version, and what became of them. */
function readArticles(report, file, entries) {
  const articles = new Map();
  let reached = '';
  for (const [index, entry] of entries.entries()) {
    if (entry.date > reached) reached = entry.date;
    if (entry.kind === 'migration') continue;
    const [{ article, version }, at] = [entry, index + 1];
    if (!articles.has(article)) articles.set(article, { texts: new Map(), newest: 0, open: null, withdrawal: null });
    const one = articles.get(article);
    const { newest } = one;
    const wrong = (word, slots) => report.fault(file, word, { entry: at, article, ...slots });
    if (one.withdrawal && !(one.withdrawal.entry.texts === 'kept' && entry.texts === 'removed')) wrong('after-withdrawal', { other: one.withdrawal.at });
    else if (entry.kind === 'text') {
      // A text may be registered anew before the day on which it appears, if that had not come: nobody can have read it.
      const anew = newest > 0 && !one.open && reached < (one.texts.get(newest).entry.appears ?? '');
      const expected = anew ? newest : newest + 1;
      if (newest > 0 && !anew && !one.open) wrong('no-correction');
      else if (version !== expected) wrong('version', { expected, found: version });
      one.texts.set(version, { at, entry });
      Object.assign(one, { newest: Math.max(newest, version), open: null });
    } else {
      if (newest === 0) wrong('no-text');
      else if (version !== newest) wrong('version', { expected: newest, found: version });
      if (one.open) report.fault(file, 'open', { entry: one.open, article });
      one.open = entry.kind === 'correction' ? at : null;
      one.withdrawal = entry.kind === 'withdrawal' ? { at, entry } : null;
    }
  }
  for (const [article, { open }] of articles) if (open) report.fault(file, 'open', { entry: open, article });
  return articles;
}

async function checkArticles(report, source, today) {
  const [folder, file] = ['data/register/', 'data/register/articles.json'];
  const register = await openRegister(report, source, file, 'articles', today);
  if (!register) return;
  checkFollows(report, file, register, register.entries.some(({ texts }) => texts === 'removed'));
  const articles = readArticles(report, file, register.entries);
  report.counts.articles += articles.size;
  const withFile = register.texts.filter((one) => one.file !== undefined);
  const reading = ahead((path) => attempted(source.read(path)), withFile.map((one) => [folder + one.file]));
  const named = new Set();
  for (const [at, served] of register.texts.entries()) {
    const { article, version } = served;
    const text = served.file === undefined ? null : (await reading.next()).value;
    const slots = { article, version, path: `texts[${at}]` };
    if (named.has(`${article} ${version}`)) report.fault(file, 'twice', { ...slots, found: `${article} ${version}` });
    named.add(`${article} ${version}`);
    const one = articles.get(article);
    if (!one?.texts.has(version)) report.fault(file, 'text-unknown', slots);
    else checkText(report, folder, file, { one, served, slots, today, text });
  }
  for (const [article, { texts }] of articles)
    for (const [version, { at }] of texts)
      if (!named.has(`${article} ${version}`)) report.fault(file, 'text-absent', { article, version, entry: at });
}

function checkText(report, folder, file, { one, served, slots, today, text }) {
  const { at, entry } = one.texts.get(served.version);
  const removed = one.withdrawal?.entry.texts === 'removed';
  const { article, version, ...parts } = served;
  const isOneOf = ['file,key,sha256', 'removed', 'appears'].includes(Object.keys(parts).sort().join());
  if (!isOneOf || served.removed === false) return report.fault(file, 'text-parts', slots);
  if (served.removed) return removed ? null : report.fault(file, 'text-removed', slots);
  if (removed) return report.fault(file, 'text-kept', { ...slots, entry: one.withdrawal.at });
  if (served.appears !== undefined) {
    const [found, day] = [entry.appears, served.appears];
    return day <= today || day !== found ? report.fault(file, 'text-early', { ...slots, day, entry: at, found, today }) : null;
  }
  expect(report, file, `${slots.path}.file`, `articles/${article}/${version}.mdx`, served.file);
  const path = folder + served.file;
  if (text instanceof Refused) return report.refused(path, text, file);
  if (sha256(text) !== served.sha256) report.fault(path, 'bytes', { expected: served.sha256, found: sha256(text), by: file });
  if (hmac(Buffer.from(served.key, 'hex'), text).toString('hex') !== entry.commitment)
    report.fault(path, 'commitment', { ...slots, entry: at, by: file });
  return null;
}

// The whole

/** Checks all that the index names; returns the lines to print where there is nothing to audit. */
export async function audit(report, place) {
  const [source, file] = [new Source(place), INDEX];
  const index = await readShaped(report, source, file, 'index', 'verify/record.md');
  if (index) expect(report, file, 'format', 'gongwei-record/1', index.format);
  if (index?.format !== 'gongwei-record/1') return [...report.faults.keys(), ...report.unread.keys()];
  if (index.datasets.length === 0 && !index.articles) report.fault(file, 'nothing');
  if (report.faults.size > 0) return [...report.faults.keys()];
  report.day = index.asOf;
  if (index.asOf > dayAfter(new Date().toISOString().slice(0, 10))) report.fault(file, 'ahead', { found: index.asOf });
  const seen = new Set();
  for (const [at, name] of index.datasets.entries()) {
    if (seen.has(name)) report.fault(file, 'twice', { path: `datasets[${at}]`, found: name });
    else await checkDataset(report, source, name, index.asOf);
    seen.add(name);
  }
  if (index.articles) await checkArticles(report, source, index.asOf);
  return [];
}

async function openPlace(report, target) {
  if (!/^https?:/i.test(target)) {
    const found = await stat(target).catch(() => null);
    return found?.isDirectory() ? new Folder(target) : report.say('no-folder', { found: target });
  }
  try {
    if (!/^https?:\/\/[^/@?#\\\x00-\x20]+(\/[^?#\\\x00-\x20]*)?$/i.test(target)) throw new TypeError(target);
    const url = new URL(target);
    if (url.port === '0') throw new TypeError(target);
    return new Site(`${url.origin}${url.pathname.replace(/\/+$/, '')}/`);
  } catch {
    return report.say('no-address', { found: target });
  }
}

/** The names that columns bore until one of these releases renamed them, as changes.json has it. */
async function readFormer(source, folder, chosen) {
  try {
    const releases = new Set(chosen.map(({ entry }) => entry.release));
    const told = JSON.parse(String(await source.read(`${folder}changes.json`))).releases.filter(({ release }) => releases.has(release));
    const changes = told.flatMap(({ columns }) => columns).filter(({ what }) => what === 'column-renamed');
    return { readable: new Set(told.map(({ release }) => release)).size >= releases.size - 1, names: new Set(changes.map(({ from }) => from)) };
  } catch {
    return { readable: false, names: new Set() };
  }
}

/**
 * The whole table of a dataset as it was after a release, or at the end of any other day: of each key the last row, with the release
 * that wrote it and whether it is sample data, byte for byte as the site's own current.csv. Null where it cannot be.
 */
async function writeState(report, place, name, on) {
  const [source, folder, file] = [new Source(place), `data/${name}/`, `data/${name}/register.json`];
  const index = await readShaped(report, source, INDEX, 'index', 'verify/record.md');
  if (!index) return null;
  report.day = index.asOf;
  if (!index.datasets.includes(name)) return report.fault(INDEX, 'no-dataset', { found: name });
  const register = await openRegister(report, source, file, 'register', index.asOf);
  const byName = register ? readRegister(report, file, register) : new Map();
  if (register && on.includes('.') && !byName.has(on)) {
    const names = [...byName.keys()];
    const nearest = [names.findLast((release) => !isAfter(release, on)), names.find((release) => isAfter(release, on))];
    return report.fault(file, 'not-released', { found: on, nearest: nearest.filter(Boolean).join(', ') });
  }
  // A name of a release means that release, even where another of its day follows; any other day means its end.
  const isUpTo = (release) => on === '' || (byName.has(on) ? !isAfter(release, on) : release.slice(0, 10) <= on);
  const chosen = [...byName].filter(([release]) => isUpTo(release)).map(([, one]) => one);
  if (register && chosen.length === 0) return report.fault(file, 'no-state', { found: on });
  let [header, rows] = [[], new Map()];
  const filled = (cells) => JSON.stringify([...cells].filter(([, cell]) => cell !== '').sort());
  for (const { file: served, entry, bound } of chosen) {
    const path = folder + served.csv;
    const data = await attempted(source.read(path));
    if (!(data instanceof Refused) && sha256(data) !== served.csv_sha256)
      report.fault(path, 'bytes', { expected: served.csv_sha256, found: sha256(data), by: file });
    const records = attempt(report, path, file, (data) => readTable(report, path, data, bound !== undefined), data);
    if (!records) continue;
    header = records[0];
    const before = rows;
    if (entry.holds === 'full') rows = new Map();
    for (const cells of records.slice(1)) {
      const named = new Map(header.map((column, at) => [column, cells[at]]));
      const name = JSON.stringify(entry.key.map((column) => named.get(column)));
      // A whole table repeats the rows that stay: each has the release since which its cells are these.
      const stays = entry.holds === 'full' && before.has(name) && filled(before.get(name).cells) === filled(named);
      rows.set(name, { release: stays ? before.get(name).release : entry.release, cells: named });
    }
  }
  const last = chosen.at(-1);
  if (report.faults.size > 0 || report.unread.size > 0 || !last) return null;
  const columns = [...header, ...['release', 'provenance'].filter((column) => !header.includes(column))];
  const kind = last.file.csv.endsWith('.sample.csv') ? 'sample' : 'official';
  const lines = [columns];
  let former = null;
  for (const { release, cells } of rows.values()) {
    const lost = [...cells].filter(([column, cell]) => cell !== '' && !header.includes(column)).map(([column]) => column);
    if (lost.length > 0 && header.some((column) => !cells.has(column))) {
      former ??= await readFormer(source, folder, chosen);
      const column = lost.find((one) => !former.readable || former.names.has(one));
      if (column !== undefined) return report.fault(file, 'renamed', { release, column, last: last.entry.release });
    }
    const told = new Map([['release', release], ['provenance', kind], ...cells]);
    lines.push(columns.map((column) => told.get(column) ?? ''));
  }
  const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return lines.map((line) => line.map(quoted).join(',')).join('\n');
}

/** The heads in a saved output, whatever program saved it, by register, number of the entry and hash; null where there is none. */
async function readHeads(path) {
  const data = await readFile(path).catch(() => Buffer.of());
  const lines = data.toString('latin1').replaceAll('\0', '').replace(/^[\xff\xfe\xef\xbb\xbf]+/, '').split(/\r?\n/);
  const head = /^head (data\/[a-z0-9-]{1,80}\/(?:register|articles)\.json) ([0-9]{1,9}) ([0-9a-f]{64}) *$/;
  const found = lines.filter((line) => line.startsWith('head ')).map((line) => head.exec(line));
  if (found.length === 0 || found.includes(null)) return null;
  return found.map(([, file, at, expected]) => ({ file, at: Number(at), expected }));
}

/** Every head that was saved must still be an entry of its register; what could not be read is a fault already. */
function checkHeads(report, heads, by) {
  for (const { file, at, expected } of heads) {
    const chain = report.chains.get(file);
    if (chain === undefined) report.fault(file, 'head-gone', { by });
    else if (chain && chain[at - 1] !== expected) report.fault(file, 'rewritten', { entry: at, expected, found: chain[at - 1], by });
  }
  report.counts.heads = heads.length;
}

export async function main(given) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const [options, left] = [new Map([['--lang', null], ['--heads', null], ['--state', null], ['--on', null]]), [...given]];
  let rest = [];
  while (left.length > 0) {
    const one = left.shift();
    if (options.has(one) && left.length > 0) options.set(one, left.shift());
    else rest.push(one);
  }
  let [lang, saved, state, on] = options.values();
  if (!['zh', 'en'].includes(lang)) {
    if (lang) rest = [];
    lang = (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh' : 'en';
  }
  const report = new Report(lang);
  if (rest.includes('--help')) return { code: 0, lines: [HELP[lang]] };
  const asked = state === null ? on === null : fits('dataset', state) && (on === null || fits('release', on));
  if (rest.length !== 1 || rest[0].startsWith('-') || !asked) return { code: 2, lines: [report.say('usage')] };
  const heads = saved ? await readHeads(saved) : [];
  if (heads === null) return { code: 2, lines: [report.say('no-heads', { found: saved })] };
  const place = await openPlace(report, rest[0]);
  if (typeof place === 'string') return { code: 2, lines: [place] };
  try {
    if (state !== null) {
      const table = await writeState(report, place, state, on ?? '');
      if (typeof table === 'string') return { code: 0, lines: [table] };
      return { code: report.faults.size > 0 ? 1 : 2, lines: [...report.faults.keys(), ...report.unread.keys()] };
    }
    const unaudited = await audit(report, place);
    if (unaudited.length > 0) return { code: 2, lines: [...unaudited, report.say('not-audited')] };
    if (heads.length > 0) checkHeads(report, heads, saved);
  } catch (error) {
    // Whatever is served, a reader gets a sentence.
    return { code: 2, lines: [...report.faults.keys(), report.say('broken', { found: error?.name })] };
  }
  return { code: report.faults.size > 0 ? 1 : report.unread.size > 0 ? 2 : 0, lines: report.lines() };
}

// Tests import the tree; whoever runs the script may have come by a link.
const started = await realpath(process.argv[1] ?? '').catch(() => null);
if (started === null || started === (await realpath(fileURLToPath(import.meta.url)))) {
  // A job that fails is heard where it is waited for.
  process.on('unhandledRejection', () => {});
  const { code, lines } = await main(process.argv.slice(2));
  process.stdout.on('error', () => process.exit(code));
  process.stdout.write(`${lines.join('\n')}\n`, () => process.exit(code));
}
