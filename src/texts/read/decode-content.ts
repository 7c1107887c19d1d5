import type { Problem } from '../../releases/check/problem.ts';
import { decodeText } from '../../releases/read/decode-text.ts';
import { readingProblem } from './reading-rules.ts';

/** What a text may weigh: about twenty thousand hanzi. */
export const maxBytes = 64 * 1024;

const rules = {
  'encoding-gbk': 'text-gbk',
  'encoding-utf16': 'text-utf16',
  'stray-bom': 'text-bom',
} as const;

const isKnown = (rule: string): rule is keyof typeof rules => Object.hasOwn(rules, rule);

/** Bytes of a text as check and build read them: UTF-8, with or without a mark at the beginning. Null where they are not. */
export function decodeContent(file: string, bytes: Uint8Array): { text: string | null; problems: Problem[] } {
  if (bytes.length > maxBytes) return { text: null, problems: [tooLong(file, bytes.length)] };
  const { text, problems } = decodeText(file, bytes);
  if (problems.length === 0) return { text, problems };
  const told = problems.map(({ rule, line = firstBadLine(bytes) }) =>
    readingProblem(isKnown(rule) ? rules[rule] : 'text-encoding', { file, line }),
  );
  return { text: null, problems: told };
}

/** A text that weighs `size` bytes, which is too much. */
export const tooLong = (file: string, size: number): Problem =>
  readingProblem('text-long', { file }, { found: String(Math.ceil(size / 1024)), allowed: String(maxBytes / 1024) });

/** The first line that is not UTF-8; 1 where all are. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return 1;
}
