import type { Rule } from './rule.ts';

const restoreFile = {
  zh: '先把现在的文件另存到别处，再从 Git 取回原文件：git restore -s HEAD {file}。要改数字，用另存的文件发一个新版本：npm run release。',
  en: 'Keep a copy of the file elsewhere, then restore it from Git: git restore -s HEAD {file}. To change a figure, publish the copy as a new release: npm run release.',
};
const restoreMissing = {
  zh: '从 Git 取回：git restore -s HEAD {file}。这一版还没有提交过、Git 里没有的：取回登记册（git restore -s HEAD {folder}/releases.yaml），把这一版的 CSV 移到别处，再用 npm run release 重新登记。',
  en: 'Restore it from Git: git restore -s HEAD {file}. Where this release was never committed, Git has no such file: restore the register (git restore -s HEAD {folder}/releases.yaml), move the CSV of this release elsewhere and register it again with npm run release.',
};
const restoreWritten = {
  zh: '这个文件只由命令写入。从 Git 取回：git restore -s HEAD {file}。',
  en: 'Only commands write this file. Restore it from Git: git restore -s HEAD {file}.',
};
const restoreRegister = {
  zh: '登记册只由 npm run release 和 npm run redact 写入。先把现在的登记册另存到别处，再从 Git 取回：git restore -s HEAD {file}。',
  en: 'Only npm run release and npm run redact write a register. Keep a copy of it elsewhere, then restore it from Git: git restore -s HEAD {file}.',
};

