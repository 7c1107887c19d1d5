export interface Flip {
  /** Address of the file. */
  path: string;
  /** Index of the byte, and of the bit in it. */
  at: number;
  bit: number;
}

/** Draws `count` single bits anywhere in the files, every file as likely as another; the same for the same `seed`. */
export function drawFlips(files: ReadonlyMap<string, Uint8Array>, count: number, seed: number): Flip[] {
  const next = drawNumbers(seed);
  const paths = [...files.keys()].filter((path) => (files.get(path)?.length ?? 0) > 0).sort();
  return Array.from({ length: count }, () => {
    const path = paths[next(paths.length)] ?? '';
    return { path, at: next(files.get(path)?.length ?? 0), bit: next(8) };
  });
}

export function flipByte(bytes: Uint8Array, { at, bit }: Flip): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
  return flipped;
}

/** Whole numbers below a bound, by the 32-bit generator mulberry32. */
function drawNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
