#!/usr/bin/env python3
"""Audits the record of a published site from its published files alone.

    python3 verify.py https://host/base/      or      python3 verify.py path/to/dist      (--help says more)

It checks that every register is one unbroken chain of entries; that every table is, cell by cell, what its release
committed to, and names the cell where it is not; that every removed cell is gone together with its key, and for a reason
that holds; that every version of every article is the text that was registered; every picture that a cell names; every
SHA256SUMS; and that `latest` is the newest release. The format is record.md beside it. It needs Python 3.8 and nothing
else, writes nothing, and asks no other host. It cannot see what the index does not name, nor, without heads that were
saved before (--heads), that entries were replaced together with all after them. verify.mjs does the same in Node.
"""
import base64, datetime, hashlib, hmac, http.client, io, json, os, re, stat, sys, threading, time
import urllib.error, urllib.parse, urllib.request
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

AT_ONCE, LARGEST, ROWS_NAMED, FAULTS_NAMED = 6, 100_000_000, 20, 1000
LIMITS = dict(request=30, run=15 * 60)  # Seconds that one request to a site and all of them may take
INDEX = 'data/register/index.json'

HELP = {
    'en': 'verify <address of a site, or folder> [--heads <file>] [--lang zh|en]\n'
    'verify <address of a site, or folder> --state <dataset> [--on <day or release>] > table.csv\n'
    'Audits the record of a published site: registers, tables, removed cells, pictures, articles.\nExit 0: all holds. 1: faults, one a line. 2: it could not be read. Row 0 is the header, row 1 the first below it.\n'
    'Where all holds it prints the head of every register. Keep that output; later, --heads and its file show whether a\n'
    'register was rewritten since. --state writes the whole table of a dataset as it was after a release, or at the end\nof a day that is no name of a release: of each key the last row, as in current.csv on the site. The format: verify/record.md on the site.',
    'zh': 'verify <网站地址或文件夹> [--heads <文件>] [--lang zh|en]\nverify <网站地址或文件夹> --state <数据集> [--on <日期或版本>] > table.csv\n核查已发布网站的存证：登记册、数据表、移除的单元格、图片、文章。\n'
    '退出码 0：全部相符。1：有问题，每行一处。2：无法读取。第 0 行是表头，其下为第 1 行。\n'
    '全部相符时，列出每份登记册最新一条的哈希（head）。请保存这些输出；日后用 --heads 指明该文件，\n即可查明登记册后来有没有被改写。\n--state 写出一个数据集在某版之后的整张表；日期不是版本名的，取该日终了时的表：每个键取最后一行，与网站上的 current.csv 相同。格式见网站上的 verify/record.md。',
}

