import { releaseReasons } from '../src/releases/define/release-entry.ts';
import { dryRunDoes } from './command-line.ts';

export const releaseCommand = {
  name: 'npm run release',
  does: {
    zh: '检查一个 CSV 文件，作为数据集的新版本登记。',
    en: 'Checks a CSV file and registers it as a new release of a dataset.',
  },
  operands: [
    {
      name: '<dataset>',
      does: { zh: '数据集的名称，如 observations', en: 'name of the dataset, such as observations' },
    },
    { name: '<file.csv>', does: { zh: '要发布的文件', en: 'the file to publish' } },
  ],
  texts: {
    reason: {
      value: `<${Object.keys(releaseReasons).join('|')}>`,
      does: {
        zh: 'first 首次发布，update 只新增行，correction 更正，structure 改列或改代码',
        en: 'first: first release; update: only adds rows; correction: corrects figures; structure: columns or codes change',
      },
    },
    'note-zh': { value: '"…"', does: { zh: '这一版带来什么，中文', en: 'what the release brings, in Chinese' } },
    'note-en': { value: '"…"', does: { zh: '这一版带来什么，英文', en: 'what the release brings, in English' } },
    'not-personal': {
      value: '"<row key>:<column>"',
      does: {
        zh: '该格里的号码不是个人号码；多格用分号隔开，版本说明写 note。理由见下两项，一并登记',
        en: 'the number in that cell is no person’s; several joined by semicolons, note for the note of the release. Needs the reason below, which is registered',
      },
      isOptional: true,
    },
    'because-zh': {
      value: '"…"',
      does: { zh: '为什么不是个人号码，中文', en: 'why it is no person’s, in Chinese' },
      isOptional: true,
    },
    'because-en': {
      value: '"…"',
      does: { zh: '为什么不是个人号码，英文', en: 'why it is no person’s, in English' },
      isOptional: true,
    },
    removes: {
      value: 'N',
      does: { zh: '有意去掉几行；不写则一行也不能少', en: 'how many rows are meant to go; without it none may' },
      isOptional: true,
    },
    'row-note-zh': {
      value: '"…"',
      does: {
        zh: '完整的当前表里，规则要求写说明的行都用这条说明，中文',
        en: 'for a whole current table: the note of each row of which a rule asks one, in Chinese',
      },
      isOptional: true,
    },
    'row-note-en': {
      value: '"…"',
      does: { zh: '同上，英文', en: 'the same in English' },
      isOptional: true,
    },
    'row-notes': {
      value: '<notes.csv>',
      does: {
        zh: '各行自己的说明：列为 key、note_zh、note_en，可加 change（update、correction、withdrawn）',
        en: 'notes of rows of their own: columns key, note_zh, note_en, and if need be change (update, correction, withdrawn)',
      },
      isOptional: true,
    },
  },
  flags: {
    'keep-missing': {
      zh: '完整的当前表里没有的行照旧，不动',
      en: 'rows that a whole current table lacks stay as they are',
    },
    'dry-run': dryRunDoes,
  },
};

