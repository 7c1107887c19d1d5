import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { downloadWords } from './words-of-downloads.ts';

/** The datasets and their columns. */
export const datasetWords = defineWords({
  'data.title': { zh: '数据', en: 'Data' },
  'data.description': {
    zh: '全部数据集：每个版本的原始文件、根哈希、字段说明和版本间的差别。',
    en: 'All datasets: the registered file of every release, its root, column dictionary and what changed between releases.',
  },
  'data.lead': {
    zh: '每个版本登记后不再改动，地址一直有效；只有展示期满、撤回或依法删去的文字会从中去掉，并写明原因。更正以新版本发布，差别由程序逐格算出。',
    en: 'A release never changes once it is registered, and its address stays. The only texts taken out are those whose display has ended, those that were withdrawn and those that the law demands to be removed; the release then says so. Corrections come as new releases, and the differences are computed cell by cell.',
  },
  'data.column.dataset': { zh: '数据集', en: 'Dataset' },
  'data.column.newest': { zh: '最新版本', en: 'Newest release' },
  'data.column.rows': { zh: '行数', en: 'Rows' },
  'data.column.fileRows': { zh: '最新文件的行数', en: 'Rows in the newest file' },
  'data.column.allRows': { zh: '数据集的行数', en: 'Rows in the dataset' },
  'data.column.releases': { zh: '版本数', en: 'Releases' },
  'data.column.files': { zh: '文件', en: 'Files' },
  'data.none': {
    zh: '还没有公布任何数据集。第一个版本发布以后，列在这里。',
    en: 'No dataset has been published yet. The first release will be listed here.',
  },
  'data.newestNote': {
    zh: '登记册每一条都写着前一条的哈希。',
    en: 'Every entry of a register holds the hash of the one before.',
  },
  'data.apiNote': { zh: '程序可以直接读取全部数据。', en: 'Programs can read all of it directly.' },
  'data.apiLink': { zh: '数据接口（API）', en: 'The data API' },
  'data.rowsNote': {
    zh: '有些数据集每版只含新增和变动的行，所以最新文件的行数少于数据集的行数。引用一行时，请引用写有这一行的版本。',
    en: 'Where each release holds only new and changed rows, the newest file has fewer rows than the dataset. To cite a row, cite the release that holds it.',
  },
  'data.catalogue': {
    zh: '全部数据集的目录（DCAT-AP 3），供数据门户收录',
    en: 'Catalogue of all datasets (DCAT-AP 3), for data portals to gather',
  },
  'dataset.package': {
    zh: '给程序读的说明 datapackage.json：字段、代码、单位和键（Data Package 2.0）',
    en: 'Description for programs, datapackage.json: columns, codes, units and keys (Data Package 2.0)',
  },
  'dataset.description': {
    zh: '{dataset}：下载、字段说明和历次版本。',
    en: '{dataset}: downloads, column dictionary and releases.',
  },
  'dataset.publisher': { zh: '发布者', en: 'Publisher' },
  'dataset.licence': { zh: '使用许可', en: 'Licence' },
  'dataset.updated': { zh: '更新', en: 'Updated' },
  'dataset.key': { zh: '主键', en: 'Primary key' },
  'dataset.kind': { zh: '发布方式', en: 'Kind of release' },
  'dataset.kind.full': { zh: '每版都是整张表', en: 'each release is the whole table' },
  'dataset.kind.upsert': { zh: '每版只含新增和变动的行', en: 'each release holds new and changed rows' },
  'dataset.provenance': { zh: '性质', en: 'Provenance' },
  'dataset.provenance.official': { zh: '真实数字，逐一注明来源', en: 'real figures, each with its source' },
  'dataset.provenance.sample': { zh: '示例数据，均为虚构', en: 'sample data, all invented' },
  'dataset.downloads': { zh: '下载', en: 'Downloads' },
  'dataset.more': { zh: '怎样记、怎样算', en: 'What is in it, and how it is counted' },
  'dataset.about': { zh: '关于这个数据集', en: 'About this dataset' },
  'dataset.downloadsLead': {
    zh: '登记原件的每一格都算进根哈希。Excel 用的一份开头多了 BOM，中文不会乱码；会被 Excel 当成公式或日期的文字，前面加了一个撇号。',
    en: 'The root is computed from every cell of the registered file. The copy for Excel begins with a byte-order mark, so that Chinese shows correctly, and has an apostrophe before text that Excel would take for a formula or a date.',
  },
  'dataset.dictionary': { zh: '字段说明', en: 'Column dictionary' },
  'dataset.dictionaryCaption': { zh: '{dataset}的字段', en: 'Columns of {dataset}' },
  'dataset.column.name': { zh: '字段', en: 'Column' },
  'dataset.column.about': { zh: '类型与说明', en: 'Type and notes' },
  'dataset.columnCount': { zh: '{count} 个字段', en: '{count} {count|column|columns}' },
  'dataset.typeAndNeed': { zh: '{type}，{need}', en: '{type}, {need}' },
  'dataset.required': { zh: '必填', en: 'required' },
  'dataset.requiredAtFirst': { zh: '发布时必填', en: 'required when published' },
  'dataset.optional': { zh: '可空', en: 'may be empty' },
  'dataset.values': { zh: '下列代码之一', en: 'one of these codes' },
  'dataset.unit': { zh: '单位：{unit}', en: 'Unit: {unit}' },
  'dataset.since': { zh: '{release} 版起有；此前未记录', en: 'Since release {release}; not recorded before' },
  'dataset.until': { zh: '{release} 版起取消', en: 'No longer held from release {release}' },
  'dataset.formerly': { zh: '{release} 版以前叫 {name}', en: 'Called {name} before release {release}' },
  'dataset.mayLieAhead': { zh: '可以是将来的日子', en: 'May lie in the future' },
  'dataset.expires': {
    zh: '展示期满、撤回或依法删去后留空',
    en: 'Blank once the display has ended, the entry is withdrawn or the law demands it',
  },
  'dataset.noteExpires': {
    zh: '展示期满、撤回或依法删去后留空；撤回本身的说明保留',
    en: 'Blank once the display has ended, the entry is withdrawn or the law demands it; the note of the withdrawal itself stays',
  },
  'dataset.mayBeRemoved': {
    zh: '除主键以外，文字和可空的格，法律要求时会删去留空。',
    en: 'Apart from the primary key, texts and cells that may be empty are removed and left blank if the law demands it.',
  },
  'release.comparedWith': { zh: '与上一版相比：', en: 'Compared with the release before:' },
  'release.nothingChanged': { zh: '与上一版没有差别。', en: 'Nothing differs from the release before.' },
  'release.changesFile': { zh: '这一版的全部改动（JSON）', en: 'Everything this release changed (JSON)' },
  'compare.link': { zh: '比较任意两个版本', en: 'Compare any two releases' },
  'compare.title': { zh: '{dataset}：比较版本', en: '{dataset}: compare releases' },
  'compare.description': {
    zh: '{dataset}：任意两个版本之间改了什么，逐行说明。',
    en: '{dataset}: what changed between any two releases, row by row.',
  },
  'compare.lead': {
    zh: '共 {count} 个版本。差别由程序逐格比较得出，不是人写的。',
    en: '{count} {count|release|releases}. The differences are computed cell by cell; nobody types them.',
  },
  'compare.from': { zh: '从', en: 'From' },
  'compare.to': { zh: '到', en: 'To' },
  'compare.do': { zh: '比较', en: 'Compare' },
  'compare.noScript': {
    zh: '任选两个版本比较，要用脚本。没有脚本，可以看下面每一版与上一版的差别。',
    en: 'To choose two releases, the page needs scripts. Without them, see below what each release changed of the one before.',
  },
  'compare.loading': { zh: '正在读取改动……', en: 'Reading the changes …' },
  'compare.failed': {
    zh: '没有读到改动。请再试一次，或看下面每一版的页面。',
    en: 'The changes could not be read. Try again, or see the page of each release below.',
  },
  'compare.each': { zh: '每一版与上一版的差别', en: 'Each release and the one before' },
  'releases.feed': { zh: '{site}：数据版本', en: '{site}: releases of data' },
  'releases.feedOf': { zh: '{site}：{dataset}的版本', en: '{site}: releases of “{dataset}”' },
  'releases.feedAbout': {
    zh: '全部数据集的新版本：为什么发布，改了什么。',
    en: 'New releases of all datasets: why they were made and what they changed.',
  },
  'releases.feedAboutOf': {
    zh: '“{dataset}”的新版本：为什么发布，改了什么。',
    en: 'New releases of “{dataset}”: why they were made and what they changed.',
  },
  'releases.feedLinks': { zh: '订阅全部数据的新版本', en: 'Follow the releases of all data' },
  'releases.feedLinksOf': { zh: '订阅这个数据集的新版本', en: 'Follow the releases of this dataset' },
  'changes.csv': { zh: '历次改动，一格一行（CSV）', en: 'Every change since the first release, a cell a line (CSV)' },
  'changes.json': { zh: '历次改动（JSON）', en: 'Every change since the first release (JSON)' },
  'preview.title': { zh: '预览', en: 'Preview' },
  'preview.caption': { zh: '前 {shown} 行，共 {total} 行', en: 'The first {shown} of {total} rows' },
  'preview.captionUpsert': {
    zh: '前 {shown} 行；各版本合起来共 {total} 行',
    en: 'The first {shown} of {total} rows over all releases',
  },
  'preview.label': { zh: '数据预览，可左右滚动', en: 'Preview of the data; scrolls sideways' },
});

/** What the script says that compares two releases. */
export const compareWords = defineWords({
  'compare.between': { zh: '{from} 版 → {to} 版', en: 'Release {from} → {to}' },
  'compare.same': { zh: '这两个版本没有差别。', en: 'These two releases do not differ.' },
  'compare.rows': { zh: '{shown} 行不同', en: '{shown} {count|row differs|rows differ}' },
  'compare.rest': {
    zh: '这里只列前 {shown} 行；全部改动在下面的 CSV 里。',
    en: 'These are the first {shown} rows; every change is in the CSV below.',
  },
});

export const translator = dictionary(...frameWords, downloadWords, datasetWords, compareWords);
