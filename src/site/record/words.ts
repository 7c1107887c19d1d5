import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { datasetWords } from '../data/words.ts';

/** The registers of what was published, and how anyone can check them. */
export const recordWords = defineWords({
  'record.description': {
    zh: '公布的数据怎样逐行登记，删去了什么，任何人怎样自行核对。',
    en: 'How published data is registered row by row, what was removed, and how anyone can check it.',
  },
  'record.lead': {
    zh: '公布的内容都要登记，数据逐行登记。登记册是公开的：少了哪些文字、为什么少，任何人都可以自己核对。以前抄下过登记册哈希的人，还能查明以后有没有改写。',
    en: 'What is published is registered, data row by row. The registers are public, so you can check for yourself which texts are missing and why. If you keep the hashes of the registers, you can also tell later whether anything was rewritten.',
  },
  'record.check': { zh: '自己核对', en: 'Check it yourself' },
  'record.checkLead': {
    zh: '核对程序只有一个文件，有 Python 和 Node 两种，任选一种，不必另装程序库。在电脑的终端里运行：',
    en: 'The program that checks is a single file, for Python or for Node; choose either. It needs no other library. Run in a terminal:',
  },
  'record.checkPython': { zh: 'Python（3.8 以上）：', en: 'Python (3.8 or later): ' },
  'record.checkNode': { zh: 'Node（18 以上）：', en: 'Node (18 or later): ' },
  'record.checkWhat': {
    zh: '程序从本站下载全部登记册和登记过的文件，逐条、逐行、逐格重算。一切相符，它就说相符；有一处不符，就说出哪个文件、哪一行、哪一列。行数从表头下面一行算起：它的第 1 行，在 Excel 里是第 2 行。',
    en: 'It downloads all registers and the files they name from this site and computes every entry, row and cell again. It says so if everything matches; otherwise it names the file, the row and the column. Row 1 is the first row below the header, which Excel shows as row 2.',
  },
  'record.checkNot': {
    zh: '“全部相符”管不到三样：网页，Excel、JSON、YAML 副本里的内容，以及索引没有列出的登记册。索引是 /data/register/index.json；请拿程序报出的登记册数目与下面的表比一比。',
    en: '“All hold” does not cover three things: the pages of this site; what the copies for Excel and in JSON and YAML say; and any register that the index, /data/register/index.json, leaves out. Compare the number of registers it reports with the table below.',
  },
  'record.checkKeep': {
    zh: '只核对一次，查不出连同后面各条一起改写的登记册。所以请把结果存下来，里面有每本登记册最新一条的哈希；下次用 --heads 带上它，程序就会说那些条目还在不在。用 Node 的写法相同。',
    en: 'A single check cannot notice a register that was rewritten together with everything after the change. So save the result, which holds the newest hash of each register. Next time give it with --heads, and the program says whether those entries are still there. With Node it is the same.',
  },
  'record.savedFile': { zh: 'saved.txt', en: 'saved.txt' },
  'record.checkOnce': {
    zh: '核对程序也来自本站：能改登记册的人，也能改它。请下载一次，读一遍，留着以后用，不要每次重新下载。',
    en: 'The program comes from this site too, and whoever can change the registers can change it. Download it once, read it, and keep that copy instead of taking a new one each time.',
  },
  'record.checkFolder': {
    zh: '已经把网站存成文件夹的，把网址换成文件夹的路径。',
    en: 'If you have a copy of the site in a folder, give its path in place of the address. With --lang zh the result is in Chinese.',
  },
  'record.what': { zh: '登记了什么，为什么', en: 'What is registered, and why' },
  'record.whatRoot': {
    zh: '每个版本在登记册里有一个根哈希。根哈希就是整张表的指纹，由每一行、每一格算出，改动一个字就对不上。',
    en: 'Each release has a root in the register. A root is a fingerprint of the whole table, computed from every row and cell: if one character changes, it no longer matches.',
  },
  'record.whatRemoved': {
    zh: '有些文字以后必须删去：法律要求删，展示期满，或者条目撤回。文字删去后，文件的哈希变了，根哈希不变；由它可以查明，少的只是写明删去的那几格。所以引用数据时写根哈希，不写文件的哈希。',
    en: 'Some texts have to go one day: the law demands it, their display ends, or their entry is withdrawn. The hash of the file then changes and the root does not, so anyone can see that only the cells named as removed are missing. That is why a citation gives the root, not the hash of a file.',
  },
  'record.whatGuess': {
    zh: '删去的文字也猜不回来：算进根哈希的不是文字本身，而是文字加一个随机密钥算出的值，密钥随文字一起撤掉；依法删去的，就此销毁。同时保存了文字和密钥的人，仍可证明它公布过。',
    en: 'A removed text cannot be guessed either: what counts towards the root is not the text but a value computed from it with a random key, and the key goes with the text. Where the law demands the removal, it is destroyed. Whoever kept both can still prove that the text was published.',
  },
  'record.recipe': { zh: '怎样计算', en: 'How it is computed' },
  'record.recipeSteps': { zh: '一步一步', en: 'Step by step' },
  'record.recipeTable': {
    zh: '表格只有一种写法：UTF-8，逗号分隔，每行以换行符结尾，必要时才加引号。内容定了，每个字节就定了。',
    en: 'A table is written in one way only: UTF-8, cells divided by commas, every line ended by a line feed, quotation marks only where they are needed. So the cells decide every byte.',
  },
  'record.recipeCell': {
    zh: '一格：写下它的字节数和文字。可能要删去的列，写的是承诺值，即 HMAC-SHA-256（密钥，文字）；密钥是 SHA-256（本行种子，列名）。种子是每行一个随机数，与表格放在一起。',
    en: 'A cell is its length in bytes and its text. In a column whose texts may have to go it is a commitment instead: HMAC-SHA-256(key, text), where the key is SHA-256(seed of the row, name of the column). The seed is a random number for each row, published beside the table.',
  },
  'record.recipeLeaf': {
    zh: '叶：一行是一叶，把各格依次相连。最前面还有一叶，写着各列的名称。',
    en: 'A leaf is the cells of one row, one after the other. One more leaf before all others names the columns.',
  },
  'record.recipeRoot': {
    zh: '根哈希：各叶用 SHA-256 求哈希，再两两合并求哈希，直到剩下一个，做法依照 RFC 6962。',
    en: 'The root: the leaves are hashed with SHA-256, then hashed together two by two until one hash is left, as RFC 6962 describes.',
  },
  'record.recipeChain': {
    zh: '链：登记册的每一条都写着前一条的哈希。一条的哈希，是把它写成 JSON（字段按名称排序，不加空格）后的 SHA-256。所以要改动、调换或抽掉一条，就得改写它后面的每一条，最新一条的哈希也随之改变；以前抄下这个哈希的人就能发现。',
    en: 'The chain: every entry of a register holds the hash of the one before. The hash of an entry is the SHA-256 of the entry as JSON, with its fields sorted and no spaces. So to change, move or take out an entry, every later entry has to be rewritten and the newest hash changes. Anyone who kept that hash notices.',
  },
  'record.recipeText': {
    zh: '文章：每次公布的文字都有自己的密钥和承诺值 HMAC-SHA-256（密钥，文字）。更正和撤回也各记一条，所有文章连成一条链。',
    en: 'An article: each text that was published has a key and a commitment of its own, HMAC-SHA-256(key, text). Corrections and withdrawals are entries too, and all articles are in one chain.',
  },
  'record.recipeWhole': { zh: '完整的格式', en: 'The whole format' },
  'record.registers': { zh: '全部登记册', en: 'All registers' },
  'record.registersOpen': {
    zh: '{count} 本登记册，各有最新一条的哈希',
    en: '{count} registers, each with the hash of its newest entry',
  },
  'record.registersLead': {
    zh: '最新一条的哈希，概括了它之前的全部登记。请抄下来：只有抄下它的人，日后才能查明登记册有没有改写。',
    en: 'The hash of the newest entry stands for everything registered before it. Keep a copy: only those who kept it can tell later whether the register was rewritten.',
  },
  'record.registersCounts': {
    zh: '登记条数有时多于版本数，因为换用新格式和依法删去也各记一条。文章按文字计数：每种语言算一篇，每次更正以后再算一篇。核对程序报出的行数，是各版本文件的行数之和，同一行在几个版本里就算几次，所以多于“数据”页上的行数。',
    en: 'A register can have more entries than releases, because a change of its format and each removal by law is an entry too. Articles are counted by text: one for each language, and one more after each correction. The rows that the program reports are those of all files together: a row that several releases hold counts each time, so there are more of them than on the data page.',
  },
  'record.articles': { zh: '文章', en: 'Articles' },
  'record.counts': {
    zh: '登记 {entries} 条，版本或文本 {published} 个',
    en: 'entries: {entries}; releases or texts: {published}',
  },
  'record.beforeCount': { zh: '{count} 本旧登记册', en: '{count} former {count|register|registers}' },
  'record.column.headAndFile': { zh: '最新一条的哈希；登记册文件', en: 'Hash of the newest entry; register file' },
  'record.removed': { zh: '删去的内容', en: 'What was removed' },
  'record.removedNone': { zh: '到现在为止，没有删去过任何内容。', en: 'So far nothing has been removed.' },
  'record.removedLead': {
    zh: '按原因计数，把各版本的文件合在一起算：同一格在几个版本里就算几次。哪些格留空、从哪天起、为什么，登记册 register.json 在每个文件下面都写明。',
    en: 'Counted by reason over the files of all releases: a cell that several releases hold counts each time. The register.json of each dataset says for every file which cells are blank, since when and why.',
  },
  'record.removedBy.law': {
    zh: '依法删去：{rowCount} 行的 {count} 格',
    en: 'Removed by law: {count} {cells|cell|cells} of {rowCount} {rows|row|rows}',
  },
  'record.removedBy.display-ended': {
    zh: '展示期满：{rowCount} 行的 {count} 格',
    en: 'Display ended: {count} {cells|cell|cells} of {rowCount} {rows|row|rows}',
  },
  'record.removedBy.withdrawn': {
    zh: '条目撤回：{rowCount} 行的 {count} 格',
    en: 'Entry withdrawn: {count} {cells|cell|cells} of {rowCount} {rows|row|rows}',
  },
  'record.removedLaw': { zh: '依法删去的', en: 'Removed because the law demands it' },
  'record.removedLawNone': {
    zh: '没有依法删去过任何内容。',
    en: 'Nothing has been removed because the law demands it.',
  },
  'record.removedRow': { zh: '{dataset}，{key}', en: '{dataset}, {key}' },
  'record.removedCells': {
    zh: '{columns}：{on}依据{law}删去，涉及 {releases} 个版本（登记册第 {entry} 条）',
    en: '{columns}: removed on {on} under {law} from {releases} {releases|release|releases} (entry {entry} of the register)',
  },
  'record.removedTexts': {
    zh: '已撤回，全部文字从 {on}起删去（登记册第 {entry} 条），原来的地址写明了原因',
    en: 'withdrawn, and all its texts removed on {on} (entry {entry} of the register); its address says why',
  },
  'record.removedUncommitted': {
    zh: '那时还没有承诺值，所以原来写了什么，这几格无从核对。',
    en: 'There were no commitments then, so what these cells held cannot be checked.',
  },
  'record.before': { zh: '从前的登记册', en: 'The registers before these' },
  'record.beforeLead': {
    zh: '从前登记的是整个文件的 SHA-256。改为逐行登记时，新登记册的第一条写下旧登记册最新一条哈希的承诺值，两册由此相接。旧册里的版本都在那一天算出根哈希，登记日仍是原来的日子。存有旧登记册的人，可以拿来比对。旧登记册的哈希能用来验证对原文的猜测，所以删去过文字的，哈希和密钥都不再公布。',
    en: 'The registers used to hold the SHA-256 of each whole file. When that changed to every row, the first entry of each new register committed to the hash of the last entry of the old one, so that the two are joined. The roots of all releases in the old register were computed that day; each release keeps the day on which it was registered. Anyone who kept an old register can compare. An old hash could confirm a guess at a removed text, so where a text was removed, the hash and its key are no longer published.',
  },
  'record.beforeGone': {
    zh: '已有文字删去，旧登记册的哈希不再公布。',
    en: 'Texts were removed: the hash of the old register is no longer published.',
  },
  'record.beforeHead': {
    zh: '{dataset}：{date}接续，旧登记册的最后一版：',
    en: '{dataset}: continued on {date}; last release of the old register:',
  },
  'record.beforeArticles': {
    zh: '文章：从 {date}起逐篇登记；此前公布的文字在那一天登记，更正和撤回仍记原来的日子',
    en: 'Articles: registered since {date}. Current texts published before were registered that day; superseded texts, corrections and withdrawals keep their own days',
  },
  'record.limits': { zh: '这样登记管不到什么', en: 'What this does not protect' },
  'record.limitNewest': {
    zh: '登记册的最新一条还没有后面的来证明它；连同后面各条一起改写的，只看登记册也看不出来。它是不是当时公布的那一条，目前只有 Git 的提交记录和抄下哈希的人能够证明，直到哈希写进公开的日志。',
    en: 'The newest entry of a register has none after it to confirm it, and a register rewritten from some entry to the end looks whole. Until its hash is in a public log, only the Git history and those who kept the hash can show that it is the one that was published.',
  },
  'record.limitPages': {
    zh: '核对程序不看网页。网页由登记过的文件生成，但网页上的数字有没有改过，要自己拿文件来比。',
    en: 'The program does not look at pages. They are made from the registered files, but whether a page shows the same figure is for you to compare with the file.',
  },
  'record.limitCopies': {
    zh: '核对程序不逐格核对 Excel、JSON 副本的内容，只看它们与本站当天的 SHA256SUMS 是否相符；YAML 登记册不在 SHA256SUMS 里，不核对。',
    en: 'The program does not read the copies for Excel and in JSON cell by cell: it only compares them with the SHA256SUMS that this site made that day. The register in YAML is not in SHA256SUMS and is not checked.',
  },
  'record.limitIndex': {
    zh: '索引没有列出的登记册，核对程序不知道。整本登记册被抽掉，只有对照上面的表或自己存下的结果才能发现。',
    en: 'The program does not know of a register that the index leaves out. If a whole register is taken away, only the table above or a result you saved shows it.',
  },
  'record.limitKept': {
    zh: '删去的文字，本站不再有，也猜不回来；但早先下载过文件或抄下文字的人，手里仍然有。',
    en: 'A removed text is gone from this site and cannot be guessed back. Those who downloaded the file or copied the text before still have it.',
  },
  'record.limitSample': {
    zh: '示例数据的种子不是随机的，由公开的文字算出，好让示例能原样重做；所以示例里删去的文字可以猜出来。',
    en: 'The seeds of sample data are not random: they follow from a public text, so that the samples can be made again. So a text that was removed from sample data can be guessed.',
  },
  'record.limitTruth': {
    zh: '登记册只能说明公布的内容没有改过，不能说明内容本身正确。',
    en: 'A register shows that what was published has not changed. It does not show that it was right.',
  },
});

export const translator = dictionary(...frameWords, datasetWords, recordWords);