WORDS = {
    # Parts of others: where in a table, as a spreadsheet counts too
    'at-row': ('row {row} (spreadsheet row {sheet})', '第 {row} 行（电子表格第 {sheet} 行）'), 'at-key': ('row {row} (spreadsheet row {sheet}, key “{key}”)', '第 {row} 行（电子表格第 {sheet} 行，键“{key}”）'), 'of-key': ('release {release}, removed: key “{key}”', '版本 {release}，移除：键“{key}”'),
    # Reading
    'missing': ('the file is not there, but {by} names it', '文件不存在，{by} 却列有它'), 'outside': ('leads out of the folder and was not read', '指向文件夹之外，未读取'), 'not-a-file': ('is not a file', '不是文件'),
    'too-large': ('is larger than 100 MB and was not read', '超过 100 MB，未读取'), 'moved': ('the server sends on to another address, “{to}”, which was not followed', '服务器转向另一地址“{to}”，未跟随'),
    'status': ('could not be read: the server answered {status}', '无法读取：服务器答复 {status}'), 'silent': ('could not be read: no full answer', '无法读取：没有收到完整答复'),
    'late': ('was not read: the time for the whole run was over', '未读取：整次运行的时限已到'), 'not-utf8': ('line {line} is not valid UTF-8', '第 {line} 行不是有效的 UTF-8'), 'not-json': ('is not JSON, or nested too deeply', '不是 JSON，或嵌套过深'),
    'writing': ('a name appears twice, or a text or number is not in its plain writing', '有重复的字段名，或文字、数字的写法不规范'), 'shape': ('{path}: expected {kind}, found {found}', '{path}：应为{kind}，实为 {found}'),
    'no-field': ('{path}: the field is missing', '{path}：缺少此字段'), 'other-field': ('{path}: the format has no such field', '{path}：格式中没有此字段'), 'differs': ('{path}: expected {expected}, found {found}', '{path}：应为 {expected}，实为 {found}'), 'today': ('asOf: found {found}, {by} has {expected}', 'asOf：实为 {found}，{by} 为 {expected}'),
    'ahead': ('asOf: {found} lies more than a day after the day of this machine', 'asOf：{found} 比本机日期晚一天以上'), 'nothing': ('names no dataset and no articles', '没有列出数据集，也没有列出文章'),
    'key-column': ('entry {entry}, key: the table has no column “{found}”', '第 {entry} 条，key：数据表没有列“{found}”'), 'twice': ('{path}: “{found}” appears twice', '{path}：“{found}”重复出现'),
    # The chain
    'previous': ('entry {entry}, previous: expected {expected}, the hash of the entry before, found {found}', '第 {entry} 条，previous：应为上一条的哈希 {expected}，实为 {found}'), 'altered': ('entry {entry}, sha256: the entry gives {expected}, found {found}: it was changed', '第 {entry} 条，sha256：按内容应为 {expected}，实为 {found}：条目被改动'),
    'rewritten': ('entry {entry}: {by} has {expected}, found {found}: the register was rewritten', '第 {entry} 条：{by} 中为 {expected}，实为 {found}：登记册被改写'),
    'head-gone': ('{by} holds a head of this register, but the index does not name it', '{by} 存有此登记册的哈希，索引却没有列出它'), 'not-first': ('entry {entry}: a migration may only be the first entry', '第 {entry} 条：迁移只能是第一条'),
    'day-back': ('entry {entry}, date: {found} lies before {before}, the date of an entry before it', '第 {entry} 条，date：{found} 早于此前条目的 {before}'), 'order': ('entry {entry}: release {found} does not come after {before}', '第 {entry} 条：版本 {found} 不在 {before} 之后'),
    'no-file': ('entry {entry}: release {release} is not in files', '第 {entry} 条：files 中没有版本 {release}'), 'no-entry': ('{path}: no entry registers release {release}', '{path}：没有条目登记版本 {release}'), 'no-release': ('entry {entry}: names release {release}, which no earlier entry registers', '第 {entry} 条：所指版本 {release} 此前没有登记'),
    'cell-twice': ('entry {entry}: release {release}, key “{key}”, column {column} was removed before', '第 {entry} 条：版本 {release}，键“{key}”，列 {column} 此前已移除'), 'follows': ('follows: its head and key do not give the commitment of entry 1', 'follows：其 head 和 key 得不出第 1 条的承诺值'),
    'follows-kept': ('follows: texts were removed, and it could confirm a guess at them', 'follows：已有文字移除，而它可用来验证对原文的猜测'),
    # Tables
    'bytes': ('its SHA-256 is {found}, {by} has {expected}', 'SHA-256 为 {found}，{by} 为 {expected}'), 'latest': ('is not the file of the newest release: its SHA-256 is {found}, {by} has {expected}', '不是最新版本的文件：SHA-256 为 {found}，{by} 为 {expected}'),
    'picture': ('its SHA-256 begins with {found}, not as its name says; {by}, {at-row}, column {column} names it', 'SHA-256 以 {found} 开头，与其名称不符；{by} {at-row}列 {column} 引用它'), 'bound': ('its SHA-256 is {found}, entry 1 binds it to {expected}', 'SHA-256 为 {found}，第 1 条绑定为 {expected}'),
    'free-byte': ('{at-row}, column {column}: not in the canonical writing: {why}', '{at-row}，列 {column}：不是规范写法：{why}'), 'bom': ('a byte-order mark', '有字节顺序标记'),
    'quotes': ('quotation marks that are not needed', '引号多余'), 'return': ('a carriage return', '有回车符'), 'quote': ('a quotation mark that is not doubled, or never closed', '引号未双写或未闭合'),
    'end': ('no line feed at the end', '末尾没有换行符'), 'width': ('{at-row}: expected {expected} cells, as in the header, found {found}', '{at-row}：应与表头一样有 {expected} 个单元格，实有 {found} 个'),
    'empty': ('there is no header', '没有表头'), 'header': ('header, column {column}: expected “{expected}”, found “{found}”', '表头第 {column} 列：应为“{expected}”，实为“{found}”'),
    'rows': ('expected {expected} rows, found {found}', '应有 {expected} 行，实有 {found} 行'), 'key-twice': ('{at-row}: key “{key}” appears in row {other} already', '{at-row}：键“{key}”已在第 {other} 行出现'), 'cell': ('{at-key}, column {column}: differs from what was registered', '{at-key}，列 {column}：与登记的不同'),
    'cell-or-key': ('{at-key}, column {column}: differs from what was registered, or line {line} of {seeds} was changed', '{at-key}，列 {column}：与登记的不同，或 {seeds} 第 {line} 行被改动'),
    'row': ('{at-key}: differs from what was registered; the checks of the columns do not tell where', '{at-key}：与登记的不同，列校验码未能指明位置'), 'more-rows': ('{count} more rows differ', '另有 {count} 行不同'),
    'seed': ('line {line}: the seed of {at-key} was changed: all its keyed cells differ ({column})', '第 {line} 行：{at-key}的种子被改动：其所有加密钥的单元格都不同（{column}）'), 'row-check': ('line {line}: the check of {at-key} is {found}, the row gives {expected}', '第 {line} 行：{at-key}的校验码为 {found}，按内容应为 {expected}'),
    'column-check': ('line 1, column {column}: its check is {found}, its cells give {expected}', '第 1 行，列 {column}：校验码为 {found}，按内容应为 {expected}'), 'root': ('the table and its seeds give the root {found}, entry {entry} has {expected}; no check tells which cell', '按数据表和种子得出的根哈希为 {found}，第 {entry} 条为 {expected}；校验码未能指明单元格'),
    # Seeds and removed cells
    'seed-columns': ('line 1 does not name columns as verify/record.md has it', '第 1 行不符合 verify/record.md 规定的列名写法'), 'seed-line': ('line {line} is neither a seed nor keys with a check', '第 {line} 行既不是种子，也不是带校验码的密钥'), 'seed-end': ('the last line has no line feed', '最后一行没有换行符'),
    'seed-kept': ('line {line}: keys appear although no cell of the row was removed', '第 {line} 行：没有移除单元格，却列出了密钥'), 'seed-extra': ('line {line}: a seed, although no cell of a keyed column has a text', '第 {line} 行：加密钥的列都没有文字，却有种子'),
    'seed-order': ('line {line}: “{found}” is no keyed column, or not in the order of the columns', '第 {line} 行：“{found}”不是加密钥的列，或次序不对'), 'no-key': ('line {line}: column {column} has a text in row {row}, but no key', '第 {line} 行：列 {column} 在第 {row} 行有文字，却没有密钥'),
    'idle-key': ('line {line}: column {column} has a key, but no text in row {row}', '第 {line} 行：列 {column} 有密钥，在第 {row} 行却没有文字'), 'not-blank': ('{at-key}, column {column}: was removed, but is not blank', '{at-key}，列 {column}：已移除，却不是空的'),
    'unexplained': ('{at-key}, column {column}: was removed, but the register gives no reason', '{at-key}，列 {column}：已移除，登记册却没有给出原因'), 'not-gone': ('{at-key}, column {column}: the register says it was removed, but its key is not gone', '{at-key}，列 {column}：登记册称已移除，密钥却没有销毁'),
    'no-cell': ('release {release}, removed: there is no cell with key “{key}”, column {column}', '版本 {release}，移除：没有键为“{key}”、列为 {column} 的单元格'),
    'not-keyed': ('{of-key}, column {column} is not a keyed column', '{of-key}，列 {column} 不是加密钥的列'), 'removed-twice': ('{of-key}, column {column} is named twice', '{of-key}，列 {column} 重复列出'), 'no-law': ('{of-key}, column {column}: entry {entry} does not remove it', '{of-key}，列 {column}：第 {entry} 条没有移除它'),
    'law-hidden': ('{of-key}, column {column} went by entry {entry}, but is not named with it', '{of-key}，列 {column} 由第 {entry} 条移除，却没有随之列出'),
    'why': ('{of-key}: {why} does not follow from its newest row (change “{change}”, display_until “{until}”, day {today})', '{of-key}：由其最新一行得不出 {why}（change“{change}”，display_until“{until}”，当日 {today}）'),
    'reason-gone': ('{of-key}, column {column} holds the reason of the withdrawal, which may go by law alone', '{of-key}，列 {column} 是撤回的原因，只能依法移除'), 'on': ('{of-key}, {why}: expected the day {expected}, found {found}', '{of-key}，{why}：日期应为 {expected}，实为 {found}'),
    # Sums
    'sum-line': ('line {line} is not a hash, two spaces and the name of a file in the same folder', '第 {line} 行不是“哈希、两个空格、同一文件夹内的文件名”'), 'sum-twice': ('line {line}: “{name}” is named twice', '第 {line} 行：“{name}”重复列出'), 'sum-absent': ('does not name “{name}”', '没有列出“{name}”'),
    # Articles
    'version': ('entry {entry}: {article}: expected version {expected}, found {found}', '第 {entry} 条：{article}：应为第 {expected} 版，实为第 {found} 版'),
    'no-text': ('entry {entry}: {article}: no text was published before', '第 {entry} 条：{article}：此前没有发布过文本'), 'no-correction': ('entry {entry}: {article}: a further text without a correction', '第 {entry} 条：{article}：没有更正就登记了新的文本'),
    'after-withdrawal': ('entry {entry}: {article} was withdrawn by entry {other}; only the removal of its kept texts may follow', '第 {entry} 条：{article} 已由第 {other} 条撤回，其后只能再移除所留文本'), 'open': ('entry {entry}: {article}: the corrected text does not follow', '第 {entry} 条：{article}：更正后的文本没有随后登记'),
    'text-absent': ('texts: {article} version {version} of entry {entry} is not named', 'texts：没有列出第 {entry} 条的 {article} 第 {version} 版'), 'text-unknown': ('{path}: no entry registers {article} version {version}', '{path}：没有条目登记 {article} 第 {version} 版'),
    'text-removed': ('{path}: {article} version {version} is removed, but no withdrawal removed its texts', '{path}：{article} 第 {version} 版已移除，却没有移除文本的撤回条目'), 'text-kept': ('{path}: {article} version {version} is not removed, but entry {entry} removed its texts', '{path}：{article} 第 {version} 版没有移除，第 {entry} 条却移除了其文本'),
    'text-early': ('{path}: {article} version {version} is held back until {day}; this does not follow from entry {entry} (appears {found}) on {today}', '{path}：{article} 第 {version} 版称 {day} 才公开；由第 {entry} 条（appears {found}）在 {today} 得不出'),
    'text-parts': ('{path}: needs file, key and sha256, or removed, or appears, and one of them alone', '{path}：应有 file、key 和 sha256，或 removed，或 appears，只能取其一'),
    'commitment': ('{article} version {version}: the text and its key in {by} do not give the commitment of entry {entry}', '{article} 第 {version} 版：文本和 {by} 中的密钥得不出第 {entry} 条的承诺值'),
    # The end
    'holds': ('{counts}: all hold as of {day}. Not checked: pages, what copies in other formats (Excel, JSON, YAML) say, and what the index leaves out.', '{counts}：截至 {day} 全部相符。未核查：网页，其他格式副本（Excel、JSON、YAML）的内容，以及索引没有列出的内容。'),
    'more': ('{count}', '另有 {count}'), 'unread': ('{count} could not be read; nothing is said about them', '{count} 无法读取，未作核查'), 'not-audited': ('This cannot be audited: it is no site with a record of this format, or its index cannot be read.', '无法核查：这不是带有此格式存证的网站，或其索引无法读取。'),
    'no-folder': ('There is no folder “{found}”. Give the address of a site (https://…/) or a folder.', '没有文件夹“{found}”。请给出网站地址（https://…/）或文件夹。'), 'no-heads': ('“{found}” is no saved output of verify, or a head in it is damaged.', '“{found}”不是 verify 保存的输出，或其中的 head 行已损坏。'),
    'no-address': ('“{found}” is not an address that can be audited: expected https://host/path/ alone.', '“{found}”不是可以核查的地址：应为 https://主机/路径/。'), 'usage': ('Give one address or folder. --help says more.', '请给出一个地址或文件夹。用法见 --help。'),
    'no-dataset': ('names no dataset “{found}”', '没有列出数据集“{found}”'), 'not-released': ('has no release {found}; the nearest: {nearest}', '没有版本 {found}；最近的：{nearest}'), 'no-state': ('has no release up to {found}', '到 {found} 为止没有版本'),
    'renamed': ('release {release} has the column “{column}”, which the table of {last} has not, while that has others: columns were renamed, and these rows cannot be put together', '版本 {release} 有“{column}”列，{last} 的表没有，却另有别的列：列改过名，这些行合不起来'),
    'broken': ('This cannot be audited: the program failed at something it does not know ({found}).', '无法核查：程序遇到未知情况而中止（{found}）。'),
}
COUNTS = {
    'registers': ('register', 'registers', '份登记册'), 'releases': ('release', 'releases', '个版本'), 'rows': ('row', 'rows', '行'),
    'pictures': ('picture', 'pictures', '张图片'), 'articles': ('article', 'articles', '篇文章'), 'heads': ('saved head', 'saved heads', '条留存的哈希'),
    'faults': ('fault', 'faults', '处问题'), 'more': ('more fault', 'more faults', '处问题'), 'files': ('file', 'files', '个文件'),
}

