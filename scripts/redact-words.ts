import { dryRunDoes } from './command-line.ts';

export const redactCommand = {
  name: 'npm run redact',
  does: {
    zh: '依法删除：把一行中的若干单元格在所有版本里清空，并在登记册中写明依据。',
    en: 'A deletion that the law demands: blanks cells of a row in every release, and the register says under which law.',
  },
  operands: [
    { name: '<dataset>', does: { zh: '数据集的名称', en: 'name of the dataset' } },
    { name: '<key>', does: { zh: '哪一行：各主键列的值，用 | 连接', en: 'which row: its key columns joined by "|"' } },
  ],
  texts: {
    columns: { value: 'a,b', does: { zh: '要清空的列，用半角逗号连接', en: 'the columns to blank, joined by commas' } },
    'law-zh': {
      value: '"…"',
      does: { zh: '依据的法律或决定，中文', en: 'the law or decision that demands it, in Chinese' },
    },
    'law-en': {
      value: '"…"',
      does: { zh: '依据的法律或决定，英文', en: 'the law or decision that demands it, in English' },
    },
    find: {
      value: '"…"',
      does: {
        zh: '不删除，只查找：这段文字在本站的文件和已生成的网页里还有没有',
        en: 'removes nothing; checks whether a text is still in the files of the city or in the built site',
      },
    },
  },
  flags: { 'dry-run': dryRunDoes },
};

/** What `npm run redact` says, in the language of the terminal. */
export const redactWords = {
  zh: {
    dataset: (names: string, found: string) => `<dataset> 应为：${names}；现为“${found}”。`,
    key: '<key> 指明哪一行：各主键列的值，用“|”连接。',
    columns: '--columns 写明要清空的列，用半角逗号连接。',
    law: '--law-zh 和 --law-en 用两种语言写明依据的法律或决定。',
    notBlankable: (column: string, dataset: string, names: string) =>
      `${dataset} 没有可以清空的列“${column}”；可以清空的有：${names}。`,
    nothing: (dataset: string, columns: string, key: string) =>
      `${dataset} 的各版本中，“${key}”这一行的 ${columns} 都没有内容。`,
    noRow: (dataset: string, key: string) =>
      `${dataset} 的各版本中没有“${key}”这一行。核对主键：照 CSV 里的写法，各主键列的值用“|”连接。`,
    does: (dataset: string, key: string, name: string) => `${dataset} ${key}（${name}）：`,
    cells: (release: string, columns: string) => `  ${release} 中清空 ${columns}`,
    twin: (column: string) => `注意：同一行的 ${column} 还有文字。若说的是同一件事，请一并写进 --columns。`,
    texts: '将删去的文字：',
    deletePicture: (file: string) => `照片也要删去：${file}`,
    keepPicture: (file: string, others: string) => `照片 ${file} 还用在 ${others}：那些单元格清空以后再删。`,
    already: (columns: string, on: string) => `${columns} 已在 ${on} 依同一依据清空。`,
    strayPicture: (file: string) => `没有单元格再用照片 ${file}：若是这次删除的照片，请删去这个文件。`,
    dryRun: '试运行：没有写入任何文件。',
    find: '--find 后面写要查找的文字：汉字至少两个，其他至少四个字符；不与别的参数同用。',
    foundNowhere: (target: string | null) =>
      `在本站的文件${target === null ? '' : `和 ${target} `}里找不到这段文字（图片、PDF、旧式 Office 文件（.doc、.xls）、ZIP 以外的压缩包和 Parquet 文件里的字查不到；本站的 Parquet 文件与旁边的 CSV 同出一表，每次 npm run build 都重新生成）。`,
    notBuilt: (target: string) => `没有文件夹 ${target}：已生成的网页没有查。先运行 npm run build，再查一遍。`,
    stillFound: '这段文字还在这些文件里：',
    tooShort: (count: number) => `另有 ${count} 段文字太短，没有查找。`,
    done: [
      '已清空，密钥已销毁，登记册已写明。还要清理：',
      '  - 已生成的网站：npm run build，再发布；',
      '  - Git 历史里的表格和 .seeds 文件（见 CONTRIBUTING）；',
      '  - 缓存、CDN、镜像、备份；',
      '  - 引用过它的文章及其旧版（npm run withdraw -- … --remove-texts）、照片；',
      '  - 版本说明不能改：若写到了它，见 CONTRIBUTING 的“A redaction, done whole”第 2 步。',
      '清理以后再查一遍：npm run redact -- --find "删去的文字"',
    ].join('\n'),
  },
  en: {
    dataset: (names: string, found: string) => `<dataset> is one of: ${names}; found "${found}".`,
    key: '<key> names the row: its key columns joined by "|".',
    columns: '--columns names the columns to blank, joined by commas.',
    law: '--law-zh and --law-en name the law or decision that demands it.',
    notBlankable: (column: string, dataset: string, names: string) =>
      `"${column}" is no column of ${dataset} that can be blanked; these can: ${names}.`,
    nothing: (dataset: string, columns: string, key: string) =>
      `No release of ${dataset} holds ${columns} for the row "${key}".`,
    noRow: (dataset: string, key: string) =>
      `No release of ${dataset} has a row "${key}". Check the key: the key columns as the CSV writes them, joined by "|".`,
    does: (dataset: string, key: string, name: string) => `${dataset} ${key} (${name}):`,
    cells: (release: string, columns: string) => `  blanked in ${release}: ${columns}`,
    twin: (column: string) =>
      `Please note: ${column} of the same row still has a text. Where it says the same, name it in --columns too.`,
    texts: 'Texts that would go:',
    deletePicture: (file: string) => `Delete the picture too: ${file}`,
    keepPicture: (file: string, others: string) =>
      `The picture ${file} is still named by ${others}: it stays until those cells are blank.`,
    already: (columns: string, on: string) => `${columns}: blanked on ${on} already, under the same law.`,
    strayPicture: (file: string) =>
      `No cell names the picture ${file} any more: delete the file where it is the one that was removed.`,
    dryRun: 'Dry run: nothing was written.',
    find: '--find is followed by the text to look for, of at least four characters (two Chinese ones), and goes with nothing else.',
    foundNowhere: (target: string | null) =>
      `The text is found nowhere in the files of the city${target === null ? '' : ` or in ${target}`} (pictures, PDF files, old Office files (.doc, .xls), archives other than ZIP, and Parquet files cannot be searched; npm run build writes each Parquet file of the site again from the table of the CSV beside it).`,
    notBuilt: (target: string) =>
      `There is no folder ${target}: the built site was not searched. Run npm run build, then look again.`,
    stillFound: 'The text is still in:',
    tooShort: (count: number) => `Texts too short to be looked for: ${count}.`,
    done: [
      'The cells are blank, their keys are gone, and the register says so. Still to be cleaned:',
      '  - the built site: npm run build, then publish it;',
      '  - the tables and .seeds files in the Git history (see CONTRIBUTING);',
      '  - caches, CDN, mirrors, backups;',
      '  - articles that quoted it and their superseded texts (npm run withdraw -- … --remove-texts), pictures;',
      '  - a release note cannot be changed: where one names it, see CONTRIBUTING, “A redaction, done whole”, step 2.',
      'Look again when that is done: npm run redact -- --find "the removed text"',
    ].join('\n'),
  },
};

export type RedactWords = (typeof redactWords)['zh'];
