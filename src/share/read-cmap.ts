import { brotliDecompressSync } from 'node:zlib';

/** Numbers that WOFF2 gives to the tables that matter here, and their tag otherwise. */
const [cmapTag, glyfTag, locaTag, namedTag] = [0, 10, 11, 63];

/** Where the `cmap` table lies in the decompressed tables, and where the compressed ones begin. */
function findCmap(font: Buffer): { offset: number; data: number } {
  let at = 48;
  const readLength = (): number => {
    let value = 0;
    for (let byte = 128; byte & 128;) {
      byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
    }
    return value;
  };
  let [next, offset] = [0, -1];
  for (let table = font.readUInt16BE(12); table > 0; table--) {
    const flags = font.readUInt8(at++);
    const [tag, version] = [flags & 63, flags >> 6];
    if (tag === namedTag) at += 4;
    if (tag === cmapTag) offset = next;
    const original = readLength();
    const isTransformed = tag === glyfTag || tag === locaTag ? version !== 3 : version !== 0;
    next += isTransformed ? readLength() : original;
  }
  if (offset < 0) throw new Error('A font file without a cmap table.');
  return { offset, data: at };
}

/** Segments of 16-bit codes. */
function* readSegments(cmap: Buffer, at: number): Generator<number> {
  const size = cmap.readUInt16BE(at + 6);
  for (let ends = at + 14; ends < at + 14 + size; ends += 2) {
    const starts = ends + size + 2;
    const [last, first, delta, range] = [ends, starts, starts + size, starts + 2 * size].map((place) =>
      cmap.readUInt16BE(place),
    );
    for (let code = first ?? 0; code <= Math.min(last ?? 0, 0xfffe); code++) {
      const glyph = range ? cmap.readUInt16BE(starts + 2 * size + range + (code - (first ?? 0)) * 2) : code;
      if (glyph !== 0 && ((glyph + (delta ?? 0)) & 0xffff) !== 0) yield code;
    }
  }
}

/** Groups of 32-bit codes. */
function* readGroups(cmap: Buffer, at: number): Generator<number> {
  for (let group = 0; group < cmap.readUInt32BE(at + 12); group++) {
    const from = cmap.readUInt32BE(at + 16 + group * 12);
    const to = cmap.readUInt32BE(at + 20 + group * 12);
    for (let code = from; code <= to; code++) yield code;
  }
}

/** The code points for which a WOFF2 font file has a glyph. */
export function readCmap(font: Buffer): Set<number> {
  const { offset, data } = findCmap(font);
  const cmap = brotliDecompressSync(font.subarray(data)).subarray(offset);
  const codes = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table++) {
    const at = cmap.readUInt32BE(8 + table * 8);
    const format = cmap.readUInt16BE(at);
    if (format === 4) for (const code of readSegments(cmap, at)) codes.add(code);
    if (format === 12) for (const code of readGroups(cmap, at)) codes.add(code);
  }
  return codes;
}
