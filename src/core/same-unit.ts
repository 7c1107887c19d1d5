const fillers = new Set(['the', 'of', 'a', 'an', 'and']);

/** A name without what writers vary: spaces between hanzi, and in English the order of words and those that only join them. */
function partsOf(name: string): { run: string; words: string[] } {
  const plain = name.normalize('NFKC').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !fillers.has(word));
  return { run: words.join(''), words };
}

/** True where a name is the same unit as any of these, whatever language each cell was meant for. */
export const isAnyUnit = (name: string | null, units: readonly (string | null)[]): boolean =>
  units.some((unit) => name !== null && unit !== null && isSameUnit(name, unit));

/** True where two names are, or one holds, the same unit: “Site seven management” and “the management of site seven”. */
export function isSameUnit(left: string, right: string): boolean {
  const [one, other] = [partsOf(left), partsOf(right)];
  if (one.run === '' || other.run === '') return false;
  if (one.run.includes(other.run) || other.run.includes(one.run)) return true;
  const [fewer, more] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  // A single word, such as “office”, says of no unit which it is.
  return fewer.length > 1 && fewer.every((word) => more.includes(word));
}
