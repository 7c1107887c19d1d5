import { digitRuns, isReadable, joinedGroups } from '../read/plain-digits.ts';

const mobile = /^(?:0|86|086|0086)?(1[3-9]\d{9})$/;
const lengths = [11, 12, 13, 14, 15];
const masked = /(?<![\d.])1[3-9]\d[*xX•●×]{4}\d{4}(?!\d)/;

/** Words before a number that say it counts or names something else. */
const otherLabel =
  /(?:文号|案号|案卷|卷号|编号|单号|工单|订单|合同|许可证|凭证|档案|流水|发票|批号|货号|条码|批文|备案|序列号|罚款|金额|人口|产值|投资|预算|资金|收入|支出|population|amount|order|contract|licen[cs]e|permit|ticket|serial|invoice|docket|document|reference|barcode|ISBN|[¥￥$€£]|RMB|CNY|USD)(?:为|是|号|No\.?|number|of)?[\s:：#.]*$/i;
/** A code of capitals before a hyphen: HT-…; but not those that say telephone. */
const codeLabel = /(?<![A-Za-z])(?!TEL|PHONE|MOB|CELL|SJ|DH)[A-Z]{1,6}-$/;
/** Units behind a number. */
const unit =
  /^\s*(?:元|万[元吨人次户亿平立件个]|亿|人(?:[口次]|民币|$|[，。；、,.;])|吨|户|个|件|次|亩|公顷|千瓦|公里|千米|公斤|千克|平方|立方|块钱|美元|%|‰|(?:yuan|RMB|CNY|USD|tonnes?|tons?|people|residents|inhabitants|cubic|square|km|kg|kWh|m[²³23]|units|times|visits)\b)/i;

/** Mobile numbers of mainland China in a text of plain digits, as they are written there. */
export function findMobiles(text: string): string[] {
  const whole = digitRuns(text).flatMap((run) =>
    joinedGroups(run, lengths).flatMap(({ number, parts, gaps, start, end }) => {
      const [, national] = mobile.exec(number) ?? [];
      const isOne =
        national !== undefined &&
        isReadable(parts.flatMap((part, at) => (at === 0 ? withoutCode(part) : [part]))) &&
        !isThousands(parts, gaps);
      // 0.138…: a decimal, no trunk prefix.
      const isDecimal = parts[0] === '0' && gaps[0] === '.';
      return isOne && !isDecimal && !isOther(text, start, end, parts.length === 1) ? [text.slice(start, end)] : [];
    }),
  );
  const hidden = masked.exec(text)?.[0];
  return hidden === undefined ? whole : [...whole, hidden];
}

/** The first group without the code of the country: +86 alone, or before the number. */
const withoutCode = (part: string): string[] => (/^(?:0|86|086|0086)$/.test(part) ? [] : [part]);

/** 15 000 000 000: an amount as English and French writers group it. */
const isThousands = ([first = '', ...rest]: readonly string[], gaps: readonly string[]): boolean =>
  rest.length > 1 &&
  first.length <= 3 &&
  rest.every((part) => part.length === 3) &&
  gaps.every((gap) => gap === gaps[0]);

/** True where what is around the digits says that they are no telephone number. */
function isOther(text: string, start: number, end: number, isPlain: boolean): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/\d\.?$/.test(before) || /^\d/.test(after)) return true;
  if (isPlain && (/(?:^|[\s(=<>≤≥])[-−]$/.test(before) || /^\.\d{1,6}(?![\d.])/.test(after))) return true;
  // Letters on both sides: a hash or a code.
  if (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)) return true;
  return otherLabel.test(before) || codeLabel.test(before) || unit.test(after);
}
