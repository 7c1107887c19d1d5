import type { ReadPicture } from './picture-content.ts';

const [start, end, scan] = [0xd8, 0xd9, 0xda];
/** Markers without a length of their own. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= start);
/** Frames: where the size of the image is written. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** JPEG: segments up to the image, then the image up to the end marker. Only JFIF, colour profiles and Adobe's colour note may be attached. */
export const readJpeg: ReadPicture = (bytes) => {
  const attached = new Set<string>();
  let [width, height, at] = [0, 0, 2];
  while (at < bytes.length) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (marker === end) {
      if (bytes.subarray(at + 2).some((byte) => byte !== 0)) attached.add('trailing data');
      return { width, height, attached: [...attached] };
    } else if (isAlone(marker)) {
      at += 2;
    } else {
      const length = bytes.readUInt16BE(at + 2);
      const body = bytes.subarray(at + 4, at + 2 + length);
      if (isFrame(marker)) [height, width] = [body.readUInt16BE(1), body.readUInt16BE(3)];
      const kind = attachedKind(marker, body.subarray(0, 32).toString('latin1'));
      if (kind !== null) attached.add(kind);
      at += 2 + length;
      if (marker === scan) at = endOfScan(bytes, at);
    }
  }
  return null;
};

function attachedKind(marker: number, body: string): string | null {
  if (marker === 0xfe) return 'comment';
  if (marker < 0xe0 || marker > 0xef) return null;
  if (marker === 0xe0 && body.startsWith('JFIF\0')) return null;
  if (marker === 0xe2 && body.startsWith('ICC_PROFILE\0')) return null;
  if (marker === 0xee && body.startsWith('Adobe')) return null;
  if (marker === 0xe1) return body.startsWith('Exif') ? 'EXIF' : 'XMP';
  return marker === 0xed ? 'IPTC' : `APP${marker - 0xe0}`;
}

/** The next marker behind compressed data, in which FF00 and restart markers stand for data. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}