/** Rules on registers and releases. `{slots}` are filled from the problem. */
export const registerRules = {
  'reason-first': {
    wrong: {
      zh: '理由写的是 first，但已有版本 {before}',
      en: 'the reason is first, but there is a release {before} already',
    },
    allowed: { zh: 'update、correction 或 structure', en: 'update, correction or structure' },
    remedy: { zh: '改 --reason。', en: 'Change --reason.' },
  },
  'reason-update': {
    wrong: {
      zh: '理由写的是 update（新增数据），但有 {revised} 格改动、缺少 {removed} 行：{found}',
      en: 'the reason is update (new figures), but cells revised: {revised}, rows gone: {removed}: {found}',
    },
    allowed: { zh: 'update 只新增行', en: 'an update only adds rows' },
    remedy: {
      zh: '若是误删或误改（例如在 Excel 中筛选过），请补回；若确是更正，用 --reason correction，改列或代码用 structure。',
      en: 'Put back what was lost by mistake (a filter in Excel, say); for a real correction use --reason correction, for columns or codes structure.',
    },
  },
  'reason-correction': {
    wrong: {
      zh: '理由写的是 correction（更正），但没有更正任何已公布的单元格，也没有去掉行',
      en: 'the reason is correction, but no published cell is revised and no row removed',
    },
    allowed: { zh: 'correction 至少更正一格或去掉一行', en: 'a correction revises at least one cell or removes a row' },
    remedy: {
      zh: '只新增行，用 --reason update；改列或代码，用 structure；第一版用 first。',
      en: 'Where rows are only added, use --reason update; for columns or codes structure; for the first release first.',
    },
  },
  'reason-correction-mark': {
    wrong: {
      zh: '理由写的是 correction（更正），但没有一行的 change 是 correction 或 withdrawn',
      en: 'the reason is correction, but no row’s change is correction or withdrawn',
    },
    allowed: { zh: '至少一行标为 correction 或 withdrawn', en: 'at least one row marked correction or withdrawn' },
    remedy: {
      zh: '把更正的行标为 correction；没有更正的，用 --reason update。',
      en: 'Mark the rows that are corrected; where none is, use --reason update.',
    },
  },
  'reason-structure': {
    wrong: {
      zh: '理由写的是 structure（列或代码调整），但有 {revised} 格内容改动：{found}',
      en: 'the reason is structure (columns or codes changed), but cells revised: {revised}: {found}',
    },
    allowed: {
      zh: 'structure 只增减列、改列名、增加代码，给空着的代码列填上代码，或给停用的行填写停用时间和改用的代码',
      en: 'structure adds, renames or retires columns, adds codes, fills in a code where there was none, and when a row ends and what replaces it',
    },
    remedy: {
      zh: '误改的请改回（乱码、Excel 改写等）；确是更正的，用 --reason correction 另发一版。',
      en: 'Put back what was changed by mistake (damaged text, Excel); publish a real correction on its own with --reason correction.',
    },
  },
  'reason-structure-removes': {
    wrong: {
      zh: '理由写的是 structure（列或代码调整），但缺少 {count} 行：{rows}',
      en: 'the reason is structure (columns or codes changed), but rows gone: {count}: {rows}',
    },
    allowed: { zh: '去掉已公布的行，只能用 correction（更正）', en: 'only a correction removes published rows' },
    remedy: {
      zh: '误删的请补回（例如在 Excel 中筛选过）；确要去掉的，用 --reason correction --removes {count} 另发一版。',
      en: 'Put back what was lost by mistake (a filter in Excel, say); where they are meant to go, publish them on their own with --reason correction --removes {count}.',
    },
  },
  'reason-return': {
    wrong: {
      zh: '以前去掉的行又放回来，有 {count} 格与上次公布的不同：{found}',
      en: 'rows removed earlier come back, with cells that differ from those last published: {count}: {found}',
    },
    allowed: {
      zh: '与上次公布的一样；内容不同的，只能用 correction（更正）',
      en: 'the row as it was last published; other cells only in a correction',
    },
    remedy: {
      zh: '写错的请改回；数字确有更正的，用 --reason correction，并在说明中写明原因。',
      en: 'Put back what was changed by mistake; where the figure is really corrected, use --reason correction and give the reason in the notes.',
    },
  },
  'rows-removed': {
    wrong: {
      zh: '将去掉 {count} 行，--removes 写的是 {removes}：{rows}',
      en: 'rows that would be removed: {count}; --removes says {removes}: {rows}',
    },
    allowed: { zh: '不去掉行；有意去掉的，用 --removes 写明行数', en: 'no row removed, or as many as --removes says' },
    remedy: {
      zh: '误删的请补回（例如在 Excel 中筛选过）；确要去掉的，加上 --removes {count}。',
      en: 'Put back what was lost by mistake (a filter in Excel, say); where they are meant to go, add --removes {count}.',
    },
  },
  'removes-none': {
    wrong: {
      zh: '--removes 写的是 {found}，但没有行会去掉',
      en: '--removes says {found}, but no row would be removed',
    },
    allowed: { zh: '与实际去掉的行数一致', en: 'the number of rows that are removed' },
    remedy: { zh: '删去 --removes，或核对文件。', en: 'Leave --removes out, or check the file.' },
  },
  'register-missing': {
    wrong: { zh: '没有登记册 releases.yaml', en: 'there is no register releases.yaml' },
    allowed: { zh: '每个数据集一份登记册', en: 'one register for each dataset' },
    remedy: {
      zh: '发布过的，从 Git 取回：git restore -s HEAD {file}。还没有发布过的，运行 npm run new -- table {dataset}：写好空的登记册、空表和填表说明。',
      en: 'Where there were releases, restore it from Git: git restore -s HEAD {file}. Where there is none yet, run npm run new -- table {dataset}: it writes the empty register, an empty table and a guide to it.',
    },
  },
  'register-lost': {
    wrong: {
      zh: '没有登记册 releases.yaml，却有版本的文件，共 {count} 个',
      en: 'there is no register releases.yaml, but there are files of releases: {count}',
    },
    allowed: { zh: '登记册与版本的文件放在一起', en: 'a register beside the files of its releases' },
    remedy: {
      zh: '登记册若是误删，从 Git 取回：git restore -s HEAD {file}。从没登记过的表格，移到别处，再用 npm run release 发布。',
      en: 'A register deleted by mistake is restored from Git: git restore -s HEAD {file}. Tables that were never registered are moved elsewhere and published with npm run release.',
    },
  },
  'register-former': {
    wrong: {
      zh: '这是旧式登记册：它记的是整个文件的哈希',
      en: 'this register is of the former kind: it holds hashes of whole files',
    },
    allowed: { zh: '逐行存证的登记册', en: 'a register that commits to every row' },
    remedy: {
      zh: '运行 npm run migrate（先用 npm run migrate -- --dry-run 试一遍）。',
      en: 'Run npm run migrate (first npm run migrate -- --dry-run).',
    },
  },
  'register-cut': {
    wrong: {
      zh: '登记册里没有 {found} 这一版的条目，它的 CSV 和种子文件却在',
      en: 'the register has no entry of the release {found}, but its CSV and its seeds are there',
    },
    allowed: { zh: '每个版本一个条目', en: 'an entry for each release' },
    remedy: {
      zh: '条目若是误删，从 Git 取回登记册：git restore -s HEAD {file}。这一版若是有意撤下、又从没提交过，把它的 CSV 和 .seeds 移到别处。',
      en: 'Where the entry was deleted by mistake, restore the register from Git: git restore -s HEAD {file}. Where the release was taken back on purpose and never committed, move its CSV and .seeds elsewhere.',
    },
  },
  'merge-conflict': {
    wrong: {
      zh: 'Git 合并冲突没有解决：有“{found}”标记',
      en: 'a merge conflict of Git is not settled: there is a mark “{found}”',
    },
    allowed: {
      zh: '一个完整的版本，没有 <<<<<<<、=======、>>>>>>> 标记',
      en: 'one whole version, without the marks <<<<<<<, =======, >>>>>>>',
    },
    remedy: {
      zh: '不要手工拼合：两个分支各自保留已登记的版本，后登记的一方撤下自己的版本及条目，再用 npm run release 重新发布。',
      en: 'Do not join them by hand: keep the branch that registered first, and publish the other release again with npm run release.',
    },
  },
  'register-format': {
    wrong: { zh: '登记册写法不对：{found}', en: 'the register is not as it should be: {found}' },
    allowed: { zh: 'npm run release 写出的样子', en: 'what npm run release writes' },
    remedy: restoreRegister,
  },
  'register-altered': {
    wrong: { zh: '条目 {found} 在登记之后被改动', en: 'the entry {found} was altered after it was registered' },
    allowed: { zh: '与登记时的哈希 {expected} 一致', en: 'its hash as it was registered: {expected}' },
    remedy: restoreRegister,
  },
  'register-order': {
    wrong: {
      zh: '条目 {found} 不在应在的位置：它接在 {base} 之后',
      en: 'the entry {found} is out of place: it follows {base}',
    },
    allowed: { zh: '从最早到最新，一个接一个', en: 'from the oldest to the newest, each on the one before' },
    remedy: restoreRegister,
  },
  'register-fork': {
    wrong: {
      zh: '条目 {found} 与 {other} 接在同一版本 {base} 之后',
      en: 'the entries {found} and {other} both follow {base}',
    },
    allowed: { zh: '每个版本之后只有一个版本', en: 'one release after each release' },
    remedy: {
      zh: '多为两人同时发布所致：撤下其中一条及其文件，再用 npm run release 重新发布。',
      en: 'Two people probably published at once: take one entry and its file out and publish it again with npm run release.',
    },
  },
  'write-interrupted': {
    wrong: {
      zh: '命令“{command}”写到一半被打断（或者正在运行）',
      en: 'the command “{command}” was interrupted while it wrote (or is still running)',
    },
    allowed: { zh: '没有写到一半的命令', en: 'no command that is half done' },
    remedy: {
      zh: '运行 npm run finish 补完。补完之前不要从 Git 取回文件。',
      en: 'Run npm run finish, which completes it. Do not restore files from Git before that.',
    },
  },
  'journal-folder': {
    wrong: { zh: '“.writing-journal”是一个文件夹', en: '“.writing-journal” is a folder' },
    allowed: {
      zh: '没有这个名字的文件夹：命令写入时用这个名字放一个文件',
      en: 'no folder of this name: commands put a file there while they write',
    },
    remedy: {
      zh: '把这个文件夹移到别处，或删去，再运行一次。',
      en: 'Move the folder elsewhere or delete it, then run the command again.',
    },
  },
  'bytes-changed': {
    wrong: {
      zh: '已登记版本的内容变了：树根为 {found}',
      en: 'the contents of a registered release have changed: their root is {found}',
    },
    allowed: { zh: '登记的 {expected}', en: 'the registered {expected}' },
    remedy: restoreFile,
  },
  'not-canonical': {
    wrong: {
      zh: '已登记版本的写法变了（引号、换行或文件开头的标记），内容没有变',
      en: 'a registered release is written otherwise (quotation marks, line ends or a mark at the start); its contents are the same',
    },
    allowed: {
      zh: 'npm run release 的写法：UTF-8，无 BOM，每行以 LF 结尾，只有含逗号、引号或换行的单元格加引号',
      en: 'as npm run release writes it: UTF-8 without a byte-order mark, every line ended by LF, quotation marks only around a cell with a comma, a quotation mark or a line break',
    },
    remedy: restoreFile,
  },
  'seeds-missing': {
    wrong: {
      zh: '缺少已登记版本的种子文件',
      en: 'the seeds of a registered release are missing',
    },
    allowed: {
      zh: '每个登记的版本有一份 .seeds，与 CSV 放在一起',
      en: 'a .seeds file beside the CSV of each registered release',
    },
    remedy: restoreMissing,
  },
  'seeds-format': {
    wrong: { zh: '种子文件这一行写法不对', en: 'this line of the seeds is not as it should be' },
    allowed: {
      zh: 'npm run release 和 npm run redact 写出的样子',
      en: 'what npm run release and npm run redact write',
    },
    remedy: restoreWritten,
  },
  'seeds-changed': {
    wrong: {
      zh: '已登记版本的种子文件这一行变了',
      en: 'this line of the seeds of a registered release has changed',
    },
    allowed: { zh: '登记时写下的一行', en: 'the line as it was registered' },
    remedy: restoreWritten,
  },
  'column-unkeyed': {
    wrong: {
      zh: '这一列现在规定可以删去，登记时却没有密钥：删去以后就无法证明别处未改',
      en: 'this column may be removed by now, but was registered without keys: after a removal nobody could prove that nothing else changed',
    },
    allowed: {
      zh: '从第一个版本起就可以删去的列，或者新的一列',
      en: 'a column that could be removed from its first release on, or a new column',
    },
    remedy: {
      zh: '在 dataset.ts 里撤销对这一列的改动；要用可删去的文字，另设一列（since 写明从哪一版起）。',
      en: 'Take the change of this column back in dataset.ts; for texts that may have to go add a new column with since.',
    },
  },
  'follows-missing': {
    wrong: {
      zh: '缺少证明登记册接续哪一册的 follows.txt',
      en: 'follows.txt, which proves what register this one follows, is missing',
    },
    allowed: { zh: '没有删去过文字的登记册，旁边有这个文件', en: 'this file, as long as no text was removed' },
    remedy: restoreWritten,
  },
  'follows-changed': {
    wrong: {
      zh: 'follows.txt 与登记册第一条不符',
      en: 'follows.txt does not fit the first entry of the register',
    },
    allowed: { zh: 'npm run migrate 写出的内容', en: 'what npm run migrate wrote' },
    remedy: restoreWritten,
  },
  'follows-kept': {
    wrong: {
      zh: '已经删去过文字，follows.txt 还在：用它可以验证对原文的猜测',
      en: 'a text was removed and follows.txt is still there: a guess at the text could be confirmed with it',
    },
    allowed: { zh: '删去文字以后没有这个文件', en: 'no such file once a text was removed' },
    remedy: { zh: '删去这个文件。', en: 'Delete the file.' },
  },
  'follows-stray': {
    wrong: {
      zh: '登记册不接续别的登记册，却有 follows.txt',
      en: 'the register follows no other, and yet there is a follows.txt',
    },
    allowed: { zh: '没有这个文件', en: 'no such file' },
    remedy: { zh: '移走这个文件。', en: 'Move the file away.' },
  },
  'removal-unfounded': {
    wrong: {
      zh: '登记册第 {found} 条说删去了 {cell}，但{why}',
      en: 'entry {found} of the register says that {cell} was removed, but {why}',
    },
    allowed: {
      zh: '登记册只写真正删去的单元格：格子在、已空、密钥已销毁',
      en: 'only cells that were removed: they exist, are blank, and their keys are gone',
    },
    remedy: restoreRegister,
  },
  'removal-returned': {
    wrong: {
      zh: '登记册第 {entry} 条写明 {key} 的 {found} 已依法删去，但{why}',
      en: 'entry {entry} of the register says that {found} of {key} was removed by law, but {why}',
    },
    allowed: {
      zh: '删去的单元格一直空着，它的密钥不再出现',
      en: 'a removed cell stays blank, and its key stays gone',
    },
    remedy: {
      zh: '这是删除之前的旧文件。从 Git 取回删除以后的 CSV 和 .seeds，两个一起取：git restore -s HEAD {files}（旧文件已经提交了的，用 git log 找到删除那一次提交，把 HEAD 换成它）。登记册没有错，千万不要取回更旧的登记册：那会把删去的文字带回来。',
      en: 'This file is older than the removal. Restore the later version of both, the CSV and its .seeds: git restore -s HEAD {files} (where the old file was committed, find the commit of the removal with git log and name it instead of HEAD). The register is right; never restore an older one: that would bring the removed text back.',
    },
  },
  'removal-unregistered': {
    wrong: {
      zh: '{key} 的 {found} 已删去，登记册却没有写',
      en: '{found} of {key} was removed, and the register says nothing of it',
    },
    allowed: { zh: '依法删去的每一格都登记在册', en: 'an entry for every cell that the law had removed' },
    remedy: {
      zh: '从 Git 取回文件和登记册，都取最新的：git restore -s HEAD {folder}（删除还没有提交过的，取回以后再做一遍）。删除只用 npm run redact。',
      en: 'Restore files and register from Git, the newest of each: git restore -s HEAD {folder} (a removal that was never committed is then done again). Only npm run redact removes cells.',
    },
  },
  'file-missing': {
    wrong: { zh: '缺少已登记版本的文件', en: 'the file of a registered release is missing' },
    allowed: { zh: '登记的每个版本都有文件', en: 'a file for each registered release' },
    remedy: restoreMissing,
  },
  'file-unregistered': {
    wrong: { zh: '该 CSV 没有登记', en: 'this CSV is not registered' },
    allowed: { zh: 'data/ 下只放登记过的版本', en: 'only registered releases under data/' },
    remedy: {
      zh: '移到别处，再用 npm run release -- {dataset} <文件> 发布。',
      en: 'Move it elsewhere and publish it with npm run release -- {dataset} <file>.',
    },
  },
  'not-a-file': {
    wrong: {
      zh: '这里应是一个文件，但它是文件夹，或无法读取',
      en: 'a file should be here, but it is a folder or cannot be read',
    },
    allowed: { zh: '可以读取的普通文件', en: 'a plain file that can be read' },
    remedy: {
      zh: '移走同名的文件夹，从 Git 取回文件（git restore -s HEAD {file}），并核对读取权限。',
      en: 'Move the folder of that name away, restore the file from Git (git restore -s HEAD {file}), and check who may read it.',
    },
  },
  'file-stranger': {
    wrong: { zh: 'data/{dataset}/ 里不该有它', en: 'it does not belong in data/{dataset}/' },
    allowed: {
      zh: '登记过的 CSV 和它的 .seeds、releases.yaml、迁移来的登记册的 follows.txt，以及数据集的 pictures 文件夹',
      en: 'registered CSV files with their .seeds, releases.yaml, follows.txt of a register that was migrated, and the dataset’s folder of pictures',
    },
    remedy: {
      zh: '移到别处。要发布表格，先另存为 CSV UTF-8，再用 npm run release -- {dataset} <文件>。',
      en: 'Move it elsewhere. To publish a table, save it as CSV UTF-8 and use npm run release -- {dataset} <file>.',
    },
  },
  'dataset-unknown': {
    wrong: { zh: 'data/ 下的 {found} 不是本站的数据集', en: '{found} under data/ is not a dataset of this site' },
    allowed: { zh: '{datasets}', en: '{datasets}' },
    remedy: { zh: '在 site.config.ts 中列出，或移走。', en: 'List it in site.config.ts, or move it away.' },
  },
} as const satisfies Record<string, Rule>;
