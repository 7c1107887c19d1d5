/**
 * The first line on which a text is not as our own commands write it, and what is found there; null where it is: so no
 * byte of a register is free.
 */
export function findOtherWriting(text: string, written: string): { line: number; found: string } | null {
  if (text === written) return null;
  const [found, expected] = [text.split('\n'), written.split('\n')];
  const line = found.findIndex((one, index) => one !== expected[index]);
  return line < 0 ? { line: found.length, found: found.at(-1) ?? '' } : { line: line + 1, found: found[line] ?? '' };
}