/** What `npm run release` says, in the language of the terminal. */
export const releaseWords = {
  zh: {
    dataset: (names: string, found: string) => `<数据集> 应为：${names}；现为“${found}”。`,
    reason: (reasons: string, found: string) => `--reason 应为：${reasons}；现为“${found}”。`,
    notes: '--note-zh 和 --note-en 要用两种语言写明这一版带来什么。',
    removes: (found: string) => `--removes 应为有意去掉的行数，如 --removes 3；现为“${found}”。`,
    confirm: (rows: number, before: number) =>
      `这个文件有 ${rows} 行，上一版有 ${before} 行，少了一半以上。确定要登记吗？(y/N) `,
    notConfirmed: '没有登记，没有写入任何文件。',
    targets: (found: string) => `--not-personal 应为“行的主键:列名”，多格用分号隔开，版本说明写 note；现为“${found}”。`,
    because: '写了 --not-personal，就要用 --because-zh 和 --because-en 说明为什么不是个人号码；反之亦然。',
    unused: (names: string) => `--not-personal 所指的格里没有查出号码：${names}。核对主键和列名，或去掉这一项。`,
    excepted: (names: string) => `例外，一并登记：${names}`,
    notices: '请看一眼（不影响登记）：',
    order: (today: string, last: string) => `${today} 的版本不能排在 ${last} 之后：版本按登记日先后排列。`,
    nothing: '与上一版没有差别，无需登记。',
    already: (dataset: string, release: string) =>
      `${release} 就是这一版，已经登记过。用 Git 提交 data/${dataset}/（git add、git commit），再构建，就会发布。`,
    form: '登记的文件与交来的文件内容相同，写法不同：',
    onlyForm: '只是写法不同：',
    dryRun: '试运行：没有写入任何文件。',
    done: (dataset: string) => `已登记。用 Git 提交 data/${dataset}/（git add、git commit），再构建，就会发布。`,
    counts: (added: number, removed: number, revised: number) =>
      `新增 ${added} 行，去掉 ${removed} 行，修订 ${revised} 格`,
    removed: '注意：以下各行将从最新版中去掉：',
    more: (count: number) => `……另有 ${count} 行`,
    moreRevised: (count: number, columns: string) => `……另有 ${count} 行有变动，各列变动的行数：${columns}`,
    between: '；',
    listed: '、',
    empty: '空',
    rowNotes: '--row-note-zh 和 --row-note-en 要一起用。',
    onlyWhole: '--row-note-zh、--row-note-en、--row-notes 和 --keep-missing 只用于没有 change 各列的完整当前表。',
    unchanged: (count: number) => `完整的当前表：${count} 行没有变化，不写进这一版。`,
    missing: (count: number, keys: string) => `表里没有、照旧不动的 ${count} 行：${keys}`,
    noteless: (count: number, keys: string) =>
      `有 ${count} 行要写变动说明：${keys}\n共用一条说明：--row-note-zh "…" --row-note-en "…"\n各写各的：另做一个表，列为 key,note_zh,note_en，用 --row-notes 说明.csv 交来。`,
  },
  en: {
    dataset: (names: string, found: string) => `<dataset> is one of: ${names}; found "${found}".`,
    reason: (reasons: string, found: string) => `--reason is one of: ${reasons}; found "${found}".`,
    notes: '--note-zh and --note-en say, in both languages, what this release brings.',
    removes: (found: string) =>
      `--removes is the number of rows that are meant to go, such as --removes 3; found "${found}".`,
    confirm: (rows: number, before: number) =>
      `This file has ${rows} rows, the last release ${before}: more than half are gone. Register it? (y/N) `,
    notConfirmed: 'Not registered; nothing was written.',
    targets: (found: string) =>
      `--not-personal is "<row key>:<column>", several joined by semicolons, or note; found "${found}".`,
    because:
      '--not-personal needs --because-zh and --because-en, which say why the number is no person’s; and these need it.',
    unused: (names: string) =>
      `No number was found where --not-personal says: ${names}. Check key and column, or leave it out.`,
    excepted: (names: string) => `Exceptions, registered with it: ${names}`,
    notices: 'Please look at this (it stops nothing):',
    order: (today: string, last: string) =>
      `A release of ${today} cannot follow ${last}: releases are registered in the order of their days.`,
    nothing: 'Nothing differs from the last release: nothing to register.',
    already: (dataset: string, release: string) =>
      `This is already registered as ${release}. To publish it, commit data/${dataset}/ to Git (git add, git commit) and build the site.`,
    form: 'The registered file has the same content as yours, written differently:',
    onlyForm: 'Only the way it is written differs:',
    dryRun: 'Dry run: nothing was written.',
    done: (dataset: string) =>
      `Registered. To publish it, commit data/${dataset}/ to Git (git add, git commit) and build the site.`,
    counts: (added: number, removed: number, revised: number) =>
      `rows added: ${added}; rows removed: ${removed}; cells revised: ${revised}`,
    removed: 'Warning: these rows will be removed from the newest release:',
    more: (count: number) => `… and ${count} more`,
    moreRevised: (count: number, columns: string) => `… and ${count} more rows; rows that change by column: ${columns}`,
    between: '; ',
    listed: ', ',
    empty: 'empty',
    rowNotes: '--row-note-zh and --row-note-en go together.',
    onlyWhole:
      '--row-note-zh, --row-note-en, --row-notes and --keep-missing are for a whole current table, one without the columns of change.',
    unchanged: (count: number) => `A whole current table: rows that do not change and are left out: ${count}.`,
    missing: (count: number, keys: string) => `Rows that it lacks and that stay as they are: ${count}: ${keys}`,
    noteless: (count: number, keys: string) =>
      `Rows that need a note on their change: ${count}: ${keys}\nOne note for all of them: --row-note-zh "…" --row-note-en "…"\nA note for each: a table with the columns key,note_zh,note_en, handed in with --row-notes notes.csv`,
  },
};

export type ReleaseWords = (typeof releaseWords)['zh'];
