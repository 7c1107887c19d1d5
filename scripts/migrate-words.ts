import type { OldFault } from '../src/releases/register/old-register.ts';
import { dryRunDoes } from './command-line.ts';

export const migrateCommand = {
  name: 'npm run migrate',
  does: {
    zh: '一次性命令：把旧式登记册（记文件哈希）改成逐行存证的登记册，文章的更正登记册并为一本。',
    en: 'To be run once: turns registers that hold hashes of files into registers that commit to every row, and the registers of corrections into one of all articles.',
  },
  operands: [],
  texts: {},
  flags: { 'dry-run': dryRunDoes },
};

/** Why an old register cannot be migrated, and what to do. */
const faultWords = {
  zh: (folder: string, { kind, release = '' }: OldFault): string => {
    const [register, table] = [`${folder}/releases.yaml`, `${folder}/${release}.csv`];
    const restore = (file: string) => `先另存一份，再从 Git 取回：git restore -s HEAD ${file}。`;
    switch (kind) {
      case 'unreadable':
        return `${register}：这份旧式登记册写法不对，读不出来。${restore(register)}`;
      case 'entry':
        return `${register}：条目 ${release} 与前一条接不上：两条之一在登记以后被改动过。${restore(register)}`;
      case 'missing':
        return `${table}：缺少已登记版本的文件。从 Git 取回：git restore -s HEAD ${table}。`;
      case 'line-ends':
        return `${table}：换行变了（CRLF 与 LF），内容没有变。多为 Git 或编辑器自动转换：先关掉转换（git config core.autocrlf false），再取回：git restore -s HEAD ${table}。`;
      case 'changed':
        return `${table}：内容与登记时的哈希不符。${restore(table)}`;
    }
  },
  en: (folder: string, { kind, release = '' }: OldFault): string => {
    const [register, table] = [`${folder}/releases.yaml`, `${folder}/${release}.csv`];
    const restore = (file: string) => `Keep a copy, then restore it from Git: git restore -s HEAD ${file}.`;
    switch (kind) {
      case 'unreadable':
        return `${register}: this register of the old kind is damaged and cannot be read. ${restore(register)}`;
      case 'entry':
        return `${register}: the entry ${release} does not follow the one before: one of the two was altered after it was registered. ${restore(register)}`;
      case 'missing':
        return `${table}: the file of a registered release is missing. Restore it from Git: git restore -s HEAD ${table}.`;
      case 'line-ends':
        return `${table}: its line ends have changed (CRLF and LF), its contents have not. Git or an editor probably turned them: switch that off (git config core.autocrlf false), then restore the file: git restore -s HEAD ${table}.`;
      case 'changed':
        return `${table}: its contents are not those of the registered hash. ${restore(table)}`;
    }
  },
};

/** What `npm run migrate` says, in the language of the terminal. */
export const migrateWords = {
  zh: {
    unsound: (dataset: string, fault: OldFault) => faultWords.zh(`data/${dataset}`, fault),
    notWritten: '先处理以上各项，再运行一次。没有写入任何文件。',
    dataset: (dataset: string, releases: number) => `${dataset}：${releases} 个版本改为逐行存证`,
    rewritten: (releases: string) => `  写法改为统一写法、内容不变的版本：${releases}`,
    articles: '文章：登记册改为 content/register.yaml 和 content/register.keys',
    nothing: '没有旧式登记册，无须改动。',
    dryRun: '试运行：没有写入任何文件。',
    done: '已改好。请提交 data/ 和 content/，再运行 npm run check。',
  },
  en: {
    unsound: (dataset: string, fault: OldFault) => faultWords.en(`data/${dataset}`, fault),
    notWritten: 'Settle this first, then run the command again. Nothing was written.',
    dataset: (dataset: string, releases: number) => `${dataset}: releases that now commit to every row: ${releases}`,
    rewritten: (releases: string) => `  written in the canonical way, with the same cells: ${releases}`,
    articles: 'Articles: their register is now content/register.yaml, with content/register.keys',
    nothing: 'There is no register of the old kind: nothing to do.',
    dryRun: 'Dry run: nothing was written.',
    done: 'Done. Commit data/ and content/, then run npm run check.',
  },
};
