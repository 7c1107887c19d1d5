/** Where words are looked for: those that have an address of their own there, else the address that they are added to. */
export function addressOfWords(words: string, otherwise: string, known: Readonly<Record<string, string>>): string {
  const asked = words.normalize('NFKC').trim().toLowerCase();
  const own = Object.hasOwn(known, asked) ? known[asked] : undefined;
  return own ?? `${otherwise}${encodeURIComponent(words)}`;
}
