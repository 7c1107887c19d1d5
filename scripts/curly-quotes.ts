// Each mark that people take for a quotation mark and the terminal does not, with the marks that may close it. cmd.exe
// does not take a straight single one either.
const closing: Record<string, string> = {
  '“': '”“',
  '”': '”“',
  '„': '“”',
  '＂': '＂',
  '‘': '’‘',
  '’': '’',
  '＇': '＇',
  "'": "'",
  '「': '」',
  '『': '』',
  '«': '»',
  '｢': '｣',
};
const closingMarks = new Set(Object.values(closing).join(''));

/** A run of arguments that were one text to their author: from the opening mark to the closing one. */
export interface QuotedRun {
  first: number;
  last: number;
}

/**
 * Where the terminal did not take quotation marks for what they were: an argument that opens one and does not close it,
 * up to the argument that does; or one that is quoted whole. An argument with a space in it was quoted rightly.
 */
export function findCurlyQuotes(args: readonly string[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  for (let first = 0; first < args.length; first += 1) {
    const text = textOf(args[first] ?? '');
    const ends = closing[text.slice(0, 1)];
    if (ends === undefined || /\s/.test(text)) continue;
    const end = [...text].findIndex((mark, index) => index > 0 && ends.includes(mark));
    // Quoted in part, 「蓝天」行动: the marks belong to the text.
    if (end >= 0 && end < [...text].length - 1) continue;
    const last = end >= 0 ? first : runEnd(args, first);
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** An option may bear its text: `--note-zh=“…`. */
const textOf = (arg: string): string => /^--[a-z-]+=([\s\S]*)$/.exec(arg)?.[1] ?? arg;

function runEnd(args: readonly string[], first: number): number {
  const next = args.findIndex((arg, index) => index > first && arg.startsWith('--'));
  const until = next < 0 ? args.length : next;
  const closed = args.findIndex((arg, index) => index > first && index < until && closingMarks.has(arg.slice(-1)));
  return closed < 0 ? until - 1 : closed;
}
