import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of the headquarters and the special actions. `{slots}` are filled from the problem. */
export const headquartersRules = {
  'parent-gone': {
    wrong: {
      zh: '上级“{found}”以前有过，这一版里没有',
      en: 'the parent “{found}” was in an earlier release and is not in this one',
    },
    allowed: { zh: '这一版里的一个代码；最上面的留空', en: 'an id of this release, or empty at the top' },
    remedy: {
      zh: '补回上级那一行，或改正、清空上级。',
      en: 'Put the parent’s row back, or correct or clear the parent.',
    },
  },
  'body-gone': {
    wrong: {
      zh: '“{found}”以前在指挥部里，现在的 headquarters 里没有',
      en: '“{found}” was in an earlier release of headquarters and is not in the newest one',
    },
    allowed: {
      zh: 'headquarters 最新一版里的一个代码，或留空',
      en: 'an id of the newest release of headquarters, or empty',
    },
    remedy: {
      zh: '改正或清空由谁负责；机构撤了的，先发布改好的这一份，再发布 headquarters。',
      en: 'Correct or clear who does it. Where the body is no more, publish this table first, then headquarters.',
    },
  },
  'parent-circle': {
    wrong: { zh: '上级绕成了圈：{circle}', en: 'the parents lead in a circle: {circle}' },
    allowed: { zh: '一级一级向上，到一个没有上级的为止', en: 'parents that lead up to one that has none' },
    remedy: { zh: '核对这几行的上级。', en: 'Check the parents of these rows.' },
  },
  'named-beyond-count': {
    wrong: { zh: '写出名称的有 {named} 个，个数却是 {count}', en: '{named} are named, yet there are only {count}' },
    allowed: { zh: '写出名称的不多于个数', en: 'no more named than there are' },
    remedy: { zh: '对照来源核对这两个数。', en: 'Check both numbers against the source.' },
  },
  'person-addressed': {
    wrong: { zh: '“{found}”是对人的称呼', en: '“{found}” addresses a person' },
    allowed: { zh: '岗位、职务和机构，不写人名', en: 'posts, offices and bodies, without the name of a person' },
    remedy: {
      zh: '删去人名和称呼，只写职务，如“市长”。',
      en: 'Remove the name and how the person is addressed; give the office alone, such as “mayor”.',
    },
  },
  'action-order-twice': {
    wrong: { zh: '次序 {found} 已见于第 {line} 行', en: 'the order {found} is already on line {line}' },
    allowed: { zh: '每项一个次序，或留空', en: 'an order of its own for each action, or none' },
    remedy: { zh: '照来源的编号核对。', en: 'Check it against the numbering of the source.' },
  },
  'action-split-count': {
    wrong: {
      zh: '原来的 {count} 项，改用的各行共 {added} 项',
      en: 'it was {count} actions, and the rows that replaced it are {added} in all',
    },
    allowed: {
      zh: '各行项数之和等于原来的项数；确有增减的，在 note_zh、note_en 写明',
      en: 'rows that add up to the number before; where there are more or fewer, note_zh and note_en say why',
    },
    remedy: {
      zh: '核对各行的项数和 replaced_by，或填写说明。',
      en: 'Check the numbers and replaced_by, or write the note.',
    },
  },
  'action-count': {
    wrong: { zh: '这一项写出了名称，项数却是 {count}', en: 'the action is named, yet its number is {count}' },
    allowed: {
      zh: '写出名称的每行一项；项数大于 1 的，“来源写出名称”填 no',
      en: 'one for each action that is named; more than one only in a row with “no” under named',
    },
    remedy: { zh: '每项分写一行，或改正项数。', en: 'Give each action a row of its own, or correct the number.' },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the headquarters or the special actions, by a rule of their own or of all data. */
export const headquartersProblem = problemsOf({ ...rules, ...headquartersRules });