# A day that the calendar has; the name of a column.
DAY = r'(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(?!00)([02468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)'
COLUMN = r'[a-z][a-z0-9_]{0,79}'
# What a value must be: a pattern, where there is one, and its name in words.
KINDS = {
    'hash': (r'[0-9a-f]{64}', '64 lower-case hexadecimal digits', '64 位小写十六进制数'), 'day': (DAY, 'a day such as 2026-05-16', '日期，如 2026-05-16'),
    'release': (DAY + r'(\.([2-9]|[1-9][0-9]{1,5}))?', 'a release such as 2026-05-16 or 2026-05-16.2', '版本名，如 2026-05-16 或 2026-05-16.2'),
    'dataset': (r'(?!register$)[a-z0-9][a-z0-9-]{0,79}', 'the name of a dataset', '数据集名称'), 'column': (COLUMN, 'the name of a column', '列名'),
    'article': (r'(zh|en)/[a-z0-9]+(-[a-z0-9]+)*', 'zh/<slug> or en/<slug>', 'zh/<slug> 或 en/<slug>'),
    # No empty part, none of dots alone, nothing that another program would read as more than a name.
    'address': (r'(?!\.{1,2}(/|$))[^/\\%?#:\x00-\x20\x7f\ud800-\udfff]+(/(?!\.{1,2}(/|$))[^/\\%?#:\x00-\x20\x7f\ud800-\udfff]+)*', 'an address below this folder', '此文件夹下的地址'),
    'kinds': (r'full|upsert', 'full or upsert', 'full 或 upsert'), 'some': (None, 'a list that is not empty', '非空列表'),
    'reason': (r'first|update|correction|structure', 'first, update, correction or structure', 'first、update、correction 或 structure'),
    'why': (r'law|display-ended|withdrawn', 'law, display-ended or withdrawn', 'law、display-ended 或 withdrawn'), 'kept': (r'kept|removed', 'kept or removed', 'kept 或 removed'),
    'text': (r'[^\x00]+', 'a text', '文字'), 'any': (None, 'a text', '文字'), 'flag': (None, 'true or false', 'true 或 false'), 'number': (None, 'a whole number', '整数'), 'list': (None, 'a list', '列表'),
    'object': (None, 'an object', '对象'), 'kind': (None, 'a kind of entry that this register knows', '此登记册所知的条目种类'),
}

# The fields of every object: name, ? where it may be absent, and kind; [x] is a list of x, [x]! not empty, x| may be null.
ENTRY = 'entry:number kind:any date:day previous:hash| sha256:hash '
SHAPES = {
    'index': 'format:any asOf:day datasets:[dataset] articles:flag', 'register': 'format:any dataset:any asOf:day head:hash| follows?:followed entries:[entry] files:[file]',
    'file': 'release:release csv:address seeds:address sums:address csv_sha256:hash seeds_sha256:hash removed:[removal]',
    'removal': 'key:any columns:[column]! why:why on:day entry?:number',
    'entry/release': ENTRY + 'release:release reason:reason note:words root:hash rows:number key:[column]! holds:kinds exceptions?:[exception]',
    'entry/redaction': ENTRY + 'law:words cells:[cell]!', 'entry/migration': ENTRY + 'follows:follows bound?:[bound] removed?:[before]',
    'articles': 'format:any asOf:day head:hash| follows?:followed entries:[article-entry] texts:[served]',
    'served': 'article:article version:number file?:address key?:hash sha256?:hash removed?:flag appears?:day',
    'article-entry/text': ENTRY + 'article:article version:number office:text appears?:day commitment:hash',
    'article-entry/correction': ENTRY + 'article:article version:number reason:text', 'article-entry/withdrawal': ENTRY + 'article:article version:number reason:text texts:kept',
    'article-entry/migration': ENTRY + 'follows:committed|', 'exception': 'key:any column:any found:any because:words', 'words': 'zh:text en:text',
    'cell': 'release:release key:any columns:[column]!', 'follows': 'release:release commitment:hash', 'committed': 'commitment:hash', 'followed': 'head:hash key:hash',
    'bound': 'release:release sha256:hash', 'before': 'release:release key:any columns:[column]! law:words date:day',
}

class Refused(Exception):
    """A file that cannot be read or used, as the words say. `unread`: nothing is known about it, so it is no fault."""

    def __init__(self, word, unread=False, **slots):
        super().__init__(word)
        self.word, self.unread, self.slots = word, unread, slots

UNSEEN = re.compile('[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]')

def show(value):
    """A value as it may be printed: short, and nothing in it that a terminal would obey."""
    if value is None or value is True or value is False:
        return {None: 'null', True: 'true', False: 'false'}[value]
    if isinstance(value, float):
        return 'number'
    if isinstance(value, (dict, list)):
        return '{…}' if isinstance(value, dict) else '[…]'
    text = value.decode('utf-8', 'replace') if isinstance(value, bytes) else str(value)
    text = text if len(text) <= 80 else text[:80] + '…'
    return UNSEEN.sub(lambda found: '\\u{%04x}' % ord(found.group()), text)

class Report:
    """What was found, in the order of checking, and what was counted."""

    def __init__(self, lang):
        self.at = 1 if lang == 'zh' else 0
        self.faults, self.unread, self.more, self.chains, self.day = {}, {}, [0, 0], {}, None
        self.counts = dict(registers=0, releases=0, rows=0, pictures=0, articles=0)

    def say(self, word, **slots):
        slots['sheet'] = slots.get('row', 0) + 1
        part = lambda slot: self.say(slot[1], **slots) if '-' in slot[1] else show(slots[slot[1]])
        return re.sub(r'\{([\w-]+)\}', part, WORDS[word][self.at])

    def fault(self, file, word, unread=False, **slots):
        line = show(file) + ('：' if self.at else ': ') + self.say(word, **slots)
        self.keep(unread, line, (file, word, '{at-' in WORDS[word][0] and 'column' in slots))

    def keep(self, unread, line, about):
        found = self.unread if unread else self.faults
        if line in found or len(found) < FAULTS_NAMED:
            found.setdefault(line, about)
        else:
            self.more[unread] += 1

    def refused(self, file, refusal, by):
        self.fault(file, refusal.word, refusal.unread, by=by, **refusal.slots)

    def add(self, other):
        """What another report of the same run found comes after what this one did."""
        for unread, found in enumerate((other.faults, other.unread)):
            for line, about in found.items():
                self.keep(unread, line, about)
            self.more[unread] += other.more[unread]

    def count(self, name, number):
        one, many, zh = COUNTS[name]
        return f'{number:,} {zh}' if self.at else f'{number:,} {one if number == 1 else many}'

    def lines(self):
        """The faults, those of a cell first; that a file has another hash is said once, and only where nothing else is."""
        exact, hashed, placed, others = {file for file, word, _ in self.faults.values() if word not in HASHES}, set(), [], []
        for line, (file, word, has_place) in self.faults.items():
            if word not in HASHES or file not in exact and file not in hashed:
                (placed if has_place else others).append(line)
            hashed.update([file] if word in HASHES else [])
        lines, parts = placed + others, [self.count(name, number) for name, number in self.counts.items()]
        faults, unread = self.more
        if lines:
            more = [self.say('more', count=self.count('more', faults))] if faults else []
            return lines + more + [*self.unread, self.count('faults', len(lines) + faults)]
        if self.unread:
            return [*self.unread, self.say('unread', count=self.count('files', len(self.unread) + unread))]
        heads = [f'head {file} {len(chain)} {chain[-1]}' for file, chain in self.chains.items() if chain]
        holds = WORDS['holds'][self.at].replace('{counts}', ('、' if self.at else ', ').join(parts)).replace('{day}', self.day)
        return [holds] + heads

# What only says that some byte of a file is another.
HASHES = ('bytes', 'bound', 'latest')

class Folder:
    def __init__(self, path):
        self.root = os.path.realpath(path)

    def read(self, address):
        path = os.path.join(self.root, *address.split('/'))
        real = os.path.realpath(path)
        if real != self.root and not real.startswith(self.root.rstrip(os.sep) + os.sep):
            raise Refused('outside')
        try:
            found = os.stat(real)
            if not stat.S_ISREG(found.st_mode):
                raise Refused('not-a-file')
            if found.st_size > LARGEST:
                raise Refused('too-large')
            with open(real, 'rb') as file:
                return file.read()
        except (FileNotFoundError, NotADirectoryError):
            raise Refused('missing')
        except OSError:
            raise Refused('silent', unread=True)

