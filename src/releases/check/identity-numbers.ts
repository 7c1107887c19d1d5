import { digitRuns, isReadable, joinedGroups } from '../read/plain-digits.ts';

const provinces = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)';
const monthAndDay = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** With its checksum it is one wherever it was issued. */
const whole = new RegExp(`^\\d{6}(?:18|19|20)\\d{2}${monthAndDay}\\d{3}[\\dXx]$`);
/** With a wrong checksum, or its last sign forgotten: a province of China and the birth of somebody who may be named. */
const mistyped = new RegExp(`^${provinces}\\d{4}(?:19[2-9]\\d|200\\d|201[0-2])${monthAndDay}\\d{3}[\\dXx]?$`);
/** Of fifteen digits, as they were until 1999. */
const old = new RegExp(`^${provinces}\\d{4}[3-9]\\d${monthAndDay}\\d{3}$`);
const masked = /(?<!\d)(?=[\d*xX•●×]{18}(?![\d*]))\d{3,10}[*xX•●×]{4,14}\d{0,4}[\dXx]?/;
const lengths = [15, 17, 18];
const otherLabel =
  /(?:文号|案号|案卷|卷号|工单|订单|合同|流水|发票|批号|条码|信用代码|组织机构代码|许可证(?:编号|号)?|order|invoice|contract|credit code|licen[cs]e)(?:为|是|号|No\.?|number)?[\s:：#.]*$/i;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the last sign is a checksum (ISO 7064, MOD 11-2). */
function hasChecksum(id: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return '10X98765432'[sum % 11] === id[17]?.toUpperCase();
}

/** Identity numbers in a text of plain digits, as they are written there. */
export function findIdentityNumbers(text: string): string[] {
  const found = digitRuns(text).flatMap((run) =>
    joinedGroups(run, lengths).flatMap(({ number, parts, start, end }) => {
      const [before, after] = [text.slice(0, start), text.slice(end)];
      if (!isReadable(parts) || /\d$/.test(before) || /^[\dA-Za-z]/.test(after)) return [];
      if (whole.test(number) && hasChecksum(number)) return [text.slice(start, end)];
      const isLikely = mistyped.test(number) || old.test(number);
      return isLikely && !/[A-Za-z]-?$/.test(before) && !otherLabel.test(before) ? [text.slice(start, end)] : [];
    }),
  );
  const hidden = masked.exec(text)?.[0];
  return hidden === undefined ? found : [...found, hidden];
}
