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
    zh: '公布的内容都要登记，数据逐行登记。登记册是公开的：后来有没有改过，少了哪些文字、为什么少，任何人都可以自己核对，不必相信本站。',
    en: 'What is published is registered, data row by row. The registers are public, so you can check for yourself whether anything was changed later, which texts are missing and why. You need not trust this site.',
  },
  'record.check': { zh: '自己核对', en: 'Check it yourself' },
  'record.checkLead': {
    zh: '核对程序只有一个文件，有 Python 和 Node 两种，任选一种，不必另装程序库。在电脑的终端里运行：',
    en: 'The program that checks is a single file, for Python or for Node; choose either. It needs no other library. Run in a terminal:',
  },
  'record.checkPython': { zh: 'Python（3.8 以上）', en: 'Python (3.8 or later)' },
  'record.checkNode': { zh: 'Node（18 以上）', en: 'Node (18 or later)' },
  'record.checkWhat': {
    zh: '程序从本站下载全部登记册和登记过的文件，逐条、逐行、逐格重算。一切相符，它就说相符；有一处不符，就说出哪个文件、哪一行、哪一列。',
    en: 'It downloads all registers and the files they name from this site and computes every entry, row and cell anew. It says so if everything matches; otherwise it names the file, the row and the column.',
  },
  'record.checkFolder': {
    zh: '已经把网站存成文件夹的，把网址换成文件夹的路径。程序可以先读一遍，再运行。',
    en: 'If you keep a copy of the site, give the path of its folder in place of the address. You can read the program before you run it.',
  },
  'record.what': { zh: '登记了什么，为什么', en: 'What is registered, and why' },
  'record.whatRoot': {
    zh: '每个版本在登记册里有一个根哈希，由这一版的每一行、每一格算出。改动一个字，根哈希就对不上。所以引用时写根哈希，不写文件的校验值。',
    en: 'Each release has a root in the register, computed from every row and cell of it. If one character changes, the root no longer matches. That is why citations give the root, not the hash of a file.',
  },
  'record.whatRemoved': {
    zh: '有些文字以后必须删去：法律要求删，展示期满，或者条目撤回。文字删去后，文件变了，根哈希不变；由它可以查明，少的只是写明删去的那几格。',
    en: 'Some texts have to go one day: the law demands it, their display ends, or their entry is withdrawn. The file then changes and the root does not, so anyone can see that only the cells named as removed are missing.',
  },
  'record.whatGuess': {
    zh: '删去的文字也猜不回来：算进根哈希的不是文字本身，而是文字加一个随机密钥算出的值，密钥随文字一起撤掉；依法删去的，就此销毁。同时保存了文字和密钥的人，仍可证明它公布过。',
    en: 'A removed text cannot be guessed either: what counts towards the root is not the text but a value computed from it with a random key, and the key goes with the text. Where the law demands the removal, it is destroyed. Whoever kept both can still prove that the text was published.',
  },
  'record.recipe': { zh: '怎样计算', en: 'How it is computed' },
  'record.recipeTable': {
    zh: '表格只有一种写法：UTF-8，逗号分隔，每行以换行符结尾，必要时才加引号。内容定了，每个字节就定了。',
    en: 'A table is written in one way only: UTF-8, cells divided by commas, every line ended by a line feed, quotation marks only where they are needed. So the cells decide every byte.',
  },
  'record.recipeCell': {
    zh: '一格：写下它的字节数和文字。可能要删去的列，写的是承诺值，即 HMAC-SHA-256（密钥，文字）；密钥是 SHA-256（本行种子，列名）。种子是每行一个随机数，与表格放在一起。',
    en: 'A cell is its length in bytes and its text. In a column whose texts may have to go it is a commitment instead: HMAC-SHA-256(key, text), where the key is SHA-256(seed of the row, name of the column). The seed is a random number for each row, published beside the table.',
  },
  'record.recipeLeaf': {
    zh: '一叶：一行的各格依次相连。最前面还有一叶，写着各列的名称。',
    en: 'A leaf is the cells of one row, one after the other. One more leaf in front of all names the columns.',
  },
  'record.recipeRoot': {
    zh: '根：各叶用 SHA-256 求值，再两两合并求值，直到剩下一个，做法依照 RFC 6962。',
    en: 'The root: the leaves are hashed with SHA-256, then hashed together two by two until one value is left, as RFC 6962 describes.',
  },
  'record.recipeChain': {
    zh: '链：登记册的每一条都写着前一条的哈希。一条的哈希，是把它写成 JSON（字段按名称排序，不加空格）后的 SHA-256。所以最新一条之前的，谁也不能改动、调换或抽掉而不被发现。',
    en: 'The chain: every entry of a register holds the hash of the one before. The hash of an entry is the SHA-256 of the entry as JSON, with its fields sorted and no spaces. So nothing before the newest entry can be changed, moved or taken out unnoticed.',
  },
  'record.recipeText': {
    zh: '文章：每次公布的文字都有自己的密钥和承诺值 HMAC-SHA-256（密钥，文字）。更正和撤回也各记一条，所有文章连成一条链。',
    en: 'An article: each text that was published has a key and a commitment of its own, HMAC-SHA-256(key, text). Corrections and withdrawals are entries too, and all articles are in one chain.',
  },
  'record.registers': { zh: '全部登记册', en: 'All registers' },
  'record.registersLead': {
    zh: '最新一条的哈希，概括了它之前的全部登记。把它抄下来，日后就能查明登记册有没有改过。',
    en: 'The hash of the newest entry stands for everything registered before it. Keep a copy, and you can tell later whether the register was changed.',
  },
  'record.articles': { zh: '文章', en: 'Articles' },
  'record.column.published': { zh: '版本数', en: 'Releases or texts' },
  'record.column.entries': { zh: '登记条数', en: 'Entries' },
  'record.column.head': { zh: '最新一条的哈希', en: 'Hash of the newest entry' },
  'record.removed': { zh: '依法删去的内容', en: 'What the law had removed' },
  'record.removedNone': {
    zh: '到现在为止，没有依法删去过任何内容。',
    en: 'So far nothing has been removed because the law demands it.',
  },
  'record.removedCells': {
    zh: '{key} 的 {columns}，{on} 依据{law}删去，涉及 {releases} 个版本（登记册第 {entry} 条）',
    en: '{columns} of {key}, removed on {on} under {law} from {releases} {releases|release|releases} (entry {entry} of the register)',
  },
  'record.removedTexts': {
    zh: '已撤回，全部文字从 {on} 起删去（登记册第 {entry} 条），原来的地址写明了原因',
    en: 'withdrawn, and all its texts removed on {on} (entry {entry} of the register); its address says why',
  },
  'record.removedUncommitted': {
    zh: '那时还没有承诺值，所以原来写了什么，这几格无从核对。',
    en: 'There were no commitments then, so what these cells held cannot be checked.',
  },
  'record.removedEnded': {
    zh: '展示期满或撤回的文字不在此列。登记册 register.json 在每个文件下面写明：哪些格留空、从哪天起、为什么。',
    en: 'Texts whose display has ended, or that were withdrawn, are not listed here. The register.json of each dataset says for every file which cells are blank, since when and why.',
  },
  'record.before': { zh: '从前的登记册', en: 'The registers before these' },
  'record.beforeLead': {
    zh: '从前登记的是整个文件的 SHA-256。改为逐行登记时，新登记册的第一条写下旧登记册最新一条哈希的承诺值，两册由此相接。存有旧登记册的人，可以拿来比对。旧登记册的哈希能用来验证对原文的猜测，所以删去过文字的，哈希和密钥都不再公布。',
    en: 'The registers used to hold the SHA-256 of each whole file. When that changed to every row, the first entry of each new register committed to the hash of the last entry of the old one, so that the two are joined. Whoever kept an old register can compare. An old hash could confirm a guess at a removed text, so where a text was removed, the hash and its key are no longer published.',
  },
  'record.beforeGone': {
    zh: '已有文字删去，旧登记册的哈希不再公布。',
    en: 'Texts were removed: the hash of the old register is no longer published.',
  },
  'record.beforeHead': {
    zh: '{dataset}：{date} 接续，旧登记册止于 {release} 版',
    en: '{dataset}: continued on {date}; the old register ends with release {release}',
  },
  'record.limits': { zh: '这样登记管不到什么', en: 'What this does not protect' },
  'record.limitNewest': {
    zh: '登记册的最新一条还没有后面的来证明它。它是不是当时公布的那一条，目前只有 Git 的提交记录和抄下哈希的人能够证明，直到哈希写进公开的日志。',
    en: 'The newest entry of a register has none after it to vouch for it. That it is the one that was published, only the record of Git and those who noted its hash can say, until the hash is in a public log.',
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
    zh: '登记册只能证明公布的内容没有改过，不能证明内容本身正确。',
    en: 'A register proves that what was published has not changed. It does not prove that it was right.',
  },
});

export const translator = dictionary(...frameWords, datasetWords, recordWords);
