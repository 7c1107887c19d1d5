import { photoSide } from '../../../core/intake/report-fields.ts';

export interface ShrunkPhoto {
  blob: Blob;
  /** The same picture, to be shown. */
  canvas: HTMLCanvasElement;
}

/**
 * A photo of at most 1,600 pixels a side, drawn anew: only its pixels are in the new file, nothing that the phone wrote into
 * the old one. Null where the browser cannot open it.
 */
export async function shrinkPhoto(file: Blob): Promise<ShrunkPhoto | null> {
  const picture = await open(file);
  if (!picture) return null;
  const { naturalWidth: width, naturalHeight: height } = picture;
  const scale = Math.min(1, photoSide / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  return blob && { blob, canvas };
}

// An <img> turns a photo the way its file says, in every browser.
async function open(file: Blob): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(file);
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
    return picture.naturalWidth > 0 ? picture : null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
