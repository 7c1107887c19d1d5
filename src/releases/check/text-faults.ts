import { codePointName, printable } from '../../core/code-points.ts';
import { findDamage } from '../read/damaged-text.ts';
import type { TextRuleName } from './text-rules.ts';

/**
 * What a text is for: `value` must equal something (a code, a day, a number, one of a list), `cell` is free text of a
 * table, `prose` a text that people lay out with tabs and spaces that do not break.
 */
export type TextUse = 'value' | 'cell' | 'prose';

export interface TextFault {
  rule: TextRuleName;
  /** The characters by their numbers, or the error value. */
  found: string;
  /** The text around the place, with what cannot be seen made visible. */
  shown: string;
  /** Index into the text, in UTF-16 units. */
  index: number;
}

// What ordinary text is made of; everything else is looked at one by one.
const unusual =
  /[^\n\x20-\x7E\u00B7\u00C4-\u00FF\u2010-\u2027\u2030\u3001-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uFF01-\uFF5E]/u;
const errorValue =
  /^(?:#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|#+)|Err:\d{3}|NULL|null|NaN|nan|None|undefined|\[object Object\])$/;
const errorStart = /^[#ENnu[]/;

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
const tabOrReturn = /[\t\r]/;
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2060-\u2065\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u;
/** Spaces that look like the plain one and equal nothing. */
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F]/;
const wideSpace = /\u3000/;
const unassigned = /[\p{Co}\p{Cn}\p{Cs}]/u;
// Hanzi of a newer Unicode than this program knows are hanzi all the same.
const newerHanzi = /[\u{20000}-\u{3FFFD}]/u;

/** Everything damaged or invisible in a text, at most one fault of each rule. */
export function findTextFaults(text: string, use: TextUse): TextFault[] {
  const trimmed = errorStart.test(text.trimStart()) ? text.trim() : '';
  if (trimmed !== '' && errorValue.test(trimmed))
    return [{ rule: 'text-error', found: trimmed, shown: trimmed, index: 0 }];
  const faults: TextFault[] = [];
  const damage = findDamage(text);
  if (damage >= 0)
    faults.push({ rule: 'text-damaged', found: around(text, damage), shown: around(text, damage), index: damage });
  if (!unusual.test(text)) return faults;
  const found = new Map<TextRuleName, { index: number; names: Set<string> }>();
  let index = 0;
  const characters = [...text];
  characters.forEach((character, at) => {
    const rule = unusual.test(character)
      ? ruleOf(character, characters[at - 1] ?? '', characters[at + 1] ?? '', use)
      : null;
    if (rule !== null && !(rule === 'text-unassigned' && damage >= 0)) {
      const known = found.get(rule) ?? { index, names: new Set() };
      found.set(rule, { ...known, names: known.names.add(codePointName(character)) });
    }
    index += character.length;
  });
  for (const [rule, { index: first, names }] of found) {
    faults.push({ rule, found: [...names].slice(0, 5).join(', '), shown: around(text, first), index: first });
  }
  return faults;
}

function ruleOf(character: string, before: string, after: string, use: TextUse): TextRuleName | null {
  if (control.test(character)) return 'text-control';
  if (use !== 'prose' && tabOrReturn.test(character)) return 'text-control';
  if (use !== 'prose' && oddSpace.test(character)) return 'text-invisible';
  if (use === 'value' && wideSpace.test(character)) return 'text-invisible';
  if (invisible.test(character)) return use !== 'value' && isJoined(character, before, after) ? null : 'text-invisible';
  return unassigned.test(character) && !newerHanzi.test(character) ? 'text-unassigned' : null;
}

const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;
const takesEmojiForm = /[\p{Emoji}]/u;
const hanzi = /\p{Script=Han}/u;

/** True where an invisible character does its work: it joins pictographs, or chooses the form of the one before it. */
function isJoined(character: string, before: string, after: string): boolean {
  if (character === '\u200D') return pictograph.test(before) && pictograph.test(after);
  if (/[\uFE0E\uFE0F]/.test(character)) return takesEmojiForm.test(before);
  return /[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/u.test(character) && hanzi.test(before);
}

/** A few characters on either side of a place. */
function around(text: string, index: number): string {
  const before = [...text.slice(0, index)];
  const after = [...text.slice(index)];
  const head = before.length > 12 ? '…' : '';
  const tail = after.length > 12 ? '…' : '';
  return head + visible([...before.slice(-12), ...after.slice(0, 12)].join('')) + tail;
}

const unseen = new RegExp(`${invisible.source}|${oddSpace.source}|[\\t\\r]|\\p{Co}|\\p{Cn}`, 'gu');
const visible = (text: string): string =>
  printable(text).replace(unseen, (character) => `⟨${codePointName(character)}⟩`);
