import { checkText } from './check-text.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong with the texts that a command is about to publish for good (a note, a law, a reason), given by the option
 * that each came with: `--note-zh`. Every command that registers texts asks here first.
 */
export const checkOptionTexts = (texts: Readonly<Record<string, string>>): Problem[] =>
  Object.entries(texts).flatMap(([option, text]) => checkText(text, 'cell', { file: option }));
