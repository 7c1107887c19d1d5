import type { Metadata } from 'sharp';
import type { FieldFault } from '../../src/core/intake/field-words.ts';
import { readScans } from './jpeg-scans.ts';

/** The most pixels that are read: cameras of 50 megapixels write 8192 × 6144. A small file can unfold into far more. */
export const mostPixels = 51_000_000;
/** The most of a photo that must be unfolded whole before its first row is there. */
export const mostPixelsAtOnce = 25_000_000;
/** Progressive photos have 5 to 10 scans; each goes through all pixels once more, and takes next to no bytes. */
export const mostScans = 12;

const usualSpaces: readonly (string | undefined)[] = ['srgb', 'b-w', 'rgb16', 'grey16'];

/**
 * What makes a photo more work than a photo is, by its head alone; null where nothing does. A time limit cannot stand in for this:
 * it is not looked at before the decoder gives its first row.
 */
export function costOf(found: Metadata, bytes: Uint8Array): FieldFault | null {
  const { format, width, height, depth, space, pages = 1, isProgressive = false, orientation = 1 } = found;
  const isDeep = depth !== 'uchar';
  const { isUsual, scans } = format === 'jpeg' ? readScans(bytes, mostScans) : { isUsual: true, scans: 1 };
  if (!isUsual || scans > mostScans || pages > 1 || !usualSpaces.includes(space)) return 'unusual-photo';
  if (isDeep && (isProgressive || depth !== 'ushort')) return 'unusual-photo';
  // A JPEG is shrunk as it is read, whichever way up it is; other formats are turned at their whole size.
  const isAtOnce = format === 'webp' || isProgressive || scans > 1 || isDeep || (format === 'png' && orientation > 1);
  return width * height > (isAtOnce ? mostPixelsAtOnce : mostPixels) ? 'too-many-pixels' : null;
}
