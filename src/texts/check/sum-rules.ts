import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';

/** Rules on sums in texts, `<Difference>` and `<Ratio>`. */
const sumRules = {
  'sum-number': {
    wrong: {
      zh: '<{tag}> 要两个数字，而有一格写的是“{found}”',
      en: '<{tag}> takes two numbers, and one of the cells says “{found}”',
    },
    allowed: { zh: '两格都是数字', en: 'two cells that hold numbers' },
    remedy: { zh: '改正 column，或换一行。', en: 'Correct the column, or choose another row.' },
  },
  'sum-unit': {
    wrong: {
      zh: '<{tag}> 的两个数单位不同：{found} 与 {other}',
      en: 'the two figures of <{tag}> differ in unit: {found} and {other}',
    },
    allowed: { zh: '单位相同的两个数', en: 'two figures of the same unit' },
    remedy: { zh: '换成单位相同的一行或一列。', en: 'Choose a row or a column of the same unit.' },
  },
  'sum-year': {
    wrong: {
      zh: '<{tag}> 引用的一行，来源没有写明年份：{found}',
      en: 'the source of a row of <{tag}> states no year: {found}',
    },
    allowed: { zh: '两行都写明年份', en: 'two rows whose year is stated' },
    remedy: {
      zh: '年份不明的数不能相减、相除；两个数各用 <Value> 写出，由读者自己看。',
      en: 'A figure without a year cannot be set off against another: quote the two with <Value>, and let them stand side by side.',
    },
  },
  'sum-vintage': {
    wrong: {
      zh: '<{tag}> 的两个数，一个是初步数，一个不是',
      en: 'one of the two figures of <{tag}> is preliminary, and the other is not',
    },
    allowed: { zh: '同为初步数，或都不是', en: 'two preliminary figures, or none' },
    remedy: { zh: '换成同一种版次的数。', en: 'Choose two rows of one vintage.' },
  },
  'sum-family': {
    wrong: {
      zh: '“{found}”与“{other}”不能相互比较或推算：{cause}',
      en: '“{found}” and “{other}” are not to be compared or derived from each other: {cause}',
    },
    allowed: {
      zh: '同一指标的两个数，或可以相比的两个指标',
      en: 'two figures of one indicator, or of two that can be compared',
    },
    remedy: { zh: '两个数各用 <Value> 写出。', en: 'Quote each of the two with <Value>.' },
  },
  'sum-below': {
    wrong: { zh: '<Difference> 的结果小于零：{found}', en: 'the <Difference> is below zero: {found}' },
    allowed: {
      zh: '大数减小数；要印出正负号，加 signed',
      en: 'the larger less the smaller; with “signed” a sign is printed',
    },
    remedy: {
      zh: '对调 row 与 minus，文字里写“少”或“低”；或加上 signed。',
      en: 'Change row and minus about and say “fewer” or “lower” in the sentence, or add signed.',
    },
  },
  'sum-lost': {
    wrong: {
      zh: '<{tag}> 的结果不是零，却印成零：{found}',
      en: 'the result of <{tag}> is not zero, but is printed as zero: {found}',
    },
    allowed: {
      zh: '位数足以印出一位非零数字的 places，至多 {most}',
      en: 'places enough for a digit other than zero, {most} at most',
    },
    remedy: {
      zh: '写上更大的 places；仍不够时，两个数各用 <Value> 写出。',
      en: 'Give more places; where they are still too few, quote each of the two figures with <Value>.',
    },
  },
  'sum-zero': {
    wrong: {
      zh: '<Ratio> 的第二个数是 {found}，不能作除数',
      en: 'the second figure of <Ratio> is {found}: nothing is so many times that',
    },
    allowed: { zh: '大于零的数', en: 'a figure above zero' },
    remedy: { zh: '换一行，或改用 <Difference>。', en: 'Choose another row, or use <Difference>.' },
  },
  'sum-places': {
    wrong: { zh: 'places 是“{found}”，这里不能用', en: 'places is “{found}”, which cannot be used here' },
    allowed: { zh: '0 到 {most} 的整数', en: 'a whole number from 0 to {most}' },
    remedy: {
      zh: '差的小数位不能比两个数里较细的一个更多；不写 places，位数自动定。',
      en: 'A difference has no more decimals than the more exact of its figures; without places they are chosen for you.',
    },
  },
} as const satisfies Record<string, Rule>;

export const sumRuleNames = Object.keys(sumRules);

/** A problem of a sum in a text. */
export const sumProblem = problemsOf(sumRules);
