import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { FieldFault } from '../../src/core/intake/field-words.ts';
import { photoSide, type PhotoKind } from '../../src/core/intake/report-fields.ts';
import { costOf, mostPixels } from './photo-cost.ts';
import { wrong } from './wrong.ts';

/** A photo as it came. */
export interface SentPhoto {
  kind: PhotoKind;
  bytes: Buffer;
}

/** A photo as it is kept: written anew from its pixels, so that nothing a camera or a program had attached is left. */
export interface KeptPhoto {
  kind: PhotoKind;
  sha256: string;
  bytes: Buffer;
}

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A photo of a phone takes two seconds at most; what takes longer than this is given up, where the library looks at its clock. */
const seconds = 20;

const beginnings: readonly (readonly [format: string, isIt: (head: string) => boolean])[] = [
  ['jpeg', (head) => head.startsWith('\xff\xd8\xff')],
  ['png', (head) => head.startsWith('\x89PNG\r\n\x1a\n')],
  ['webp', (head) => /^RIFF[^]{4}WEBP/.test(head)],
];

// Two cores draw two photos at a time; who waits holds its bytes in memory.
let atWork = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (atWork >= 2) await new Promise<void>((go) => waiting.push(go));
  else atWork += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else atWork -= 1;
  }
}

/** What became of the photos that came last: sent once more, one need not be drawn again to be known. */
const drawn = new Map<string, string>();
const mostDrawn = 1000;

/** The name under which a photo that came lately is kept; null where that is not known. */
export const keptNameOf = ({ bytes }: SentPhoto): string | null => drawn.get(sha256(bytes)) ?? null;

/**
 * The photo without its metadata and at most 1,600 pixels long, or what is wrong with it. What it says of its type is not believed.
 * Throws `Wrong` where nobody waits for it any more when its turn comes.
 */
export async function checkPhoto(
  { kind, bytes }: SentPhoto,
  isGone = (): boolean => false,
): Promise<KeptPhoto | FieldFault> {
  const head = bytes.subarray(0, 16).toString('latin1');
  const format = beginnings.find(([, isIt]) => isIt(head))?.[0];
  if (format === undefined) return 'not-a-photo';
  return inTurn(async () => {
    if (isGone()) throw wrong('stalled');
    try {
      const input = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
      const found = await input.metadata();
      if (found.format !== format) return 'not-a-photo';
      const fault = costOf(found, bytes);
      if (fault) return fault;
      const kept = await input
        .timeout({ seconds })
        .autoOrient()
        .resize({
          width: photoSide,
          height: photoSide,
          fit: 'inside',
          withoutEnlargement: true,
        })
        .flatten({ background: '#fff' })
        .jpeg({ quality: 80 })
        .toBuffer();
      const name = sha256(kept);
      if (drawn.size >= mostDrawn) drawn.delete(drawn.keys().next().value ?? '');
      drawn.set(sha256(bytes), name);
      return { kind, sha256: name, bytes: kept };
    } catch (error) {
      // Whatever the library could not read, its cure is the same; of pixels and of time it speaks by name.
      return error instanceof Error && /pixel limit|timeout/i.test(error.message) ? 'too-many-pixels' : 'not-a-photo';
    }
  });
}
