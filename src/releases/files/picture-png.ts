import { crc32 } from 'node:zlib';
import type { ReadPicture } from './picture-content.ts';

/** The image and its colours, with the longest body of each; whatever else a program writes is attached. */
const image: Record<string, number> = {
  IHDR: 13,
  PLTE: 768,
  tRNS: 256,
  IDAT: Infinity,
  IEND: 0,
  gAMA: 4,
  sRGB: 1,
  cHRM: 32,
  pHYs: 9,
  sBIT: 4,
  bKGD: 6,
};
const names: Record<string, string> = { eXIf: 'EXIF', tIME: 'time', iCCP: 'ICC' };

/** PNG: chunks with checksums, from IHDR to IEND. */
export const readPng: ReadPicture = (bytes) => {
  const attached = new Set<string>();
  const seen = new Set<string>();
  let [width, height, at] = [0, 0, 8];
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (bytes.readUInt32BE(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length))) return null;
    if (kind === 'IHDR') [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    const isAgain = kind !== 'IDAT' && seen.has(kind);
    seen.add(kind);
    if (isAgain || length > (image[kind] ?? -1))
      attached.add(
        names[kind] ??
          (bytes.toString('latin1', at + 8, at + 8 + Math.min(length, 20)).startsWith('XML:com.adobe.xmp')
            ? 'XMP'
            : kind),
      );
    at += 12 + length;
    if (kind === 'IEND') {
      if (at < bytes.length) attached.add('trailing data');
      return seen.has('IDAT') ? { width, height, attached: [...attached] } : null;
    }
  }
  return null;
};