MOMENT = threading.local()

class Timed(io.RawIOBase):
    """What a server sends, up to a moment: whoever sends byte by byte, or headers without end, gains no time."""

    def __init__(self, raw, sock):
        self.raw, self.sock, self.until = raw, sock, MOMENT.until

    def readable(self):
        return True

    def readinto(self, buffer):
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self.sock.settimeout(left)
        return self.raw.readinto(buffer)

    def close(self):
        self.raw.close()
        super().close()

class Answer(http.client.HTTPResponse):
    def __init__(self, sock, *given, **named):
        super().__init__(sock, *given, **named)
        self.fp = io.BufferedReader(Timed(self.fp.detach(), sock))

http.client.HTTPConnection.response_class = Answer

class StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None

class Site:
    def __init__(self, base):
        self.base, self.until = base, time.monotonic() + LIMITS['run']
        self.opener = urllib.request.build_opener(StayHere)

    def read(self, address):
        try:
            return self.read_once(address)
        except Refused as refusal:
            if not refusal.unread:
                raise
            return self.read_once(address)

    def read_once(self, address):
        asked = urllib.request.Request(self.base + urllib.parse.quote(address), headers={'User-Agent': 'verify'})
        left = min(LIMITS['request'], self.until - time.monotonic())
        if left <= 0:
            raise Refused('late', unread=True)
        MOMENT.until = time.monotonic() + left
        try:
            with self.opener.open(asked, timeout=left) as answer:
                status, parts, size = answer.status, [], 0
                while status == 200:
                    part = answer.read1(1 << 20)
                    if not part:
                        break
                    parts.append(part)
                    size += len(part)
                    if size > LARGEST:
                        raise Refused('too-large')
                if status == 200 and answer.length in (None, 0):
                    return b''.join(parts)
        except urllib.error.HTTPError as answer:
            status = answer.code
            to = answer.headers.get('Location') or ''
            answer.close()
            if status in (404, 410):
                raise Refused('missing')
            if 300 <= status < 400:
                raise Refused('moved', to=to)
        except (OSError, http.client.HTTPException, ValueError):
            raise Refused('silent', unread=True)
        raise Refused('silent', unread=True) if status == 200 else Refused('status', unread=True, status=status)

class Source:
    """The published files by address, and the hash of each that was read."""

    def __init__(self, place):
        self.place, self.hashes = place, {}

    def read(self, address):
        if not fits('address', address):
            raise Refused('outside')
        data = self.place.read(address)
        self.hashes[address] = sha256(data)
        return data

    def hash(self, address):
        if address not in self.hashes:
            self.read(address)
        return self.hashes[address]

def sha256(data):
    return hashlib.sha256(data).hexdigest()

def decode(data):
    try:
        return data.decode('utf-8')
    except UnicodeDecodeError as error:
        raise Refused('not-utf8', line=data.count(b'\n', 0, error.start) + 1)

# JSON and its shapes

def to_number(text):
    number = float(text)
    return int(number) if number.is_integer() and abs(number) < 2 ** 53 else number

def read_json(data):
    text, depth = decode(data), 0
    try:
        value = json.loads(text, parse_int=to_number, parse_float=to_number, parse_constant=int)
    except (ValueError, RecursionError):
        raise Refused('not-json')
    bare = re.sub(r'\\.', '__', text, flags=re.S)  # As long as the text, and no quotation mark within a string.
    for sign in re.findall(r'[\[{}\]]', re.sub('"[^"]*"', '', bare)):
        depth += 1 if sign in '[{' else -1
        if depth > 20:
            raise Refused('not-json')
    return text, bare, value

def utf16(name):
    return name.encode('utf-16-be', 'surrogatepass')

def canonical(value, in_order=False):
    """The canonical bytes of a value whose numbers are whole; `in_order` leaves the names as they come."""
    if isinstance(value, dict):
        fields = value if in_order else sorted(value, key=utf16)
        return b'{%s}' % b','.join(canonical(name) + b':' + canonical(value[name], in_order) for name in fields)
    if isinstance(value, list):
        return b'[%s]' % b','.join(canonical(one, in_order) for one in value)
    return json.dumps(value, ensure_ascii=False).encode('utf-8', 'backslashreplace')

def fits(kind, value):
    if KINDS[kind][0]:
        short = isinstance(value, str) and (kind == 'text' or len(value.encode('utf-8', 'surrogatepass')) <= 1000)
        return short and re.fullmatch(KINDS[kind][0], value) is not None
    if kind == 'any':
        return isinstance(value, str)
    return isinstance(value, bool) if kind == 'flag' else isinstance(value, int) and not isinstance(value, bool) and value >= 0

def check_shape(report, file, path, kind, value):
    """True where a value and all in it has the kind that the format wants; every place where it has not is a fault."""
    def wrong(kind):
        report.fault(file, 'shape', path=path or 'JSON', kind=KINDS[kind][1 + report.at], found=value)
        return False

    if kind.endswith('|'):
        return value is None or check_shape(report, file, path, kind[:-1], value)
    if kind.endswith('!'):
        return wrong('some') if value == [] else check_shape(report, file, path, kind[:-1], value)
    if kind.startswith('['):
        if not isinstance(value, list):
            return wrong('list')
        return all([check_shape(report, file, f'{path}[{at}]', kind[1:-1], one) for at, one in enumerate(value)])
    if kind in KINDS:
        return fits(kind, value) or wrong(kind)
    if not isinstance(value, dict):
        return wrong('object')
    inner = path + '.' if path else ''
    if kind in ('entry', 'article-entry'):
        kind = f'{kind}/{show(value.get("kind"))}'
        if kind not in SHAPES:
            path, value = inner + 'kind', value.get('kind')
            return wrong('kind')
    fields = dict(field.split(':') for field in SHAPES[kind].split())
    sound = True
    for field, wanted in fields.items():
        name = field.rstrip('?')
        if name in value:
            sound = check_shape(report, file, inner + name, wanted, value[name]) and sound
        elif name == field:
            sound = report.fault(file, 'no-field', path=inner + name)
    for name in sorted((name for name in value if name not in fields and name + '?' not in fields), key=utf16):
        sound = report.fault(file, 'other-field', path=inner + name)
    return bool(sound)

def read_shaped(report, source, file, kind, by):
    """A JSON file as the format has it, or None where it is not so."""
    text, bare, value = attempt(report, file, by, lambda: read_json(source.read(file))) or (None, None, None)
    if text is None or not check_shape(report, file, '', kind, value):
        return None
    plain = re.sub('("[^"]*")|[ \t\r\n]+', lambda found: text[found.start():found.end()] if found[1] else '', bare)
    if plain.encode('utf-8') != canonical(value, in_order=True):
        return report.fault(file, 'writing')
    return value

def attempt(report, path, by, read, *given):
    """What `read` makes of what is given; None, and the fault, where that or it is refused."""
    try:
        for refusal in given:
            if isinstance(refusal, Refused):
                raise refusal
        return read(*given)
    except Refused as refusal:
        return report.refused(path, refusal, by)

# Registers

def open_register(report, source, file, kind, today):
    """A register as the format has it, whose numbers, links, hashes and head were checked; None where it is not so."""
    register, before, reached = read_shaped(report, source, file, kind, INDEX), None, ''
    report.counts['registers'] += 1
    report.chains[file] = register and [entry['sha256'] for entry in register['entries']]
    if register is None:
        return None
    expect(report, file, 'format', f'gongwei-{kind}/1', register['format'])
    expect(report, file, 'asOf', today, register['asOf'], 'today')
    for at, entry in enumerate(register['entries'], 1):
        if entry['entry'] != at:
            report.fault(file, 'differs', path=f'entries[{at - 1}].entry', expected=at, found=entry['entry'])
        if entry['previous'] != before:
            report.fault(file, 'previous', entry=at, expected=before, found=entry['previous'])
        own = sha256(canonical({name: value for name, value in entry.items() if name != 'sha256'}))
        if entry['sha256'] != own:
            report.fault(file, 'altered', entry=at, expected=own, found=entry['sha256'])
        if entry['kind'] == 'migration':
            if at > 1:
                report.fault(file, 'not-first', entry=at)
        elif entry['date'] < reached:
            report.fault(file, 'day-back', entry=at, found=entry['date'], before=reached)
        else:
            reached = entry['date']
        before = entry['sha256']
    if register['head'] != before:
        report.fault(file, 'differs', path='head', expected=before, found=register['head'])
    return register

