import type { Rule } from '../../releases/check/rule.ts';

const restore = {
  zh: '从 Git 取回 content/register.yaml 和 content/register.keys。它们只由 npm run publish、correct、withdraw 和 migrate 写入。',
  en: 'Restore content/register.yaml and content/register.keys from Git. Only npm run publish, correct, withdraw and migrate write them.',
};
const whatCommandsWrite = {
  zh: 'npm run publish、correct、withdraw 写出的样子',
  en: 'what npm run publish, correct and withdraw write',
};

/** Rules of the register of articles and of its keys, by themselves. */
export const registerRules = {
  'register-format': {
    wrong: { zh: '文章登记册写法不对：{found}', en: 'the register of articles is not valid: {found}' },
    allowed: whatCommandsWrite,
    remedy: restore,
  },
  'register-writing': {
    wrong: { zh: '这一行不是命令写出的样子', en: 'this line is not as our commands write it' },
    allowed: { zh: '与命令写出的逐字节相同', en: 'byte for byte what our commands write' },
    remedy: restore,
  },
  'register-altered': {
    wrong: { zh: '条目 {found} 在登记之后被改动', en: 'the entry {found} was altered after it was registered' },
    allowed: { zh: '与记下的哈希 {expected} 一致', en: 'its hash as it was recorded: {expected}' },
    remedy: restore,
  },
  'register-order': {
    wrong: {
      zh: '条目 {found} 不在应在的位置：它接在 {base} 之后',
      en: 'the entry {found} is out of place: it follows {base}',
    },
    allowed: {
      zh: '从最早到最新，1、2、3……一条接一条',
      en: 'from the oldest to the newest: 1, 2, 3 …, each on the one before',
    },
    remedy: restore,
  },
  'register-fork': {
    wrong: {
      zh: '条目 {found} 和 {other} 接在同一条 {base} 之后',
      en: 'the entries {found} and {other} both follow {base}',
    },
    allowed: { zh: '每一条之后只有一条', en: 'one entry after each entry' },
    remedy: {
      zh: '多为两人同时登记所致：撤下其中一次的全部改动，再重做一次。',
      en: 'Two people probably registered at once: take the changes of one out whole and run that command again.',
    },
  },
  'register-day-order': {
    wrong: {
      zh: '日期 {found} 早于前一条的 {before}',
      en: 'the day {found} lies before that of the entry ahead of it, {before}',
    },
    allowed: { zh: '{before} 或更晚', en: '{before} or later' },
    remedy: restore,
  },
  'register-ahead': {
    wrong: {
      zh: '登记的日期 {found} 晚于今天（{today}）',
      en: 'the day of the entry, {found}, lies after today, {today}',
    },
    allowed: { zh: '{today} 或更早', en: '{today} or earlier' },
    remedy: {
      zh: '核对日期；也可能是本机的时钟或 SITE_TODAY 不对。',
      en: 'Check the day; this machine’s clock or SITE_TODAY may be wrong.',
    },
  },
  'register-sequence': {
    wrong: {
      zh: '条目 {found} 接不上它前面的条目：{why}',
      en: 'the entry {found} does not follow from those before it: {why}',
    },
    allowed: whatCommandsWrite,
    remedy: restore,
  },
  'register-missing': {
    wrong: { zh: '文章登记册不见了，密钥还在', en: 'the register of articles is gone, though its keys are there' },
    allowed: {
      zh: 'content/ 里两个文件都在：register.yaml 和 register.keys',
      en: 'both files under content/: register.yaml and register.keys',
    },
    remedy: restore,
  },
  'register-former': {
    wrong: { zh: '这是旧写法的更正登记册', en: 'this register of corrections is of the form used before' },
    allowed: { zh: '一本登记册：content/register.yaml', en: 'one register: content/register.yaml' },
    remedy: {
      zh: '运行 npm run migrate；已经有 content/register.yaml 的，删去这个文件。',
      en: 'Run npm run migrate; where content/register.yaml is there already, delete this file.',
    },
  },
  'register-unproven': {
    wrong: { zh: '旧登记册不能迁移：{found}', en: 'the registers used before cannot be migrated: {found}' },
    allowed: { zh: '旧登记册、文章和旧文彼此相符', en: 'registers, articles and superseded texts that agree' },
    remedy: {
      zh: '从 Git 取回这个文件，再运行 npm run migrate。',
      en: 'Restore the file from Git, then run npm run migrate again.',
    },
  },
  'keys-format': {
    wrong: { zh: '这一行不是密钥', en: 'this line is no key' },
    allowed: {
      zh: '每行一个：zh/短名 版本号 64 位十六进制数；第一行可以是 follows 和两个 64 位十六进制数',
      en: 'one a line: zh/<slug> <version> <64 hexadecimal digits>; the first may be follows and twice 64 hexadecimal digits',
    },
    remedy: restore,
  },
  'keys-missing': {
    wrong: { zh: '登记过的内容缺了密钥：{found}', en: 'what is registered lacks its keys: {found}' },
    allowed: {
      zh: '每一版文字一个密钥；接着旧登记册的，第一行是 follows',
      en: 'a key for every version; where the register follows one before, the line follows first',
    },
    remedy: restore,
  },
  'keys-stray': {
    wrong: {
      zh: '这个密钥不属于任何一版文字，或者重复：{found}',
      en: 'this key belongs to no text, or is there twice: {found}',
    },
    allowed: {
      zh: '只有登记过、没有删除的文字才有密钥；删除过任何文字的，follows 一行也不留',
      en: 'a key for each text that is registered and not removed; the line follows only while no text was removed',
    },
    remedy: restore,
  },
  'keys-follows': {
    wrong: {
      zh: 'follows 一行与迁移时登记的不符',
      en: 'the line follows is not what the migration committed to',
    },
    allowed: { zh: '旧登记册的末条哈希和它的密钥', en: 'the head of the register before, and its key' },
    remedy: restore,
  },
  'keys-order': {
    wrong: { zh: '这个密钥不在应在的位置：{found}', en: 'this key is out of place: {found}' },
    allowed: { zh: '与登记册的先后一致', en: 'the order of the register' },
    remedy: restore,
  },
} as const satisfies Record<string, Rule>;
