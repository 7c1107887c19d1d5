import type { Words } from '../../core/words.ts';
import type { pictureRules } from '../check/picture-rules.ts';
import { pictureType, readPicture, type PictureContent } from './picture-content.ts';
import { findActivePart } from './picture-drawing.ts';

/** What is wrong with the contents of a picture, for its message. */
export interface PictureFault {
  rule: keyof typeof pictureRules;
  slots: Record<string, string | Words>;
}

/** The longer side of a picture in pixels, and its bytes, at most. */
export const pictureLimits = { pixels: 2000, bytes: 1_000_000 };

const endings: Record<string, string> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'avif' };
const typeNames: Record<string, string> = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP', avif: 'AVIF' };

/** Everything wrong with a picture by its name and its bytes. Drawings (SVG) are for sample data alone. */
export function findPictureFaults(name: string, bytes: Uint8Array, mayBeDrawn: boolean): PictureFault[] {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'svg') return checkDrawing(bytes, mayBeDrawn);
  const type = pictureType(bytes);
  if (type === null || endings[ending] !== type) {
    const otherwise = type === null ? foreignType(bytes) : typeNames[type];
    return [{ rule: 'picture-type', slots: { type: otherwise ?? unknown } }];
  }
  const content = readPicture(bytes);
  if (content === null || content === 'broken') return [{ rule: 'picture-broken', slots: {} }];
  return [...checkAttached(content), ...checkSize(content, bytes.length)];
}

const unknown = { zh: '不是图片的内容', en: 'something that is no picture' };
const foreignTypes: readonly (readonly [start: RegExp, name: Words])[] = [
  [/^GIF8/, { zh: 'GIF', en: 'GIF' }],
  [/^BM/, { zh: 'BMP', en: 'BMP' }],
  [/^(?:II\*\0|MM\0\*)/, { zh: 'TIFF', en: 'TIFF' }],
  [/^....ftyp(?:hei|hev|mif|msf)/s, { zh: 'HEIC（苹果手机的格式）', en: 'HEIC (the format of Apple phones)' }],
  [/^%PDF/, { zh: 'PDF', en: 'PDF' }],
  [/^PK/, { zh: '压缩文件或 Office 文件', en: 'an archive or an Office file' }],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg/i, { zh: 'SVG', en: 'SVG' }],
  [/^\s*<(?:!doctype|html)/i, { zh: '网页', en: 'a web page' }],
  [/^[\t\n\r\x20-\x7E]+$/, { zh: '文字', en: 'text' }],
];

const foreignType = (bytes: Uint8Array): Words | undefined => {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  return foreignTypes.find(([start]) => start.test(head))?.[1];
};

const checkAttached = ({ attached }: PictureContent): PictureFault[] =>
  attached.length === 0 ? [] : [{ rule: 'picture-metadata', slots: { kinds: attached.join(', ') } }];

function checkSize({ width, height }: PictureContent, bytes: number): PictureFault[] {
  const isLarge = Math.max(width, height) > pictureLimits.pixels || bytes > pictureLimits.bytes;
  return isLarge
    ? [{ rule: 'picture-large', slots: { size: `${width} × ${height}, ${(bytes / 1_000_000).toFixed(1)} MB` } }]
    : [];
}

function checkDrawing(bytes: Uint8Array, mayBeDrawn: boolean): PictureFault[] {
  if (!mayBeDrawn) return [{ rule: 'picture-drawing', slots: { part: 'SVG' } }];
  const part = findActivePart(new TextDecoder().decode(bytes));
  return part === null ? [] : [{ rule: 'picture-drawing', slots: { part } }];
}
