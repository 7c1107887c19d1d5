import { readAvif } from './picture-avif.ts';
import { readJpeg } from './picture-jpeg.ts';
import { readPng } from './picture-png.ts';
import { readWebp } from './picture-webp.ts';

export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif';

/** What the bytes of a picture say of it. */
export interface PictureContent {
  type: PictureType;
  width: number;
  height: number;
  /** What it carries besides the image, by the names of the formats: `EXIF`, `XMP` … */
  attached: string[];
}

/** A format's reader: null where the bytes are not whole. */
export type ReadPicture = (bytes: Buffer) => Omit<PictureContent, 'type'> | null;

const readers: Record<PictureType, ReadPicture> = { jpeg: readJpeg, png: readPng, webp: readWebp, avif: readAvif };

/** The type that the first bytes of a file tell; null = no picture that browsers of today all show. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg';
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  return head.slice(4, 8) === 'ftyp' && /^avi[fs]/.test(head.slice(8)) ? 'avif' : null;
}

/** A picture's content; null where its type is none of ours, `broken` where it is not whole. */
export function readPicture(bytes: Uint8Array): PictureContent | 'broken' | null {
  const type = pictureType(bytes);
  if (type === null) return null;
  try {
    const content = readers[type](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return content && content.width > 0 && content.height > 0 ? { type, ...content } : 'broken';
  } catch (error) {
    // A length that leads beyond the end of the file.
    if (error instanceof RangeError) return 'broken';
    throw error;
  }
}
