import { crc32 } from 'node:zlib';
import type { ReadPicture } from './picture-content.ts';

/** The image, its colours and its frames; whatever else a program writes is attached. */
const image = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' '));
const names: Record<string, string> = { eXIf: 'EXIF', tIME: 'time' };

/** PNG: chunks with checksums, from IHDR to IEND. */
export const readPng: ReadPicture = (bytes) => {
  const attached = new Set<string>();
  let [width, height, at] = [0, 0, 8];
  let hasImage = false;
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (bytes.readUInt32BE(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length))) return null;
    if (kind === 'IHDR') [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    if (kind === 'IDAT') hasImage = true;
    if (!image.has(kind)) attached.add(names[kind] ?? (bytes.toString('latin1', at + 8, at + 8 + Math.min(length, 20)).startsWith('XML:com.adobe.xmp') ? 'XMP' : kind));
    at += 12 + length;
    if (kind === 'IEND') {
      if (at < bytes.length) attached.add('trailing data');
      return hasImage ? { width, height, attached: [...attached] } : null;
    }
  }
  return null;
};
