const pick = <Item>(random: () => number, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

const signs = [
  'a',
  '甲',
  '7',
  '.',
  ' ',
  '\t',
  '\u00A0',
  '\u3000',
  ',',
  '"',
  '\n',
  '\r\n',
  '\r',
  '，',
  '𠮷',
  '\u0000',
  '',
];
const strays = [' ', '\t', '\u00A0', 'x', '""', '"', '\uFEFF'];

/** A file of a few small rows: quotes, line ends of every kind, spaces, and now and then what RFC 4180 does not allow. */
export function randomCsv(random: () => number): string {
  const lineEnd = pick(random, ['\n', '\r\n', '\r']);
  const isOdd = random() < 0.4;
  const width = 1 + Math.floor(random() * 4);
  const cell = (): string => {
    const text = Array.from({ length: Math.floor(random() * 4) }, () => pick(random, signs)).join('');
    const quoted = /[",\r\n]/.test(text) || random() < 0.2 ? `"${text.replaceAll('"', '""')}"` : text;
    if (!isOdd || random() < 0.85) return quoted;
    return pick(random, [`${quoted}${pick(random, strays)}`, `${pick(random, strays)}${quoted}`, text]);
  };
  const rows = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
    random() < 0.08 ? '' : Array.from({ length: random() < 0.9 ? width : width + 1 }, cell).join(','),
  );
  return `${random() < 0.2 ? '\uFEFF' : ''}${rows.join(lineEnd)}${pick(random, ['', lineEnd, lineEnd, lineEnd + lineEnd])}`;
}