def expect(report, file, path, expected, found, word='differs'):
    if found != expected:
        report.fault(file, word, path=path, expected=expected, found=found, by=INDEX)

def place_of(release):
    day, _, number = release.partition('.')
    return day, int(number or 1)

def read_register(report, file, register):
    """The releases of a dataset's register by name, with what other entries say about each."""
    releases, bound, last = {}, {}, None
    for at, entry in enumerate(register['entries'], 1):
        if entry['kind'] == 'release':
            name = entry['release']
            if last and place_of(name) <= place_of(last):
                report.fault(file, 'order', entry=at, found=name, before=last)
            last = name
            expect(report, file, f'entries[{at - 1}].date', name[:10], entry['date'])
            releases.setdefault(name, dict(entry=entry, at=at, file=None, law={}, bound=bound.get(name)))
        elif entry['kind'] == 'redaction':
            for cell in entry['cells']:
                remove_by_law(report, file, releases, at, cell, entry['date'], committed=True)
        elif at == 1:
            bound = {one['release']: one['sha256'] for one in entry.get('bound', [])}
    for at, one in enumerate(register['files']):
        release = releases.get(one['release'])
        if release is None:
            report.fault(file, 'no-entry', path=f'files[{at}]', release=one['release'])
        elif release['file']:
            report.fault(file, 'twice', path=f'files[{at}]', found=one['release'])
        else:
            release['file'] = one
            stem = f"{one['release']}/{file.split('/')[1]}"
            stem += '.sample' if one['csv'] == f'{stem}.sample.csv' else ''
            for field, expected in (('csv', f'{stem}.csv'), ('seeds', f'{stem}.seeds.txt'), ('sums', f"{one['release']}/SHA256SUMS")):
                expect(report, file, f'files[{at}].{field}', expected, one[field])
    # Only the migration, the first entry, speaks of releases that come after it.
    for name in bound:
        if name not in releases:
            report.fault(file, 'no-release', entry=1, release=name)
    for cell in register['entries'][0].get('removed', []) if register['entries'] else []:
        remove_by_law(report, file, releases, 1, cell, cell['date'], committed=False)
    for name, release in releases.items():
        if not release['file']:
            report.fault(file, 'no-file', entry=release['at'], release=name)
    return {name: release for name, release in releases.items() if release['file']}

def check_follows(report, file, register, is_removed):
    """The head of the register before fits the migration, and is told only while nothing is removed."""
    follows, first = register.get('follows'), (register['entries'] or [{}])[0].get('follows') or {}
    if follows and is_removed:
        report.fault(file, 'follows-kept')
    elif follows and hmac.digest(bytes.fromhex(follows['key']), follows['head'].encode(), 'sha256').hex() != first.get('commitment'):
        report.fault(file, 'follows')

def remove_by_law(report, file, releases, at, cell, day, committed):
    release = releases.get(cell['release'])
    if release is None:
        return report.fault(file, 'no-release', entry=at, release=cell['release'])
    for column in cell['columns']:
        if (cell['key'], column) in release['law']:
            report.fault(file, 'cell-twice', entry=at, release=cell['release'], key=cell['key'], column=column)
        release['law'].setdefault((cell['key'], column), (at, day, committed))

# Tables

CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"|([^",\n\r]*))(,|\r?\n|\Z)'.encode())

def read_table(report, file, data, any_writing):
    """The records of a table, as bytes; None where it is not in the canonical writing, which alone is allowed."""
    decode(data)
    if any_writing and data.startswith(b'\xef\xbb\xbf'):
        data = data[3:]
    records, record, at, end = [], [], 0, len(data)
    while at < end:
        found = CELL.match(data, at)
        quoted, plain, sign = found.groups() if found else (None, None, b'')
        why = None if found else 'return' if re.compile(b'[^",\n\r]*\r').match(data, at) else 'quote'
        if found and not any_writing:
            if quoted is not None:
                why = 'return' if b'\r' in quoted else None if re.search(b'[",\n]', quoted) else 'quotes'
            why = why or ('return' if sign == b'\r\n' else 'end' if sign == b'' else None)
        if at == 0 and not any_writing and data.startswith(b'\xef\xbb\xbf'):
            why = 'bom'
        if why:
            return not_canonical(report, file, records, record, why)
        record.append(plain if quoted is None else quoted.replace(b'""', b'"'))
        at = found.end()
        if sign != b',':
            records.append(record)
            record = []
    if record:
        if not any_writing:
            return not_canonical(report, file, records, record, 'end')
        records.append(record + [b''])
    for row, record in enumerate(records):
        if len(record) != len(records[0]):
            return report.fault(file, 'width', row=row, expected=len(records[0]), found=len(record))
    return records or report.fault(file, 'empty')

def not_canonical(report, file, records, record, why):
    at = len(record)
    column = records[0][at] if records and at < len(records[0]) else at + 1
    return report.fault(file, 'free-byte', row=len(records), column=column, why=report.say(why))

SEED_LINE = re.compile(r'[A-Za-z0-9+/]{24}')
KEYS_LINE = re.compile(f'- ([0-9a-f]{{4}})((?: {COLUMN}[=!][0-9a-f]{{64}})*)')

def read_line(line):
    """A row's seed (or None), its check, and its keys as text; None where the line is malformed."""
    if SEED_LINE.fullmatch(line):
        data = base64.b64decode(line)
        return data[:16], data[16:].hex(), ''
    found = KEYS_LINE.fullmatch(line)
    return found and (None, found[1], found[2])

def read_seeds(report, file, data):
    """The columns of a table's seeds, line 1, and each other line as `read_line` has it."""
    lines = decode(data).split('\n')
    if lines.pop() != '':
        return report.fault(file, 'seed-end')
    named = [re.fullmatch(f'({COLUMN})([:*])([0-9a-f]{{4}})', one) for one in lines[0].split(' ')] if lines else [None]
    if not all(named) or len({one[1] for one in named}) < len(named):
        return report.fault(file, 'seed-columns')
    columns = [SimpleNamespace(at=at, name=one[1], text=one[1].encode(), keyed=one[2] == '*', check=one[3]) for at, one in enumerate(named)]
    rows = [read_line(line) for line in lines[1:]]
    for at, found in enumerate(rows, 2):
        if not found:
            report.fault(file, 'seed-line', line=at)
    return lines[0].encode(), columns, rows

