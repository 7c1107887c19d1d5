import type { Rule } from '../releases/check/rule.ts';

const allowed = { zh: '{allowed}', en: '{allowed}' };

/** What can be wrong with settings as they are written. `{slots}` are filled from the fault. */
export const settingFaultRules = {
  'setting-missing': {
    wrong: { zh: '没有写 {setting}', en: '{setting} is missing' },
    allowed,
    remedy: { zh: '在这里补上 {name}: …', en: 'Add {name}: … here.' },
  },
  'setting-name': {
    wrong: { zh: '没有“{name}”这项设置{near}', en: 'there is no setting “{name}”{near}' },
    allowed,
    remedy: { zh: '改正名称，或删去这一项。', en: 'Correct its name, or take it out.' },
  },
  'setting-value': {
    wrong: { zh: '写的是 {found}', en: 'found {found}' },
    allowed,
    remedy: { zh: '改正后再运行。', en: 'Correct it, then try again.' },
  },
  'setting-needs': {
    wrong: {
      zh: '{subject} 要有 {needed} 才能用，subjects 里没有',
      en: '{subject} needs {needed}, which is not in subjects',
    },
    allowed: { zh: '和它所依据的专题一起列出', en: 'a subject together with those that it needs' },
    remedy: {
      zh: '在 subjects 里加上 {export}，文件开头的 import 里也加上；或者去掉 {subject}。',
      en: 'Add {export} to subjects and to the import at the head of the file, or take {subject} out.',
    },
  },
  'setting-twice': {
    wrong: { zh: '{subject} 列了两次', en: '{subject} is listed twice' },
    allowed: { zh: '每个专题一次', en: 'each subject once' },
    remedy: { zh: '删去其中一个。', en: 'Take one of them out.' },
  },
  'setting-dataset': {
    wrong: { zh: '没有“{found}”这个数据集{near}', en: 'there is no dataset “{found}”{near}' },
    allowed,
    remedy: { zh: '改正名称，或删去。', en: 'Correct the name, or take it out.' },
  },
  'setting-syntax': {
    wrong: { zh: '从这里起读不懂了：{found}', en: 'cannot be read from here on: {found}' },
    allowed: {
      zh: "每一项写成 名称: 值, ；文字在引号里；引号、逗号、冒号、括号都用半角（' , : { }）",
      en: "each setting as name: value, with texts in quotation marks; marks are ' , : { }, not their full-width forms",
    },
    remedy: {
      zh: '看这里和上一行：是不是少了逗号、引号或括号，或者用了中文标点。',
      en: 'Look here and at the line above for a comma, a quotation mark or a bracket that is missing or full-width.',
    },
  },
  'setting-import': {
    wrong: { zh: '用了“{found}”，开头的 import 里没有它', en: '“{found}” is used but not imported' },
    allowed,
    remedy: {
      zh: '在文件开头的 import { … } 里加上 {found}，或改正名称；文字要加引号。',
      en: 'Add {found} to the import { … } at the head of the file, or correct the name; a text needs quotation marks.',
    },
  },
  'setting-export': {
    wrong: { zh: '没有“{found}”这个专题{near}', en: 'there is no subject “{found}”{near}' },
    allowed,
    remedy: { zh: '改正 import 里的名称，subjects 里也改。', en: 'Correct the name in the import and in subjects.' },
  },
  'setting-run': {
    wrong: { zh: '文件运行不了：{found}', en: 'the file cannot be run: {found}' },
    allowed: {
      zh: '像 npm run new -- city 写好的那样：export default defineSite({ … })',
      en: 'as npm run new -- city writes it: export default defineSite({ … })',
    },
    remedy: {
      zh: '改正后再运行；写法可参照 tests/fixtures/city/site.config.ts。',
      en: 'Correct it, then try again; tests/fixtures/city/site.config.ts is an example.',
    },
  },
} as const satisfies Record<string, Rule>;

export type SettingFaultRule = keyof typeof settingFaultRules;
