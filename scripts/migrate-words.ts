import { dryRunDoes } from './command-line.ts';

export const migrateCommand = {
  name: 'npm run migrate',
  does: {
    zh: '一次性命令：把旧式登记册（记文件哈希）改成逐行承诺的登记册，文章的更正登记册并为一本。',
    en: 'To be run once: turns registers that hold hashes of files into registers that commit to every row, and the registers of corrections into one of all articles.',
  },
  operands: [],
  texts: {},
  flags: { 'dry-run': dryRunDoes },
};

/** What `npm run migrate` says, in the language of the terminal. */
export const migrateWords = {
  zh: {
    unsound: (dataset: string, release: string) =>
      `data/${dataset}/releases.yaml 与文件不符，从版本 ${release} 起。请先从 Git 取回文件和登记册，再运行一次。没有写入任何文件。`,
    dataset: (dataset: string, releases: number) => `${dataset}：${releases} 个版本改为逐行承诺`,
    rewritten: (releases: string) => `  写法改为统一写法、内容不变的版本：${releases}`,
    articles: '文章：登记册改为 content/register.yaml 和 content/register.keys',
    nothing: '没有旧式登记册，无须改动。',
    dryRun: '试运行：没有写入任何文件。',
    done: '已改好。请提交 data/ 和 content/，再运行 npm run check。',
  },
  en: {
    unsound: (dataset: string, release: string) =>
      `data/${dataset}/releases.yaml does not fit its files from the release ${release} on. Restore files and register from Git, then run the command again. Nothing was written.`,
    dataset: (dataset: string, releases: number) => `${dataset}: releases that now commit to every row: ${releases}`,
    rewritten: (releases: string) => `  written in the canonical way, with the same cells: ${releases}`,
    articles: 'Articles: their register is now content/register.yaml, with content/register.keys',
    nothing: 'There is no register of the old kind: nothing to do.',
    dryRun: 'Dry run: nothing was written.',
    done: 'Done. Commit data/ and content/, then run npm run check.',
  },
};
