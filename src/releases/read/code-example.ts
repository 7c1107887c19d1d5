/** Parts of the patterns that codes have here: a group, a class, a digit, a letter or sign, each with how often it comes. */
const part = /(\((?:[^()]*)\)|\[[^\]]*\]|\\d|\\.|[^\\])(\{(\d+)(?:,\d*)?\}|[*+?])?/g;

/** A code that a pattern allows, to be shown to people: `2026-W01` for `\\d{4}-W\\d{2}`. */
export function codeExample(pattern: string): string {
  return [...pattern.matchAll(part)].map(([, what = '', often = '', count]) => partOf(what, often, count)).join('');
}

function partOf(what: string, often: string, count: string | undefined): string {
  if (often === '*') return '';
  const times = count === undefined ? 1 : Number(count);
  if (what === '\\d') return times === 4 ? '2026' : '1'.padStart(times, '0');
  if (what.startsWith('(')) return codeExample(what.slice(1, -1).split('|')[0] ?? '');
  if (what.startsWith('[')) return what.charAt(1).repeat(times);
  return (what.startsWith('\\') ? what.slice(1) : what).repeat(times);
}
