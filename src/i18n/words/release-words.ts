import { defineWords } from '../dictionary.ts';

/** A release and what it changed; how to download, check and cite it. */
export const releaseWords = defineWords({
  'cite.use': { zh: '下载与引用', en: 'Download and cite' },
  'cite.title': { zh: '怎样引用（GB/T 7714、APA、BibTeX）', en: 'How to cite (APA, GB/T 7714, BibTeX)' },
  'cite.line': { zh: '引用：{citation}', en: 'Cite as: {citation}' },
  'cite.style.gb': { zh: 'GB/T 7714—2025', en: 'GB/T 7714—2025' },
  'cite.style.apa': { zh: 'APA 第 7 版', en: 'APA 7' },
  'cite.style.bibtex': { zh: 'BibTeX', en: 'BibTeX' },
  'cite.accessed': { zh: '引用日期', en: 'date of access' },
  'cite.proof.release': { zh: '{release} 版，根哈希：{hash}', en: 'release {release}, root {hash}' },
  'cite.proof.data': {
    zh: '数据集“{dataset}”{release} 版，根哈希：{hash}',
    en: 'dataset “{dataset}”, release {release}, root {hash}',
  },
  'cite.proof.between': { zh: '；', en: '; ' },
  'cite.version': { zh: '{release} 版', en: 'Release {release}' },
  'cite.root': { zh: '根哈希：{hash}', en: 'Root {hash}' },
  'cite.proof.text': { zh: '登记值：{hash}', en: 'registered as {hash}' },
  'cite.note': {
    zh: '引用时请写明版本，读者才能找到同一个数字。根哈希由这一版的每一格算出；以后即使有文字依法删去，它也不变。引用日期是您读到的那一天。',
    en: 'Name the release, so that your readers find the same figure. The root is computed from every cell of the release, and stays the same even if a text has to be removed one day. The date of access is the day you read it.',
  },
  'cite.note.text': {
    zh: '登记值由登记的全文算出。文章更正后，新文有新的登记值，旧文和它的登记值仍可查到。引用日期是您读到的那一天。',
    en: 'The value registered is computed from the whole text. A corrected text has one of its own; the earlier text and its value can still be found. The date of access is the day you read it.',
  },
  'source.releases': { zh: '历次版本', en: 'Releases' },
  'file.registered': { zh: 'CSV（登记原件）', en: 'CSV (as registered)' },
  'file.copy': { zh: 'CSV（删节本）', en: 'CSV (redacted copy)' },
  'file.excel': { zh: 'CSV（Excel 用，带 BOM）', en: 'CSV for Excel (with BOM)' },
  'file.json': { zh: 'JSON', en: 'JSON' },
  'file.seeds': { zh: '种子（核对用）', en: 'Seeds (for checking)' },
  'file.sums': { zh: 'SHA256SUMS', en: 'SHA256SUMS' },
  'release.title': { zh: '{dataset}，{release} 版', en: '{dataset}, release {release}' },
  'release.description': {
    zh: '{dataset} {release} 版：文件、根哈希和与上一版的差别。',
    en: '{dataset}, release {release}: files, root and what it changed.',
  },
  'release.name': { zh: '{release} 版', en: 'Release {release}' },
  'release.date': { zh: '登记日', en: 'Registered on' },
  'release.reason': { zh: '原因', en: 'Reason' },
  'release.root': { zh: '根哈希', en: 'Root' },
  'release.first': { zh: '第一个版本，共 {rows} 行。', en: 'The first release, {rows} rows.' },
  'release.difference': {
    zh: '与上一版相比：新增 {added} 行，去掉 {removed} 行，修订 {revised} 格。',
    en: 'Compared with the release before: rows added: {added}; rows removed: {removed}; cells revised: {revised}.',
  },
  'release.differenceTitle': { zh: '改了什么', en: 'What changed' },
  'release.noChange': { zh: '这一版没有改动本页的数据。', en: 'This release changed nothing on this page.' },
  'release.older': { zh: '{year} 年：{count} 个版本', en: '{year}: {count} {count|release|releases}' },
  'release.noChangeShort': { zh: '没有改动', en: 'no change' },
  'release.counts': {
    zh: '新增 {added} 行，去掉 {removed} 行，修订 {revised} 格',
    en: 'rows added: {added}, removed: {removed}; cells revised: {revised}',
  },
  'release.moreChanges': { zh: '还有 {count} 处，见本版页面。', en: '{count} more on the page of this release.' },
  'release.rooted': {
    zh: '登记册在 {on}改为登记根哈希，这一版的根哈希是那一天算出的。',
    en: 'Computed on {on}, when the registers were changed to roots.',
  },
  'release.copy': {
    zh: '这是删节本，根哈希不变。留空的格：',
    en: 'This is a redacted copy; the root stays the same. Cells that are blank now:',
  },
  'release.blank.law': {
    zh: '依法删去：{count} 格，最近一次在 {on}',
    en: 'Removed by law: {count} {cells|cell, on|cells, the last on} {on}',
  },
  'release.blank.display-ended': {
    zh: '展示期满：{count} 格，最近一次在 {on}',
    en: 'Display ended: {count} {cells|cell, on|cells, the last on} {on}',
  },
  'release.blank.withdrawn': {
    zh: '条目撤回：{count} 格，最近一次在 {on}',
    en: 'Entry withdrawn: {count} {cells|cell, on|cells, the last on} {on}',
  },
  'release.redacted': {
    zh: '{on}依据{law}，删去 {key} 的{columns}。',
    en: '{columns} of {key} removed on {on} under {law}.',
  },
  'release.redactedEarlier': {
    zh: '{key} 的{columns}在这一版登记时已经留空：此前依法删去（{on}，依据{law}）。',
    en: '{columns} of {key} were already blank when this release was registered: removed by law earlier, on {on} under {law}.',
  },
  'release.superseded': {
    zh: '这不是最新版本。最新版本是 {release}。',
    en: 'This is not the newest release. The newest is {release}.',
  },
  'register.link': { zh: '登记册 releases.yaml', en: 'Register releases.yaml' },
  'register.json': { zh: '登记册 register.json（核对用）', en: 'Register register.json (for checking)' },
  'register.roots': {
    zh: '登记册写着每个版本的根哈希和前一条的哈希。公布以后有没有改过、少了什么，用核对程序 verify 查：',
    en: 'The register holds the root of every release and the hash of the entry before. The program verify checks whether anything was changed or is missing since it was published:',
  },
  'register.check': {
    zh: '下载的 {file} 完整不完整，自己核对：在它所在的文件夹里运行下面一行，算出来的应当就是这个 SHA-256：',
    en: 'To check that {file} arrived whole, run one of these lines in its folder. What it prints must be this SHA-256:',
  },
  'register.checkCopy': {
    zh: '这一版登记以后，有文字已按规定去掉，登记原件不再公布。这是今天公布的删节本的哈希，不是登记原件的；根哈希仍可用 verify 核对。',
    en: 'Since this release was registered, texts have had to be taken out of it, and its registered bytes are no longer served. This is the hash of the redacted copy served today, not of the registered file; verify still checks the root.',
  },
  'register.checkAll': { zh: '一次核对这一版的几个文件', en: 'Check several files of the release at once' },
  'register.checkSums': {
    zh: '这一版每个文件的哈希都在下面这个文件里。把它和下载的文件存在同一个文件夹，运行一行就行；没有下载的文件会跳过，只下载了一个也能用。',
    en: 'This list has the hash of every file of the release. Save it in one folder with what you downloaded and run one line there; files that you did not download are passed over, so it works with a single one.',
  },
  'record.title': { zh: '登记与核对', en: 'The register and how to check it' },
  'record.link': { zh: '怎样登记，怎样核对', en: 'How releases are registered, and how to check them' },
  'record.checkThis': { zh: '核对这些文件', en: 'Check these files' },
});
