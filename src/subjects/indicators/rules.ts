import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of figures, targets and editions of the standard. `{slots}` are filled from the problem. */
export const figureRules = {
  'observation-ahead': {
    wrong: {
      zh: '时期到 {found} 才结束，晚于本版的日期 {release}',
      en: 'the period ends on {found}, after the day of the release, {release}',
    },
    allowed: { zh: '{release} 或更早结束的时期', en: 'a period that ended on {release} or earlier' },
    remedy: {
      zh: '核对日期。若是目标，不是实测数，请移到 targets 数据集。',
      en: 'Check the day. A target is no measurement: move it to the dataset targets.',
    },
  },
  'target-as-observation': {
    wrong: {
      zh: '时期到 {found} 才结束，来源文件却是 {issued} 的：那时还没有实测数',
      en: 'the period ends on {found}, but the source is of {issued}: nothing could have been measured by then',
    },
    allowed: { zh: '来源文件的日期不早于时期结束', en: 'a source dated no earlier than the end of the period' },
    remedy: {
      zh: '若是目标，移到 targets 数据集；若是实测数，写上公布它的文件，或改正时期。',
      en: 'If it is a target, move it to the dataset targets; if it was measured, name the document that says so, or correct the period.',
    },
  },
  'target-after-period': {
    wrong: {
      zh: '时期 {found} 已经结束，来源文件却是 {issued} 的：目标不会在时期过后才定',
      en: 'the period ended on {found}, but the source is of {issued}: a target is not set after its period',
    },
    allowed: { zh: '时期结束以前印发的文件', en: 'a document issued before the end of the period' },
    remedy: {
      zh: '若是实测数，移到 observations 数据集；否则改正时期或来源。',
      en: 'If it was measured, move it to the dataset observations; if not, correct the period or the source.',
    },
  },
  'derivation-row': {
    wrong: {
      zh: '算式里的 [{found}] 不是本版的另一行',
      en: '[{found}] in the derivation is no other row of this release',
    },
    allowed: {
      zh: '方括号里写另一行的主键，各列用 | 连接',
      en: 'the key of another row in square brackets, its columns joined by |',
    },
    remedy: {
      zh: '照那一行的主键改写；空的部分留空，竖线不能少。',
      en: 'Write the key of that row; empty parts stay empty, and no | is left out.',
    },
  },
  'derivation-form': {
    wrong: { zh: '算式算不出来：{found}', en: 'the derivation cannot be computed: {found}' },
    allowed: {
      zh: '数字和方括号里的行，用 + - × ÷ 和圆括号连接',
      en: 'numbers, and rows in square brackets, joined by + - × ÷ and round brackets',
    },
    remedy: {
      zh: '改正算式；说明文字写到 note_zh、note_en。',
      en: 'Correct the formula; words belong in note_zh and note_en.',
    },
  },
  'derivation-value': {
    wrong: {
      zh: '数值是 {found}，按算式 {formula} 应是 {result}',
      en: 'the value is {found}, but the derivation {formula} comes to {result}',
    },
    allowed: { zh: '{result}', en: '{result}' },
    remedy: {
      zh: '它依据的行改了，就改数值；算式错了，就改算式。',
      en: 'Where a row that it rests on was corrected, change the value; where the derivation is wrong, correct that.',
    },
  },
  'edition-order': {
    wrong: {
      zh: '{edition} 年版写着由更早的 {found} 年版取代',
      en: 'the edition of {edition} says that the earlier one of {found} replaced it',
    },
    allowed: { zh: '取代它的版本，年份更晚', en: 'an edition of a later year' },
    remedy: { zh: '核对两个版本各自的 replaced_by。', en: 'Check replaced_by of both editions.' },
  },
  'edition-fork': {
    wrong: {
      zh: '{editions} 年版都写着由 {found} 年版取代',
      en: 'the editions of {editions} all say that the one of {found} replaced them',
    },
    allowed: {
      zh: '版本一个接一个：每个版本只取代一个，也只被一个取代',
      en: 'editions in one line: each replaces one and is replaced by one',
    },
    remedy: {
      zh: '较早的版本，replaced_by 填直接取代它的那一版。',
      en: 'Give the earlier edition the one that came next, and not the newest.',
    },
  },
  'edition-replaced-twice': {
    wrong: {
      zh: '{edition} 年版在 {release} 版里已由 {before} 年版取代，现在又写由 {found} 年版取代',
      en: 'the edition of {edition} was replaced by that of {before} in release {release}, and now by that of {found}',
    },
    allowed: { zh: '一个版本只被取代一次', en: 'an edition is replaced once' },
    remedy: {
      zh: '恢复 {before}，让 {before} 年版由 {found} 年版取代；原来写错了的，用 --reason correction 更正。',
      en: 'Put {before} back, and let the edition of {found} replace that of {before}; where {before} was a mistake, publish it with --reason correction.',
    },
  },
} as const satisfies Record<string, Rule>;

