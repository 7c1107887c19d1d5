import type { ReadPicture } from './picture-content.ts';

/** The image, each once; whatever else a program writes is attached. */
const image = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);
const names: Record<string, string> = { ICCP: 'ICC' };

/** WebP: a RIFF file of chunks, each padded to an even length. */
export const readWebp: ReadPicture = (bytes) => {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return null;
  const attached = new Set<string>();
  const seen = new Set<string>();
  let size: [width: number, height: number] | null = null;
  let at = 12;
  while (at + 8 <= end) {
    const kind = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return null;
    size ??= sizeIn(kind, bytes.subarray(at + 8, at + 8 + length));
    const isLong = kind === 'VP8X' && length !== 10;
    const isPadded = length % 2 === 1 && bytes[at + 8 + length] !== 0;
    if (!image.has(kind) || seen.has(kind) || isLong || isPadded) attached.add(names[kind] ?? kind.trim());
    seen.add(kind);
    at += 8 + length + (length % 2);
  }
  if (at < end || end < bytes.length) attached.add('trailing data');
  return size && { width: size[0], height: size[1], attached: [...attached] };
};

function sizeIn(kind: string, body: Buffer): [number, number] | null {
  if (kind === 'VP8X') return [body.readUIntLE(4, 3) + 1, body.readUIntLE(7, 3) + 1];
  if (kind === 'VP8 ') return [body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff];
  if (kind !== 'VP8L') return null;
  const bits = body.readUInt32LE(1);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}
