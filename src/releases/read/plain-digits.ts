// Black circled digits, which no normal form knows.
const circled = new Map<string, string>([
  ['⓿', '0'],
  ['🄋', '0'],
  ['🄌', '0'],
]);
for (const start of [0x2776, 0x2780, 0x278a]) {
  for (let digit = 1; digit <= 9; digit += 1) circled.set(String.fromCodePoint(start + digit - 1), String(digit));
}
const unseen =
  /[\u00AD\u034F\u061C\u115F\u1160\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u20E3\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/gu;
const foreign = /[❶-➓⓿🄋🄌]|(?![0-9])\p{Nd}/gu;

/** A text in plain letters and digits: full-width, circled, raised and foreign digits become 0–9, what cannot be seen goes. */
export const plainDigits = (text: string): string =>
  text
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(foreign, (character) => circled.get(character) ?? digitOf(character));

/** The digits of a script come one after another, from its nought on. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return /\p{Nd}/u.test(character) ? String(value) : character;
}

const numerals: Record<string, string> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  壹: '1',
  幺: '1',
  二: '2',
  贰: '2',
  两: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
};
const spoken = /(?:[0-9〇零○一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖][\s·.-]?){7,}/g;

/** Digits said one by one in hanzi (一三八〇…) as 0–9. Seven in a row are no amount: that would have 十, 百 or 万 in it. */
export const spokenDigits = (text: string): string =>
  text.replace(spoken, (run) => run.replace(/[^0-9\s·.-]/g, (numeral) => numerals[numeral] ?? numeral));

/** A number typed with the letters that look like its digits: O for 0, l and I for 1. */
export const lookalikeDigits = (text: string): string =>
  text.replace(/(?<![A-Za-z0-9])[0-9OolI]{7,}(?![A-Za-z0-9])/g, (token) =>
    token.replace(/\D/g, '').length * 4 < token.length * 3 ? token : token.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
  );

/** Digits as they were written, in groups. */
export interface DigitRun {
  groups: string[];
  /** The group's first index in the text. */
  starts: number[];
  /** What separates each group from the next. */
  gaps: string[];
}

const gap = String.raw`[\s.·•・‧\-‐-―_/\\()\[\]*~]`;
const runs = new RegExp(String.raw`\d+(?:${gap}{1,3}\d+)*[Xx]?`, 'g');
const gaps = new RegExp(`${gap}+`, 'g');

/** The digits of a text, run by run: what is between the groups of one run a person may write between the parts of a number. */
export const digitRuns = (text: string): DigitRun[] =>
  [...text.matchAll(runs)].map(({ 0: run, index }) => {
    const between = [...run.matchAll(gaps)];
    const starts = [0, ...between.map((one) => one.index + one[0].length)];
    const ends = [...between.map((one) => one.index), run.length];
    return {
      groups: starts.map((start, at) => run.slice(start, ends[at])),
      starts: starts.map((start) => start + index),
      gaps: between.map((one) => one[0]),
    };
  });

/** Every number of `lengths` signs that whole groups of a run make up, with its place. */
export function joinedGroups({ groups, starts, gaps: between }: DigitRun, lengths: readonly number[]) {
  const longest = Math.max(...lengths);
  return groups.flatMap((_, from) => {
    const found: { number: string; parts: string[]; gaps: string[]; start: number; end: number }[] = [];
    let number = '';
    for (let to = from; to < groups.length && number.length < longest; to += 1) {
      number += groups[to] ?? '';
      if (!lengths.includes(number.length)) continue;
      const end = (starts[to] ?? 0) + (groups[to]?.length ?? 0);
      found.push({
        number,
        parts: groups.slice(from, to + 1),
        gaps: between.slice(from, to),
        start: starts[from] ?? 0,
        end,
      });
    }
    return found;
  });
}

/** True where groups are such as a person makes to read a number out: single signs, or parts of two and more. */
export const isReadable = (parts: readonly string[]): boolean =>
  parts.every((part) => part.length === 1) || parts.slice(0, -1).every((part) => part.length > 1);