/** A problem in figures, targets or editions, by a rule of their own or of all data. */
export const figureProblem = problemsOf({ ...rules, ...figureRules });

/** Rules of the clauses of the standard, and of which edition is in force. `{slots}` are filled from the problem. */
export const standardRules = {
  'clause-high': {
    wrong: { zh: '条款号 {found} 大于 {highest}', en: 'the clause number {found} is more than {highest}' },
    allowed: { zh: '不大于 {highest} 的条款号', en: 'clause numbers up to {highest}' },
    remedy: { zh: '对照标准原文核对条款号。', en: 'Check the number against the text of the standard.' },
  },
  'chapter-otherwise': {
    wrong: {
      zh: '章“{chapter}”在这里对应“{found}”，在第 {firstLine} 行对应“{before}”',
      en: 'the chapter “{chapter}” goes with “{found}” here and with “{before}” on line {firstLine}',
    },
    allowed: {
      zh: '同一版里，每一章的 chapter 和 chapter_en 一一对应',
      en: 'in one edition each chapter has one chapter and one chapter_en, which no other chapter has',
    },
    remedy: { zh: '核对这两行的章。', en: 'Check the chapter of both rows.' },
  },
  'clause-twice': {
    wrong: {
      zh: '{edition} 年版第 {found} 条的“{name}”已见于第 {firstLine} 行',
      en: 'clause {found} of the edition of {edition}, “{name}”, is already on line {firstLine}',
    },
    allowed: {
      zh: '同一版同一条款里，每个名称只有一行',
      en: 'one row for each name of a clause in an edition',
    },
    remedy: { zh: '删去其中一行，或改正条款、名称。', en: 'Remove one of the rows, or correct its clause or name.' },
  },
  'edition-two-in-force': {
    wrong: {
      zh: '{editions} 年版都没有填写由哪一版取代',
      en: 'the editions of {editions} all name none that replaced them',
    },
    allowed: {
      zh: '只有一版现行：其他各版都写明由哪一版取代',
      en: 'one edition in force: each other one names the edition that replaced it',
    },
    remedy: {
      zh: '较早的版本，replaced_by 填直接取代它的那一版。',
      en: 'Give each earlier edition, in replaced_by, the one that came next.',
    },
  },
  'edition-issued-back': {
    wrong: {
      zh: '{edition} 年版 {own} 印发，取代它的 {newer} 年版却更早，{theirs} 印发',
      en: 'the edition of {edition} was issued on {own}, that of {newer}, which replaced it, earlier, on {theirs}',
    },
    allowed: { zh: '取代它的版本，印发日期不更早', en: 'a replacing edition that was issued no earlier' },
    remedy: { zh: '核对两个印发日期和 replaced_by。', en: 'Check both days of issue, and replaced_by.' },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the clauses or editions of the standard. */
export const standardProblem = problemsOf(standardRules);
