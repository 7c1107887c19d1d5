import { lookalikeDigits, plainDigits, spokenDigits } from '../read/plain-digits.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { findMobiles } from './mobile-numbers.ts';
import { findPlate } from './number-plates.ts';
import { findAccount } from './personal-accounts.ts';
import type { TextRuleName } from './text-rules.ts';

export interface PersonalNumber {
  rule: TextRuleName;
  /** Shortened, so that no error publishes it. */
  found: string;
}

const plateLike =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼军海空庆徽疆江龙北南东西州林肃古建夏][\s.·•・‧_\-\u00AD\u200B-\u200F]{0,3}[A-Za-z\uFF21-\uFF3A\uFF41-\uFF5A]|[临使][\s.·]?[A-Za-z0-9\uFF10-\uFF19]|W\s?J/;
const label =
  /@|[(（[]at[)）\]]|QQ|扣扣|企鹅|微信|薇信|we(?:ixin|chat)|[vw]x|护照|passport|行证|台胞证|回乡证|卡号|银行卡|账号|社保号|社会保障号/i;
const address = /https?:\/\/[!-~]+/g;
const numerals = new Set([...'〇零一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖'].map((sign) => sign.charCodeAt(0)));
const [asterisk, hanziFrom, hanziTo, wideFrom] = [0x2a, 0x3001, 0xd7ff, 0xff00];
/** Signs that are common in prose and no digits: dashes, quotation marks, full-width marks. */
const isMark = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) || (code >= wideFrom && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff5e);

/** True where a text could hold a number of a person at all: most cells cannot, and cost next to nothing. */
function mayHoldOne(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain = code < 0x80;
    const isDigit = isPlain
      ? (code >= 0x30 && code <= 0x39) || code === asterisk
      : code >= hanziFrom && code <= hanziTo
        ? numerals.has(code)
        : !isMark(code);
    if (isDigit) count += 1;
  }
  return (
    count >= 7 ||
    (count >= 3 && plateLike.test(text)) ||
    label.test(text) ||
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][·\s]?[A-HJ-NP-Z]{6}/.test(text)
  );
}

/** A figure such as 13800000000 alone: an amount, and nobody's telephone. */
const roundFigure = /^1[3-9][1-9]0{8}$/;

/** The numbers of persons in a text: mobile and identity numbers, number plates, mail and accounts. Names are not found. */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  if (roundFigure.test(text) || !mayHoldOne(text)) return [];
  const plain = plainDigits(text).replace(address, partsOfAddress);
  const read = [...new Set([plain, lookalikeDigits(plain), spokenDigits(plain)])];
  const [ids, mobiles] = [new Set(read.flatMap(findIdentityNumbers)), new Set(read.flatMap(findMobiles))];
  const found = (rule: TextRuleName, numbers: Iterable<string>): PersonalNumber[] =>
    [...numbers].map((number) => ({ rule, found: shorten(number) }));
  const numbers = [...found('personal-id', ids), ...(ids.size > 0 ? [] : found('personal-mobile', mobiles))];
  const [plate, account] = [findPlate(plain), findAccount(plain)];
  return [
    ...numbers,
    ...(plate === undefined ? [] : found('personal-plate', [plate])),
    ...(account === undefined || numbers.length > 0 ? [] : found('personal-account', [account])),
  ];
}

/** The first of them; null = none. */
export const findPersonalNumber = (text: string): PersonalNumber | null => findPersonalNumbers(text)[0] ?? null;

/** A text as an error may show it. */
export const withoutPersonalNumber = (text: string): string => findPersonalNumber(text)?.found ?? text;

/** Of a web address, what a person may have put there: numbers in a path or under a name of their own (id=…) are the site's, but for a step that is a mobile number with the code of its country. */
function partsOfAddress(whole: string): string {
  const named = [...whole.matchAll(/[?&#;]([^=&#]*)=([^&#]*)/g)].filter(
    ([, name = '']) => !/id$|no$|code|time|date|ts$|hash|sign|page/i.test(name),
  );
  const said = [...whole.matchAll(/\/(?:tel|phone|mobile)[/:]([^/?#]*)/gi)];
  const steps = [...whole.matchAll(/\/((?:\+|%2B|00)?86-?1[3-9]\d{9})(?=[/?#]|$)/gi)];
  return ` ${[...named.map(([, , value = '']) => value), ...[...said, ...steps].map(([, value = '']) => value)].map(decoded).join(' ; ')} `;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shorten(number: string): string {
  const signs = [...number.replace(/[\s.·•・‧\-‐-―_/\\()[\]~]/g, '')];
  return `${signs.slice(0, 3).join('')}…${signs.slice(-2).join('')}`;
}
