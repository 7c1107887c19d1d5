import { balanceLines, breakLines, type Measure } from '../core/break-lines.ts';

export interface FittedText {
  /** Pixels. */
  size: number;
  lines: string[];
}

export interface Space {
  width: number;
  height: number;
  /** Line height by size. */
  leading: number;
  /** Sizes to try, from the largest; the text is cut only where the smallest is too large as well. */
  sizes: readonly number[];
}

/** The text at the largest size at which it fits into the space. */
export function fitText(text: string, measure: Measure, { width, height, leading, sizes }: Space): FittedText {
  const rules = { measure, longWords: 'cut' } as const;
  const room = (size: number) => Math.max(1, Math.floor(height / (size * leading)));
  const fits = sizes.find((size) => breakLines(text, width / size, rules).length <= room(size));
  if (fits !== undefined) return { size: fits, lines: balanceLines(text, width / fits, rules) };
  const size = sizes.at(-1) ?? 16;
  const lines = breakLines(text, width / size, rules).slice(0, room(size));
  const last = [...(lines.pop() ?? '')];
  while (last.length > 0 && measure(`${last.join('')}…`) > width / size) last.pop();
  return { size, lines: [...lines, `${last.join('')}…`] };
}
