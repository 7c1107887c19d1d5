import { defineWords } from '../../i18n/dictionary.ts';

/** The files of a dataset: the whole table, and what its releases changed. */
export const downloadWords = defineWords({
  'dataset.wholeTable': {
    zh: '整张表，截至 {release} 版，{rows} 行',
    en: 'The whole table as of release {release}, {rows} {count|row|rows}',
  },
  'dataset.file': { zh: '文件', en: 'File' },
  'dataset.fileFor': { zh: '适合', en: 'For' },
  'dataset.fileSize': { zh: '大小', en: 'Size' },
  'whole.xlsx': { zh: 'Excel 工作簿', en: 'Excel workbook' },
  'whole.xlsx.for': {
    zh: '在 Excel、WPS 里看和算：代码旁有中英文名称，另有字段、来源两张表',
    en: 'reading and reckoning in Excel or WPS: names beside codes, and sheets on columns and source',
  },
  'whole.csv': { zh: 'CSV', en: 'CSV' },
  'whole.csv.for': { zh: '各种表格软件和程序', en: 'any table program or script' },
  'whole.json': { zh: 'JSON', en: 'JSON' },
  'whole.json.for': {
    zh: '网页和程序，带字段说明；数字按原文的位数',
    en: 'web pages and scripts, with the columns described; numbers with the decimals of their source',
  },
  'whole.parquet': { zh: 'Parquet', en: 'Parquet' },
  'whole.parquet.for': { zh: 'R、Python、DuckDB 等分析软件', en: 'analysis in R, Python or DuckDB' },
  'whole.sums': { zh: '核对：各文件的 SHA-256', en: 'To check: the SHA-256 of each file' },
  'whole.package': { zh: '资料包（ZIP）', en: 'Package (ZIP)' },
  'whole.package.for': {
    zh: '存档和转交：数据、字段说明、说明文件和校验和',
    en: 'keeping and passing on: data, dictionary, README and checksums',
  },
  'dataset.wholeNote': {
    zh: '每个主键一行；末尾两列写明这一行的各格从哪一版起就是这样（release）、是不是示例数据（provenance）。引用一行时，请引用 release 一列的版本。引用里的根哈希是最新版本各行的，不是整张表文件的。已经删去的文字在这里也留空。',
    en: 'One row a key. The last two columns say since which release the row has had these cells (release), and whether it is sample data (provenance). To cite a row, cite the release in its column “release”. The root in a citation is that of the rows of the newest release, not of the file of the whole table. Texts that were removed are blank here too.',
  },
  'dataset.stateWithdrawn': {
    zh: '其中 {count} 行已撤回（change 一列是 withdrawn），统计时请去掉。',
    en: '{count} of these rows {count|is|are} withdrawn (their column “change” says withdrawn): leave {count|it|them} out of counts.',
  },
  'dataset.otherDays': { zh: '别的日子的整张表', en: 'The whole table on another day' },
  'dataset.stateYear': {
    zh: '{year} 年底，截至 {release} 版，{rows} 行：',
    en: 'At the end of {year}, as of release {release}, {rows} {count|row|rows}:',
  },
  'dataset.anyDay': {
    zh: '任何一天的，用核对程序 verify.py 从各版文件合成（把版本名换成所要的版本或日期）：',
    en: 'For any other day, the program verify.py puts it together from the released files (with your release or day in place of this one):',
  },
  'dataset.noFold': {
    zh: '别的日子，请用各版的文件：这个数据集有列改过名（见下面的字段说明），核对程序 verify.py 合不起来。',
    en: 'For any other day, use the files of the releases: columns of this dataset were renamed (the dictionary says which), and verify.py does not put rows of both names together.',
  },
  'dataset.changesOnly': { zh: '只含变动的文件', en: 'Changes only' },
  'dataset.changesOnlyLead': {
    zh: '{release} 版只写新增和变动的 {fileRows} 行。登记、签算根哈希的是这些文件。',
    en: 'Release {release} holds only the {fileRows} {count|row|rows} that it added or changed. These are the files that are registered.',
  },
  'dataset.registered': { zh: '登记的文件', en: 'The registered files' },
  'dataset.registeredLead': {
    zh: '{release} 版就是整张表，{fileRows} 行。',
    en: 'Release {release} is the whole table, {fileRows} {count|row|rows}.',
  },
  'dataset.latestChanges': {
    zh: '最新一版的变动，地址不变：',
    en: 'Changes of the newest release, at an address that stays:',
  },
  'dataset.latestBytes': {
    zh: '与登记的文件逐字节相同，所以没有 provenance 一列；是示例数据，写在保存时的文件名里，整张表里也有这一列。',
    en: 'It is byte for byte the registered file, and so has no column “provenance”: that it is sample data is said by the name it is saved under, and in that column of the whole table.',
  },
  'dataset.latestWhole': { zh: '最新一版，地址不变：', en: 'The newest release, at an address that stays:' },
});