class Table:
    """One release's table with its seeds: encodes its rows, compares them with the root, names what differs."""

    def __init__(self, report, csv, seeds, columns, key):
        self.report, self.csv, self.seeds, self.columns = report, csv, seeds, columns
        self.named = {column.name: column for column in columns}
        self.keyed = {column.name: column for column in columns if column.keyed}
        self.key_at = [self.named[name].at if name in self.named else None for name in key]
        self.rows, self.keys, self.gone, self.sums = {}, [], set(), [hashlib.sha256() for _ in columns]

    def key_of(self, cells):
        return '|'.join('' if at is None else cells[at].decode() for at in self.key_at)

    def add_row(self, row, cells, line):
        """The leaf of a row, or None where its line of the seeds does not fit it."""
        key = self.key_of(cells)
        if key in self.rows:
            self.report.fault(self.csv, 'key-twice', row=row, key=key, other=self.rows[key][0])
        self.rows.setdefault(key, (row, cells))
        self.keys.append(key)
        if not line:
            return None
        seed, _, listed = line
        marks = self.keys_from_seed(row, cells, seed) if seed else self.keys_from_list(row, key, cells, listed)
        if marks is None:
            return None
        parts = []
        for text, sum, mark in zip(cells, self.sums, marks):
            if mark is None:
                part = b'\0' + len(text).to_bytes(4, 'big') + text
            else:
                part = b'\1' + (hmac.digest(mark, text, 'sha256') if text else mark)
            sum.update(part)
            parts.append(part)
        return b''.join(parts)

    def keys_from_seed(self, row, cells, seed):
        if not any(cells[column.at] for column in self.keyed.values()):
            return self.report.fault(self.seeds, 'seed-extra', line=row + 1)
        return [hashlib.sha256(seed + column.text).digest() if column.keyed and text else None
                for column, text in zip(self.columns, cells)]

    def keys_from_list(self, row, key, cells, listed):
        """For each cell its key, the commitment where it was removed (and is blank), None where it has neither."""
        fault, before, sound, named = self.report.fault, -1, True, {}
        for item in listed.split():
            name, sign, value = item[:-65], item[-65], item[-64:]
            column = self.keyed.get(name)
            if column is None or column.at <= before:
                sound = fault(self.seeds, 'seed-order', line=row + 1, found=name)
                continue
            before, text = column.at, cells[column.at]
            named[column.at] = bytes.fromhex(value)
            if sign == '!':
                self.gone.add((key, name))
                if text:
                    sound = fault(self.csv, 'not-blank', row=row, key=key, column=name)
            elif not text:
                sound = fault(self.seeds, 'idle-key', line=row + 1, column=name, row=row)
        for column in self.keyed.values():
            if cells[column.at] and column.at not in named:
                sound = fault(self.seeds, 'no-key', line=row + 1, column=column.name, row=row)
        if named and '!' not in listed:
            sound = fault(self.seeds, 'seed-kept', line=row + 1)
        return [named.get(at) for at in range(len(cells))] if sound else None

    def compare(self, first_line, leaves, lines, entry, at, whole):
        """Names every row, column or line that differs from what the release's entry and the checks say."""
        hashes = [leaf and hashlib.sha256(b'\0' + leaf).digest() for leaf in leaves]
        differing = [row for row, (own, line) in enumerate(zip(hashes, lines), 1) if own and own[:2].hex() != line[1]]
        if not whole or None in hashes:
            root = None
        else:
            root = tree_root([hashlib.sha256(b'\0' + first_line).digest()] + hashes).hex()
        if root == entry['root']:
            for row in differing:
                self.report.fault(self.seeds, 'row-check', line=row + 1, row=row, key=self.keys[row - 1], found=lines[row - 1][1],
                                  expected=hashes[row - 1][:2].hex())
            return
        sums = [sum.digest()[:2].hex() for sum in self.sums]
        columns = [column for column, found in zip(self.columns, sums) if root and found != column.check]
        # Where rows are missing or were added, every row after the first that differs is another's.
        for row in differing[:ROWS_NAMED if whole else 1]:
            self.name_row(row, columns, lines[row - 1][0] is not None)
        if len(differing) > ROWS_NAMED and whole:
            self.report.fault(self.csv, 'more-rows', count=len(differing) - ROWS_NAMED)
        if root and not differing:
            for column in columns:
                self.report.fault(self.seeds, 'column-check', column=column.name, found=column.check, expected=sums[column.at])
            if not columns:
                self.report.fault(self.csv, 'root', found=root, entry=at, expected=entry['root'])

    def name_row(self, row, columns, has_seed):
        slots = dict(row=row, key=self.keys[row - 1], line=row + 1, seeds=self.seeds.rpartition('/')[2])
        cells = self.rows[self.keys[row - 1]][1]
        keyed = [column for column in self.keyed.values() if cells[column.at]]
        if has_seed and len(keyed) > 1 and columns == keyed:
            return self.report.fault(self.seeds, 'seed', column=', '.join(column.name for column in keyed), **slots)
        # A seed that was changed would show in every keyed cell of its row.
        is_open = any(column.keyed and (not has_seed or keyed == [column]) for column in columns)
        word = 'row' if not columns else 'cell-or-key' if is_open else 'cell'
        self.report.fault(self.csv, word, column=', '.join(column.name for column in columns), **slots)

def tree_root(hashes):
    """The root of RFC 6962 over the hashes of leaves: equal trees are joined as they fill up, from the right."""
    stack = []
    for hash in hashes:
        size = 1
        while stack and stack[-1][0] == size:
            hash, size = hashlib.sha256(b'\1' + stack.pop()[1] + hash).digest(), size * 2
        stack.append((size, hash))
    root = stack.pop()[1] if stack else hashlib.sha256(b'').digest()
    while stack:
        root = hashlib.sha256(b'\1' + stack.pop()[1] + root).digest()
    return root

def check_release(report, folder, register, release, csv_data, seeds_data):
    """Checks one release's table and seeds; returns the table, or None where it cannot be read."""
    file, entry = release['file'], release['entry']
    csv, seeds, by = folder + file['csv'], folder + file['seeds'], folder + 'register.json'
    bound = release['bound']
    for path, data, word, expected in ((csv, csv_data, 'bound', bound), (csv, csv_data, 'bytes', file['csv_sha256']), (seeds, seeds_data, 'bytes', file['seeds_sha256'])):
        if expected and not isinstance(data, Refused) and sha256(data) != expected:
            report.fault(path, word, expected=expected, found=sha256(data), by=by)
    records = attempt(report, csv, by, lambda data: read_table(report, csv, data, bound is not None), csv_data)
    found = attempt(report, seeds, by, lambda data: read_seeds(report, seeds, data), seeds_data)
    if records is None or found is None:
        return None
    first_line, columns, lines = found
    header, rows = records[0], records[1:]
    names = [column.text for column in columns]
    if header != names:
        at = next((at for at, pair in enumerate(zip(header, names)) if pair[0] != pair[1]), min(len(header), len(names)))
        of = lambda list: list[at] if at < len(list) else ''
        return report.fault(csv, 'header', column=at + 1, expected=of(names), found=of(header))
    for path, count in ((csv, len(rows)), (seeds, len(lines))):
        if count != entry['rows']:
            report.fault(path, 'rows', expected=entry['rows'], found=count)
    table = Table(report, csv, seeds, columns, entry['key'])
    for column in (one for one in entry['key'] if one not in table.named):
        report.fault(by, 'key-column', entry=release['at'], found=column)
    pairs = list(zip(rows, lines))
    leaves = [table.add_row(row, cells, line) for row, (cells, line) in enumerate(pairs, 1)]
    table.compare(first_line, leaves, lines, entry, release['at'], len(rows) == len(lines) == entry['rows'])
    report.counts['rows'] += len(rows)
    check_removed(report, by, table, release)
    return table

def check_removed(report, file, table, release):
    """Every removed cell has its reason, and everything that is said to be removed is gone."""
    reasons, law, name = {}, release['law'], release['entry']['release']
    wrong = lambda word, **slots: report.fault(file, word, release=name, **slots)
    for removal in release['file']['removed']:
        for column in removal['columns']:
            if (removal['key'], column) in reasons:
                wrong('removed-twice', key=removal['key'], column=column)
            reasons.setdefault((removal['key'], column), removal)
    for (key, column), removal in reasons.items():
        if removal['why'] == 'law':
            at, day, _ = law.get((key, column), (None, None, True))
            if at is None or removal.get('entry') != at:
                wrong('no-law', key=key, column=column, entry=removal.get('entry'))
            elif removal['on'] != day:
                wrong('on', key=key, why='law', expected=day, found=removal['on'])
        elif 'entry' in removal:
            wrong('no-law', key=key, column=column, entry=removal['entry'])
        elif column in ('change_note_zh', 'change_note_en') and 'change' in table.named and key in table.rows:
            if table.rows[key][1][table.named['change'].at] == b'withdrawn':
                wrong('reason-gone', key=key, column=column)
    for (key, column), (at, _, _) in law.items():
        if reasons.get((key, column), {}).get('why') != 'law':
            wrong('law-hidden', key=key, column=column, entry=at)
    for key, column in dict.fromkeys([*reasons, *law]):
        row, cells = table.rows.get(key, (0, None))
        place = table.named.get(column)
        if not row or not place:
            wrong('no-cell', key=key, column=column)
        elif cells[place.at] and (key, column) not in table.gone:
            report.fault(table.csv, 'not-blank', row=row, key=key, column=column)
        elif law.get((key, column), (None, None, True))[2]:  # Of what was removed before there is no commitment.
            if not place.keyed:
                wrong('not-keyed', key=key, column=column)
            elif (key, column) not in table.gone:
                report.fault(table.seeds, 'not-gone', row=row, key=key, column=column)
    for key, column in sorted(table.gone - reasons.keys() - law.keys(), key=lambda cell: (table.rows[cell[0]][0], table.keyed[cell[1]].at)):
        report.fault(table.csv, 'unexplained', row=table.rows[key][0], key=key, column=column)

def check_endings(report, file, register, tables):
    """Withdrawn entries and ended displays follow from the newest row of their key."""
    newest, withdrawn = {}, {}
    for release, table in tables:
        at = {name: column.at for name, column in table.named.items()}
        for key, (_, cells) in table.rows.items():
            change, until = (cells[at[name]].decode() if name in at else '' for name in ('change', 'display_until'))
            newest[key] = change, until
            if change == 'withdrawn':
                withdrawn.setdefault(key, release['entry']['date'])
            else:
                withdrawn.pop(key, None)
    for release, table in tables:
        for removal in release['file']['removed']:
            key, why, found = removal['key'], removal['why'], removal['on']
            change, until = newest.get(key, ('', ''))
            holds = change == 'withdrawn' if why == 'withdrawn' else fits('day', until) and until < register['asOf']
            if why == 'law' or key not in newest:
                continue
            if not holds:
                report.fault(file, 'why', release=release['entry']['release'], key=key, why=why, change=change, until=until, today=register['asOf'])
            else:
                expected = withdrawn[key] if why == 'withdrawn' else str(datetime.date.fromisoformat(until) + datetime.timedelta(1))
                if found != expected:
                    report.fault(file, 'on', release=release['entry']['release'], key=key, why=why, expected=expected, found=found)

