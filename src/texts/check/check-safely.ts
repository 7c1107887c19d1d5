import type { Problem } from '../../releases/check/problem.ts';
import { withinTime } from '../../releases/read/within-time.ts';
import { busiestLine } from '../read/busy-text.ts';
import { readingProblem } from '../read/reading-rules.ts';

const maxMilliseconds = 1800;

/** The check of one file, which never ends the check of the others: not by an error of its own, nor by going on and on. */
export function checkSafely(file: string, text: string, check: () => Problem[]): Problem[] {
  try {
    const checked = withinTime(maxMilliseconds, check);
    return checked?.result ?? [readingProblem('text-busy', { file, line: busiestLine(text) })];
  } catch (error) {
    if (error instanceof RangeError) return [readingProblem('text-deep', { file, line: busiestLine(text) })];
    const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [readingProblem('check-failed', { file }, { found })];
  }
}
