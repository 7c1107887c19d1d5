import sharp from 'sharp';
import { readPicture } from '../src/releases/files/picture-content.ts';
import { pictureLimits } from '../src/releases/files/picture-faults.ts';
import { sha256 } from '../src/releases/register/hash.ts';

export interface PreparedPicture {
  /** Its stem in small letters, then the first 12 digits of its hash. */
  name: string;
  bytes: Uint8Array;
  width: number;
  height: number;
  /** What was attached to the original, by the names of the formats. */
  removed: string[];
}

/** What is tried until the file is small enough: the longer side in pixels, the quality. */
const steps = [
  [2000, 85],
  [2000, 75],
  [1600, 75],
  [1600, 60],
  [1200, 60],
  [1000, 50],
  [800, 40],
] as const;

/**
 * A picture as it may be published: turned upright, at most 2,000 pixels and 1 MB, without anything a camera or a program
 * noted, named by its content. Photos become JPEG; drawings and screenshots stay PNG where that is small enough.
 * Throws where the bytes are no picture that can be read.
 */
export async function preparePicture(fileName: string, original: Uint8Array): Promise<PreparedPicture> {
  const { format, hasAlpha } = await sharp(original).metadata();
  if (format === 'svg') throw new Error('SVG');
  const isDrawn = format === 'png' || format === 'gif' || hasAlpha;
  for (const [longest, quality] of steps) {
    // By default sharp writes nothing that the input had attached.
    const image = sharp(original)
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
    const isFirst = longest === steps[0][0] && quality === steps[0][1];
    const ending = isDrawn ? (isFirst ? 'png' : 'webp') : 'jpg';
    const encoded =
      ending === 'png'
        ? image.png({ compressionLevel: 9 })
        : ending === 'webp'
          ? image.webp({ quality })
          : image.jpeg({ quality, mozjpeg: true });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    if (data.length > pictureLimits.bytes) continue;
    const name = `${stemOf(fileName)}-${sha256(data).slice(0, 12)}.${ending}`;
    return { name, bytes: data, width: info.width, height: info.height, removed: attachedTo(original) };
  }
  throw new Error('1 MB');
}

function attachedTo(original: Uint8Array): string[] {
  const content = readPicture(original);
  return content === null || content === 'broken' ? [] : content.attached;
}

/** `IMG 2034.JPG` → `img-2034`; a name without Latin letters or digits → `picture`. A hash of an earlier preparation goes. */
function stemOf(fileName: string): string {
  const stem = fileName
    .replace(/\.\w+$/, '')
    .replace(/-[0-9a-f]{12}$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return stem === '' ? 'picture' : stem;
}
