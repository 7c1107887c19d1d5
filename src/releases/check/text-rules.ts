import type { Rule } from './rule.ts';

const noPersonal = {
  zh: '不含个人信息（个人信息保护法）',
  en: 'no personal information (Personal Information Protection Law)',
};
const removePersonal = {
  zh: '删去或改写；若不是个人号码，写明理由登记为例外（见 CONTRIBUTING）。本检查认不出姓名：姓名请自行查看。',
  en: 'Remove or rewrite it; if it is no such number, enter an exception with its reason (see CONTRIBUTING). This check cannot find names: look for those yourself.',
};

/** Rules on every text that will be published, wherever it is. `{slots}` are filled from the problem. */
export const textRules = {
  'text-control': {
    wrong: {
      zh: '第 {at} 个字符是控制字符 {found}：“{shown}”',
      en: 'character {at} is a control character, {found}: “{shown}”',
    },
    allowed: {
      zh: '看得见的文字，不含控制字符，也不含改变文字方向的字符',
      en: 'visible text, without control characters or characters that change its direction',
    },
    remedy: {
      zh: '删去该字符；多由 Word 或聊天软件粘贴带入，可先粘贴到纯文本编辑器。',
      en: 'Delete it; it often comes with text pasted from Word or a chat: paste into a plain text editor first.',
    },
  },
  'text-invisible': {
    wrong: {
      zh: '第 {at} 个字符看不见，是 {found}：“{shown}”',
      en: 'character {at} cannot be seen, it is {found}: “{shown}”',
    },
    allowed: { zh: '看得见的字符和普通空格', en: 'visible characters and plain spaces' },
    remedy: { zh: '删去该字符，或把整段文字重新键入。', en: 'Delete the character, or type the text again.' },
  },
  'text-unassigned': {
    wrong: {
      zh: '第 {at} 个字符没有公认的含义，是 {found}：“{shown}”',
      en: 'character {at} has no agreed meaning, it is {found}: “{shown}”',
    },
    allowed: { zh: 'Unicode 已定义的字符', en: 'characters that Unicode defines' },
    remedy: {
      zh: '对照原文件改正；自造字改用标准字或加注说明。',
      en: 'Correct it against the source; replace a private character with a standard one.',
    },
  },
  'text-damaged': {
    wrong: {
      zh: '文字已损坏（乱码），从第 {at} 个字符起：“{shown}”',
      en: 'the text is damaged from character {at} on: “{shown}”',
    },
    allowed: { zh: '完好的文字', en: 'text whose characters are all there' },
    remedy: {
      zh: '编码转换时已经丢字：从原文件重新取得，另存为 UTF-8。',
      en: 'Characters were lost when its encoding was converted: take it from the source again and save it as UTF-8.',
    },
  },
  'text-error': {
    wrong: {
      zh: '单元格里是表格软件的错误值：“{found}”',
      en: 'it holds an error value of a spreadsheet or a program: “{found}”',
    },
    allowed: { zh: '实际内容；没有内容而允许为空的就留空', en: 'its content, or nothing where it may be empty' },
    remedy: { zh: '改正公式或数据来源，再重新导出。', en: 'Correct the formula or the source, then export again.' },
  },
  'personal-mobile': {
    wrong: { zh: '疑似个人手机号：{found}', en: 'it looks like a personal mobile number: {found}' },
    allowed: noPersonal,
    remedy: removePersonal,
  },
  'personal-id': {
    wrong: { zh: '疑似身份证号：{found}', en: 'it looks like an identity number: {found}' },
    allowed: noPersonal,
    remedy: removePersonal,
  },
  'personal-plate': {
    wrong: { zh: '疑似车牌号：{found}', en: 'it looks like a number plate: {found}' },
    allowed: noPersonal,
    remedy: removePersonal,
  },
  'personal-account': {
    wrong: {
      zh: '疑似个人邮箱、微信、QQ、银行卡或证件号：{found}',
      en: 'it looks like a personal e-mail address, chat account, bank card or document number: {found}',
    },
    allowed: noPersonal,
    remedy: removePersonal,
  },
} as const satisfies Record<string, Rule>;

export type TextRuleName = keyof typeof textRules;