# What is read ahead, a few files at a time

def ahead(pool, job, tasks):
    """The results of a job for each task, in order; no more than a few are ever waiting."""
    running = deque()
    for task in tasks:
        running.append(pool.submit(job, *task))
        if len(running) == AT_ONCE:
            yield running.popleft().result()
    while running:
        yield running.popleft().result()

def attempted(job, *given):
    try:
        return job(*given)
    except Refused as refusal:
        return refusal

def load_release(source, folder, file, sums):
    csv, seeds = attempted(source.read, folder + file['csv']), attempted(source.read, folder + file['seeds'])
    return csv, seeds, check_sums(sums, source, folder, file)

def check_sums(report, source, folder, file):
    """Reports every fault of a SHA256SUMS."""
    path = folder + file['sums']
    beside, names = path.rpartition('/')[0] + '/', set()
    lines = attempt(report, path, folder + 'register.json', lambda: decode(source.read(path)).split('\n'))
    if lines is None:
        return report
    for at, line in enumerate(lines[:-1] if lines[-1] == '' else lines + [''], 1):
        if line.startswith('#'):
            continue
        found = re.fullmatch(r'([0-9a-f]{64})  ([^/]+)', line)
        if not found or not fits('address', found[2]):
            report.fault(path, 'sum-line', line=at)
            continue
        expected, name = found.groups()
        if name in names:
            report.fault(path, 'sum-twice', line=at, name=name)
        names.add(name)
        expect_hash(report, source, beside + name, expected, path)
    for name in (file[one].rpartition('/')[2] for one in ('csv', 'seeds')):
        if name not in names:
            report.fault(path, 'sum-absent', name=name)
    return report

def expect_hash(report, source, path, expected, by, word='bytes'):
    own = attempt(report, path, by, source.hash, path)
    if own and own != expected:
        report.fault(path, word, expected=expected, found=own, by=by)

def check_latest(report, source, folder, file):
    """What is served as the newest release must be its files; `latest.csv` is its table once more."""
    newest = {name: 'latest/' + file[name].rpartition('/')[2] for name in ('csv', 'seeds', 'sums')}
    check_sums(report, source, folder, newest)
    for path, expected in (('latest.csv', file['csv_sha256']), (newest['csv'], file['csv_sha256']), (newest['seeds'], file['seeds_sha256'])):
        expect_hash(report, source, folder + path, expected, folder + 'register.json', 'latest')
    sums = attempted(source.hash, folder + file['sums'])
    if not isinstance(sums, Refused):
        expect_hash(report, source, folder + newest['sums'], sums, folder + file['sums'], 'latest')

PICTURE = re.compile(r'-([0-9a-f]{12})\.(?:svg|png|jpg|webp)\Z'.encode())

def check_pictures(report, source, pool, folder, tables):
    """Every picture that a cell names must be there, with the hash that its name begins to tell."""
    named = {}
    for table in filter(None, tables):
        for row, cells in table.rows.values():
            for column, cell in zip(table.columns, cells):
                start = PICTURE.search(cell)
                name = start and cell.decode()
                if start and '/' not in name and fits('address', name):
                    named.setdefault(f'{folder}pictures/{name}', (start[1].decode(), dict(by=table.csv, row=row, column=column.name)))
    hashes = ahead(pool, attempted, [(source.hash, path) for path in named])
    for (path, (start, slots)), own in zip(named.items(), hashes):
        if isinstance(own, Refused):
            report.refused(path, own, slots['by'])
        elif not own.startswith(start):
            report.fault(path, 'picture', found=own[:12], **slots)
    report.counts['pictures'] += len(named)

def check_dataset(report, source, pool, name, today):
    folder, file = f'data/{name}/', f'data/{name}/register.json'
    register = open_register(report, source, file, 'register', today)
    if register is None:
        return
    expect(report, file, 'dataset', name, register['dataset'])
    check_follows(report, file, register, any(one['removed'] for one in register['files']))
    releases = read_register(report, file, register)
    tasks = [(source, folder, release['file'], Report('zh' if report.at else 'en')) for release in releases.values()]
    tables = []
    for release, (csv_data, seeds_data, sums) in zip(releases.values(), ahead(pool, load_release, tasks)):
        tables.append((release, check_release(report, folder, register, release, csv_data, seeds_data)))
        report.counts['releases'] += 1
        report.add(sums)
    if all(table for _, table in tables):
        check_endings(report, file, register, tables)
    newest = next((entry['release'] for entry in reversed(register['entries']) if entry['kind'] == 'release'), None)
    if newest in releases:
        check_latest(report, source, folder, releases[newest]['file'])
    check_pictures(report, source, pool, folder, [table for _, table in tables])

# Articles

def read_articles(report, file, entries):
    """The articles of the register by name: their texts by version, and what became of them."""
    articles, reached = {}, ''
    for at, entry in enumerate(entries, 1):
        reached = max(reached, entry['date'])
        if entry['kind'] == 'migration':
            continue
        name, version = entry['article'], entry['version']
        one = articles.setdefault(name, SimpleNamespace(texts={}, newest=0, open=None, withdrawal=None))
        newest = one.newest
        wrong = lambda word, **slots: report.fault(file, word, entry=at, article=name, **slots)
        if one.withdrawal and not (one.withdrawal[1]['texts'] == 'kept' and entry.get('texts') == 'removed'):
            wrong('after-withdrawal', other=one.withdrawal[0])
        elif entry['kind'] == 'text':
            # A text may be registered anew before the day on which it appears, if that had not come: nobody can have read it.
            anew = newest and not one.open and reached < one.texts[newest][1].get('appears', '')
            expected = newest if anew else newest + 1
            if newest and not anew and not one.open:
                wrong('no-correction')
            elif version != expected:
                wrong('version', expected=expected, found=version)
            one.texts[version], one.newest, one.open = (at, entry), max(newest, version), None
        else:
            if not newest:
                wrong('no-text')
            elif version != newest:
                wrong('version', expected=newest, found=version)
            if one.open:
                report.fault(file, 'open', entry=one.open, article=name)
            one.open = at if entry['kind'] == 'correction' else None
            one.withdrawal = (at, entry) if entry['kind'] == 'withdrawal' else None
    for name, one in articles.items():
        if one.open:
            report.fault(file, 'open', entry=one.open, article=name)
    return articles

def check_articles(report, source, pool, today):
    folder, file = 'data/register/', 'data/register/articles.json'
    register = open_register(report, source, file, 'articles', today)
    if register is None:
        return
    check_follows(report, file, register, any(entry.get('texts') == 'removed' for entry in register['entries']))
    articles = read_articles(report, file, register['entries'])
    report.counts['articles'] += len(articles)
    texts = ahead(pool, attempted, [(source.read, folder + one['file']) for one in register['texts'] if 'file' in one])
    named = set()
    for at, served in enumerate(register['texts']):
        text = next(texts) if 'file' in served else None
        name, version, path = served['article'], served['version'], f'texts[{at}]'
        one, slots = articles.get(name), dict(article=name, version=version, path=path)
        if (name, version) in named:
            report.fault(file, 'twice', path=path, found=f'{name} {version}')
        named.add((name, version))
        if not one or version not in one.texts:
            report.fault(file, 'text-unknown', **slots)
            continue
        entry_at, entry = one.texts[version]
        removed = one.withdrawal and one.withdrawal[1]['texts'] == 'removed'
        if sorted(served.keys() - {'article', 'version'}) not in (['file', 'key', 'sha256'], ['removed'], ['appears']) or served.get('removed') is False:
            report.fault(file, 'text-parts', path=path)
        elif 'removed' in served:
            if not removed:
                report.fault(file, 'text-removed', **slots)
        elif removed:
            report.fault(file, 'text-kept', entry=one.withdrawal[0], **slots)
        elif 'appears' in served:
            day, found = served['appears'], entry.get('appears')
            if day <= today or day != found:
                report.fault(file, 'text-early', day=day, entry=entry_at, found=found, today=today, **slots)
        elif isinstance(text, Refused):
            report.refused(folder + served['file'], text, file)
        else:
            expect(report, file, f'{path}.file', f'articles/{name}/{version}.mdx', served['file'])
            if sha256(text) != served['sha256']:
                report.fault(folder + served['file'], 'bytes', expected=served['sha256'], found=sha256(text), by=file)
            if hmac.digest(bytes.fromhex(served['key']), text, 'sha256').hex() != entry['commitment']:
                report.fault(folder + served['file'], 'commitment', entry=entry_at, by=file, **slots)
    for name, one in articles.items():
        for version, (at, _) in one.texts.items():
            if (name, version) not in named:
                report.fault(file, 'text-absent', article=name, version=version, entry=at)

