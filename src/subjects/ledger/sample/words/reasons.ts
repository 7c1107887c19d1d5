import type { Words } from '../../../../core/words.ts';

const words = (zh: string, en: string): Words => ({ zh, en });

/** Why a deadline was moved. */
export const postponements: readonly Words[] = [
  words('连日下雨，无法施工', 'Rain for days: no work possible'),
  words('配件未到货', 'Parts have not arrived'),
  words('要等水位下降', 'The water has to fall first'),
  words('住户尚未同意', 'The residents have not agreed yet'),
];

/** Why a problem was closed though it was not fixed. */
export const unfixedReasons: readonly Words[] = [
  words('楼栋列入拆除，住户已迁出', 'The block is to be pulled down; the residents have left'),
  words('不归本区管护', 'Not looked after by this area'),
  words('列入明年改造', 'Part of next year’s works'),
];

/** What units answer, in their own words. */
export const replies: readonly Words[] = [
  words('已安排人手，今后每天看', 'People have been sent; we shall look daily'),
  words('人手不够，正在增补', 'We are short of people and are hiring'),
  words('清运车坏了，已换车', 'The truck had broken down; another is in use'),
  words('是夜里倒的，请多巡查', 'It was dumped at night; please patrol more'),
];

/** Why an objection was not followed. */
export const rejections: readonly Words[] = [
  words('照片时间和点位无误。', 'the time and place of the picture are right.'),
  words('按协议归该单位管护。', 'by the agreement it is for this unit to look after.'),
];

/** Why an objection was followed, and the description corrected. */
export const upholdings: readonly Words[] = [
  words('描述写错了，已按现场照片更正。', 'the description was wrong and now follows the pictures.'),
  words('同一天另一处的描述写到了这里，已更正。', 'it bore the description of another place of that day; corrected.'),
];

/** Why a description was corrected without anybody objecting. */
export const corrections: readonly Words[] = [
  words('录入时选错了描述，已更正。', 'the wrong description was chosen when it was entered.'),
  words('复核照片后更正描述。', 'the description follows a second look at the pictures.'),
];

/** Posts that verify; none of them fixes anything. */
export const posts: readonly Words[] = [
  words('示例市复核岗', 'Sample city review post'),
  words('示例区复核岗', 'Sample area review post'),
  words('示例督导组', 'Sample inspection group'),
];

export const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 1 to 99 in Chinese. */
export function numeralOf(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const unit = ones === 0 ? '' : (numerals[ones] ?? '');
  if (tens === 0) return unit;
  return `${tens === 1 ? '' : (numerals[tens] ?? '')}十${unit}`;
}
