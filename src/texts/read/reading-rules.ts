import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';

const utf8 = { zh: 'UTF-8 编码', en: 'UTF-8' };
const simpler = {
  zh: '看这一处：删去重复的符号，或拆成几段、几篇。',
  en: 'Look at this place: delete repeated marks, or split it into several paragraphs or texts.',
};

/** Rules on whether a text can be read at all. */
const readingRules = {
  'text-gbk': {
    wrong: {
      zh: '文件不是 UTF-8 编码，多半是 GBK（旧版记事本常存成这种）',
      en: 'the file is not in UTF-8, but probably in GBK, as old editors save it',
    },
    allowed: utf8,
    remedy: {
      zh: '用编辑器按 GBK 打开，另存为 UTF-8，再看一遍文字。',
      en: 'Open it in an editor as what it is, save it as UTF-8 and read it through once more.',
    },
  },
  'text-utf16': {
    wrong: { zh: '文件是 UTF-16 编码（“Unicode”）', en: 'the file is in UTF-16 (“Unicode”)' },
    allowed: utf8,
    remedy: { zh: '在编辑器里另存为 UTF-8。', en: 'Save it as UTF-8 in your editor.' },
  },
  'text-encoding': {
    wrong: { zh: '文件不是 UTF-8 编码', en: 'the file is not in UTF-8' },
    allowed: utf8,
    remedy: {
      zh: '在编辑器里另存为 UTF-8，再看一遍文字。',
      en: 'Save it as UTF-8 in your editor and read it through once more.',
    },
  },
  'text-bom': {
    wrong: {
      zh: '文件中间有一个看不见的字符（BOM，U+FEFF）',
      en: 'there is an invisible character inside the file (a byte-order mark, U+FEFF)',
    },
    allowed: { zh: '只可在文件最前面有一个', en: 'at most one, at the very beginning' },
    remedy: {
      zh: '多为拼接两个文件所致：把这一行重新输入一遍。',
      en: 'Two files were probably joined: type this line again.',
    },
  },
  'text-long': {
    wrong: { zh: '文件有 {found} KB，太长', en: 'the file has {found} KB, which is too long' },
    allowed: { zh: '不超过 {allowed} KB（约两万字）', en: 'at most {allowed} KB' },
    remedy: {
      zh: '拆成几篇；大的表格用 <Table> 引用数据。',
      en: 'Split it; show large tables by <Table> from the data.',
    },
  },
  'text-busy': {
    wrong: {
      zh: '从这里起符号太多，在规定时间内读不完',
      en: 'from here on there are too many marks to be read in reasonable time',
    },
    allowed: { zh: '普通的文字、列表和表格', en: 'plain text, lists and tables' },
    remedy: simpler,
  },
  'text-deep': {
    wrong: { zh: '这里一层套一层，嵌套太深', en: 'things are nested too deeply here' },
    allowed: { zh: '列表、引用、组件最多套十层左右', en: 'about ten levels of lists, quotes and components' },
    remedy: simpler,
  },
  'matter-form': {
    wrong: {
      zh: '开头的信息用了这里不用的 YAML 写法：{found}',
      en: 'the front matter uses a form of YAML that is not used here: {found}',
    },
    allowed: { zh: '“字段: 内容”、列表和引号', en: '“field: value”, lists and quotes' },
    remedy: {
      zh: '内容以 *、&、! 开头的，整个放进双引号："*…"。',
      en: 'Put a value that begins with *, & or ! in double quotes: "*…".',
    },
  },
  'check-failed': {
    wrong: { zh: '检查程序自己在这个文件上出了错：{found}', en: 'the check itself failed on this file: {found}' },
    allowed: { zh: '检查得了的文件', en: 'a file that can be checked' },
    remedy: {
      zh: '请把这个文件交给网站的维护人员；可先移走它继续工作。',
      en: 'Give this file to whoever maintains the site; move it away to go on working.',
    },
  },
} as const satisfies Record<string, Rule>;

export const readingRuleNames = Object.keys(readingRules);

/** A problem of a text that cannot be read. */
export const readingProblem = problemsOf(readingRules);