# The whole

def audit(report, place):
    """Checks all that the index names; returns a sentence where there is nothing to audit."""
    source, file = Source(place), INDEX
    index = read_shaped(report, source, file, 'index', 'verify/record.md')
    if index is None or index['format'] != 'gongwei-record/1':
        if index is not None:
            expect(report, file, 'format', 'gongwei-record/1', index['format'])
        return [*report.faults, *report.unread]
    if not index['datasets'] and not index['articles']:
        report.fault(file, 'nothing')
        return [*report.faults]
    report.day = index['asOf']
    if report.day > str(datetime.datetime.now(datetime.timezone.utc).date() + datetime.timedelta(1)):
        report.fault(file, 'ahead', found=report.day)
    seen = set()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for at, name in enumerate(index['datasets']):
            if name in seen:
                report.fault(file, 'twice', path=f'datasets[{at}]', found=name)
            else:
                seen.add(name)
                check_dataset(report, source, pool, name, index['asOf'])
        if index['articles']:
            check_articles(report, source, pool, index['asOf'])
    return []

def read_former(source, folder, chosen):
    """Whether changes.json tells of these releases, and the names that columns bore until one of them renamed them."""
    try:
        releases = {one['entry']['release'] for one in chosen}
        told = [one for one in json.loads(source.read(folder + 'changes.json').decode())['releases'] if one['release'] in releases]
        names = {change['from'] for one in told for change in one['columns'] if change['what'] == 'column-renamed'}
        return len({one['release'] for one in told}) >= len(releases) - 1, names
    except Exception:  # Whatever is served, the rows are then not put together.
        return False, set()

def write_state(report, place, name, on):
    """The whole table of a dataset as it was after a release, or at the end of any other day: of each key the last row, with the
    release since which it has its cells, and whether it is sample data, byte for byte as the site's own current.csv. None where it cannot be."""
    source, folder, file = Source(place), f'data/{name}/', f'data/{name}/register.json'
    index = read_shaped(report, source, INDEX, 'index', 'verify/record.md')
    if index is None:
        return None
    report.day = index['asOf']
    if name not in index['datasets']:
        return report.fault(INDEX, 'no-dataset', found=name)
    register = open_register(report, source, file, 'register', index['asOf'])
    releases = read_register(report, file, register) if register else {}
    if register and '.' in on and on not in releases:
        before, after = [one for one in releases if place_of(one) <= place_of(on)][-1:], [one for one in releases if place_of(one) > place_of(on)][:1]
        return report.fault(file, 'not-released', found=on, nearest=', '.join(before + after))
    # A name of a release means that release, even where another of its day follows; any other day means its end.
    until = place_of(on) if on in releases else (on, 1 << 30)
    chosen = [one for release, one in releases.items() if not on or place_of(release) <= until]
    if register and not chosen:
        return report.fault(file, 'no-state', found=on)
    header, rows, last = [], {}, None
    filled = lambda cells: {column: cell for column, cell in cells.items() if cell}
    for one in chosen:
        path, entry, last = folder + one['file']['csv'], one['entry'], one
        data = attempted(source.read, path)
        if not isinstance(data, Refused) and sha256(data) != one['file']['csv_sha256']:
            report.fault(path, 'bytes', expected=one['file']['csv_sha256'], found=sha256(data), by=file)
        records = attempt(report, path, file, lambda data: read_table(report, path, data, one['bound'] is not None), data)
        if records is None:
            continue
        before = rows
        header, rows = records[0], {} if entry['holds'] == 'full' else rows
        key = [header.index(column.encode()) for column in entry['key']]
        for cells in records[1:]:
            name, told = tuple(cells[at] for at in key), dict(zip(header, cells))
            # A whole table repeats the rows that stay: each has the release since which its cells are these.
            stays = entry['holds'] == 'full' and name in before and filled(before[name][1]) == filled(told)
            rows[name] = (before[name][0] if stays else entry['release'], told)
    if report.faults or report.unread or not last:
        return None
    added = [column for column in (b'release', b'provenance') if column not in header]
    kind, lines = b'sample' if last['file']['csv'].endswith('.sample.csv') else b'official', [header + added]
    former = None
    for release, cells in rows.values():
        lost = [column for column, cell in cells.items() if cell and column not in header]
        if lost and any(column not in cells for column in header):
            former = former or read_former(source, folder, chosen)
            column = next((one for one in lost if not former[0] or one.decode() in former[1]), None)
            if column is not None:
                return report.fault(file, 'renamed', release=release, column=column, last=last['entry']['release'])
        told = {b'release': release.encode(), b'provenance': kind, **cells}
        lines.append([told.get(column, b'') for column in lines[0]])
    quoted = lambda cell: b'"' + cell.replace(b'"', b'""') + b'"' if re.search(b'[",\n]', cell) else cell
    return b'\n'.join(b','.join(map(quoted, line)) for line in lines).decode()

def read_heads(path):
    """The heads in a saved output, whatever program saved it, by register, number of the entry and hash; None where there is none."""
    try:
        with open(path, 'rb') as file:
            lines = re.split('\r?\n', file.read().replace(b'\0', b'').decode('latin-1').lstrip('\xff\xfe\xef\xbb\xbf'))
    except (OSError, ValueError):
        return None
    found = [re.fullmatch(r'head (data/[a-z0-9-]{1,80}/(?:register|articles)\.json) ([0-9]{1,9}) ([0-9a-f]{64}) *', line) for line in lines if line.startswith('head ')]
    return all(found) and [(one[1], int(one[2]), one[3]) for one in found] or None

def check_heads(report, heads, by):
    """Every head that was saved must still be an entry of its register; what could not be read is a fault already."""
    for file, at, expected in heads:
        chain = report.chains.get(file)
        if file not in report.chains:
            report.fault(file, 'head-gone', by=by)
        elif chain is not None and (at < 1 or chain[at - 1:at] != [expected]):
            report.fault(file, 'rewritten', entry=at, expected=expected, found=chain[at - 1] if 1 <= at <= len(chain) else None, by=by)
    report.counts['heads'] = len(heads)

def open_place(report, target):
    if not re.match('https?:', target, re.I):
        return Folder(target) if os.path.isdir(target) else report.say('no-folder', found=target)
    found = re.fullmatch(r'(https?)://([^/@?#\\\x00-\x20]+)(/[^?#\\\x00-\x20]*)?', target, re.I)
    try:
        parts = urllib.parse.urlsplit(target)
        if not found or not parts.hostname or parts.port == 0:
            raise ValueError
    except ValueError:
        return report.say('no-address', found=target)
    path = urllib.parse.quote(parts.path.rstrip('/'), safe="/%:@!$&'()*+,;=~")
    return Site(f'{parts.scheme}://{parts.netloc}{path}/')

def main(arguments):
    env = os.environ
    options, rest, left = {'--lang': None, '--heads': None, '--state': None, '--on': None}, [], deque(arguments)
    while left:
        one = left.popleft()
        if one in options and left:
            options[one] = left.popleft()
        else:
            rest.append(one)
    lang, saved, state, on = options.values()
    if lang not in ('zh', 'en'):
        rest = [] if lang else rest
        lang = 'zh' if (env.get('LC_ALL') or env.get('LC_MESSAGES') or env.get('LANG') or '').startswith('zh') else 'en'
    report = Report(lang)
    if '--help' in rest:
        return 0, [HELP[lang]]
    asked = fits('dataset', state) and (on is None or fits('release', on)) if state is not None else on is None
    if len(rest) != 1 or rest[0].startswith('-') or not asked:
        return 2, [report.say('usage')]
    heads = read_heads(saved) if saved else []
    if heads is None:
        return 2, [report.say('no-heads', found=saved)]
    place = open_place(report, rest[0])
    if isinstance(place, str):
        return 2, [place]
    try:
        if state is not None:
            table = write_state(report, place, state, on or '')
            return (0, [table]) if table is not None else (1 if report.faults else 2, [*report.faults, *report.unread])
        unaudited = audit(report, place)
        if unaudited:
            return 2, unaudited + [report.say('not-audited')]
        if heads:
            check_heads(report, heads, saved)
    except (Exception, KeyboardInterrupt) as error:  # Whatever is served, a reader gets a sentence.
        return 2, [*report.faults, report.say('broken', found=type(error).__name__)]
    return 1 if report.faults else 2 if report.unread else 0, report.lines()

if __name__ == '__main__':
    code, lines = main(sys.argv[1:])
    try:
        sys.stdout.buffer.write(('\n'.join(lines) + '\n').encode('utf-8', 'replace'))
        sys.stdout.flush()
    except OSError:
        pass
    sys.exit(code)
