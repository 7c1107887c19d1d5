import type { ReadPicture } from './picture-content.ts';
import { lengthOf, textBefore } from './picture-jpeg-parts.ts';

const [frames, end, scan, intervals] = [[0xc0, 0xc1, 0xc2], 0xd9, 0xda, 0xdd];

/** JPEG: segments up to the image, then the image up to the end marker. What is not needed to show it is attached. */
export const readJpeg: ReadPicture = (bytes) => {
  const attached = new Set<string>();
  let [width, height, at] = [0, 0, 2];
  let [hasIntervals, hasHeader] = [false, false];
  while (at < bytes.length) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (marker === end) {
      if (bytes.subarray(at + 2).some((byte) => byte !== 0)) attached.add('trailing data');
      return { width, height, attached: [...attached] };
    } else if (isAlone(marker)) {
      attached.add(nameOf(marker, ''));
      at += 2;
    } else {
      const length = bytes.readUInt16BE(at + 2);
      const body = bytes.subarray(at + 4, at + 2 + length);
      if (frames.includes(marker)) [height, width] = [body.readUInt16BE(1), body.readUInt16BE(3)];
      if (lengthOf(marker, body) !== body.length || (marker === 0xe0 && hasHeader))
        attached.add(nameOf(marker, body.subarray(0, 32).toString('latin1')));
      if (marker === 0xe0) hasHeader = true;
      if (marker === intervals) hasIntervals = true;
      at += 2 + length;
      if (marker !== scan) continue;
      const from = at;
      at = endOfScan(bytes, from, hasIntervals);
      if (textBefore(bytes.subarray(from, at))) attached.add('text');
    }
  }
  return null;
};

/** Markers without a length of their own. */
const isAlone = (marker: number): boolean => marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);

function nameOf(marker: number, body: string): string {
  if (marker === 0xfe) return 'comment';
  if (marker === 0xe0) return body.startsWith('JFIF\0') ? 'JFIF' : 'APP0';
  if (marker === 0xe1) return body.startsWith('Exif') ? 'EXIF' : 'XMP';
  if (marker === 0xe2 && body.startsWith('ICC_PROFILE\0')) return 'ICC';
  if (marker === 0xed) return 'IPTC';
  return marker > 0xe0 && marker < 0xf0 ? `APP${marker - 0xe0}` : `0x${marker.toString(16).toUpperCase()}`;
}

/** The next marker behind compressed data, in which FF00 stands for data and restart markers where the image has them. */
function endOfScan(bytes: Buffer, from: number, hasIntervals: boolean): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes.readUInt8(at + 1);
    const isRestart = hasIntervals && next >= 0xd0 && next <= 0xd7;
    if (next !== 0 && !isRestart) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}
