import { digestHex, hexDigest, type Digest } from './merkle.ts';

/** A column as the first line of the seeds names it. */
export interface SeedColumn {
  name: string;
  /** True where its cells may have to be removed one day. */
  isKeyed: boolean;
  /** The first two bytes of the hash of its encoded cells, hex. */
  check: string;
}

/** What a line of the seeds says of a cell of a keyed column, once the seed of its row is gone. */
export type OpenCell = { key: Digest } | { commitment: Digest };

/** A line of the seeds: the seed of its row as 16 signs of Latin-1, or what is left where a cell was removed. */
export interface SeedLine {
  /** The first two bytes of the hash of the row's leaf, as two signs of Latin-1. */
  check: string;
  seed: string | null;
  /** By column; empty while there is a seed. */
  open: ReadonlyMap<string, OpenCell>;
}

/** The seeds of a release: its columns, and a line a row. */
export interface Seeds {
  columns: SeedColumn[];
  lines: SeedLine[];
}

const headShape = /^[a-z][a-z0-9_]*[:*][0-9a-f]{4}(?: [a-z][a-z0-9_]*[:*][0-9a-f]{4})*$/;
// 18 bytes: the seed and the check.
const seedShape = /^[A-Za-z0-9+/]{24}$/;
const openShape = /^- [0-9a-f]{4}(?: [a-z][a-z0-9_]*[=!][0-9a-f]{64})*$/;

export const headText = (columns: readonly SeedColumn[]): string =>
  columns.map(({ name, isKeyed, check }) => `${name}${isKeyed ? '*' : ':'}${check}`).join(' ');

function lineText({ check, seed, open }: SeedLine): string {
  if (seed !== null) return Buffer.from(seed + check, 'latin1').toString('base64');
  const cells = [...open].map(([name, cell]) =>
    'key' in cell ? ` ${name}=${digestHex(cell.key)}` : ` ${name}!${digestHex(cell.commitment)}`,
  );
  return `- ${digestHex(check)}${cells.join('')}`;
}

/** The seeds as text: what `readSeeds` reads. */
export const writeSeeds = ({ columns, lines }: Seeds): string =>
  [headText(columns), ...lines.map(lineText)].map((line) => `${line}\n`).join('');

/** Text → seeds; or the first line, from 1, that is not as `writeSeeds` would write it. */
export function readSeeds(text: string): Seeds | { line: number } {
  const [head = '', ...rest] = text.split('\n');
  if (!headShape.test(head)) return { line: 1 };
  if (rest.pop() !== '') return { line: rest.length + 2 };
  const columns = head.split(' ').map(readColumn);
  const keyed = columns.flatMap(({ name, isKeyed }) => (isKeyed ? [name] : []));
  const lines: SeedLine[] = [];
  for (const line of rest) {
    const read = readLine(line, keyed);
    if (read === null) return { line: lines.length + 2 };
    lines.push(read);
  }
  return { columns, lines };
}

function readColumn(text: string): SeedColumn {
  const at = text.length - 5;
  return { name: text.slice(0, at), isKeyed: text[at] === '*', check: text.slice(at + 1) };
}

const nothingOpen: SeedLine['open'] = new Map();

function readLine(line: string, keyed: readonly string[]): SeedLine | null {
  if (keyed.length > 0 && seedShape.test(line)) {
    const bytes = Buffer.from(line, 'base64').toString('latin1');
    return { seed: bytes.slice(0, 16), check: bytes.slice(16), open: nothingOpen };
  }
  if (!openShape.test(line)) return null;
  const [, check = '', ...parts] = line.split(' ');
  const open = new Map<string, OpenCell>();
  let next = 0;
  for (const part of parts) {
    const [name, digest] = [part.slice(0, -65), hexDigest(part.slice(-64))];
    const place = keyed.indexOf(name, next);
    if (place < 0) return null;
    next = place + 1;
    open.set(name, part.at(-65) === '=' ? { key: digest } : { commitment: digest });
  }
  // A seed goes only where a cell was removed.
  const hasRemoved = [...open.values()].some((cell) => 'commitment' in cell);
  return hasRemoved || open.size === 0 ? { seed: null, check: hexDigest(check), open } : null;
}
