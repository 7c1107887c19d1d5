import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { checkPhoto } from './check-photo.ts';
import { costOf, mostScans } from './photo-cost.ts';

const side = 64;
const picture = (): Sharp => sharp({ create: { width: side, height: side, channels: 3, background: '#483' } });

const verdict = async (bytes: Buffer, isGone = false): Promise<string> => {
  const checked = await checkPhoto({ kind: 'near', bytes }, () => isGone);
  return typeof checked === 'string' ? checked : 'kept';
};

/** The verdict on a photo as it is stored, were it of another size. */
const atSize = async (photo: Sharp, width: number, height: number): Promise<string | null> => {
  const bytes = await photo.toBuffer();
  return costOf({ ...(await sharp(bytes).metadata()), width, height }, bytes);
};

/** A progressive JPEG of grey with as many scans as are asked: each goes through all pixels and takes no bytes to speak of. */
function jpegOfScans(scans: number): Buffer {
  const segment = (marker: number, ...data: number[]): Buffer => Buffer.of(0xff, marker, 0, data.length + 2, ...data);
  const blocks = (side / 8) ** 2;
  const table = (kind: number, symbol: number): Buffer => segment(0xc4, kind, 1, ...Array<number>(15).fill(0), symbol);
  const first = Buffer.concat([segment(0xda, 1, 1, 0, 0, 0, 0), Buffer.alloc(blocks / 8)]);
  // An end of band that is good for all blocks: a code of one bit, and how many there are.
  const run = Number.parseInt(`0${(blocks - 2 ** 6).toString(2).padStart(6, '0')}1`, 2);
  const more = Array.from({ length: scans - 1 }, (_, index) => {
    const low = 13 - (index % 14);
    return Buffer.concat([segment(0xda, 1, 1, 0, 1, 63, ((low === 13 ? 0 : low + 1) << 4) | low), Buffer.of(run)]);
  });
  return Buffer.concat([
    ...[Buffer.of(0xff, 0xd8), segment(0xdb, 0, ...Array<number>(64).fill(1))],
    ...[segment(0xc2, 8, 0, side, 0, side, 1, 1, 0x11, 0), table(0, 0), table(0x10, 0x60)],
    ...[first, ...more, Buffer.of(0xff, 0xd9)],
  ]);
}

test('photos as phones, programs and screens write them are taken', async () => {
  const camera = await picture().jpeg().toBuffer();
  const photos: Record<string, Buffer> = {
    baseline: camera,
    progressive: await picture().jpeg({ progressive: true }).toBuffer(),
    optimised: await picture().jpeg({ mozjpeg: true }).toBuffer(),
    grey: await picture().greyscale().jpeg().toBuffer(),
    // Some cameras write a second picture behind the first: a larger preview, what it was before, a film.
    'more pictures behind it': Buffer.concat(Array<Buffer>(20).fill(camera)),
    'a picture of many scans behind it': Buffer.concat([camera, Buffer.alloc(2), jpegOfScans(mostScans + 1)]),
    'a thumbnail inside it': await picture()
      .withExif({ IFD0: { Artist: '\xff\xda'.repeat(20) } })
      .jpeg()
      .toBuffer(),
    screen: await picture().png().toBuffer(),
    'screen with few colours': await picture().png({ palette: true }).toBuffer(),
    'screen of deep colours': await picture().toColourspace('rgb16').png().toBuffer(),
    interlaced: await picture().png({ progressive: true }).toBuffer(),
    webp: await picture().webp().toBuffer(),
  };
  const verdicts = await Promise.all(Object.entries(photos).map(async ([what, one]) => [what, await verdict(one)]));
  expect(verdicts).toEqual(Object.keys(photos).map((what) => [what, 'kept']));
  expect(await atSize(picture().jpeg(), 8192, 6144)).toBeNull();
  expect(await atSize(picture().jpeg().withMetadata({ orientation: 6 }), 8192, 6144)).toBeNull();
  expect(await atSize(picture().jpeg({ progressive: true }), 5712, 4284)).toBeNull();
});

test('a photo that is more work than photos are is refused by its head, in words, before it is drawn', async () => {
  expect([await verdict(jpegOfScans(mostScans)), await verdict(jpegOfScans(mostScans + 1))]).toEqual([
    'kept',
    'unusual-photo',
  ]);
  const unusual: Record<string, Buffer> = {
    'for a printing press': await picture().toColourspace('cmyk').jpeg().toBuffer(),
    'deep and interlaced': await picture().toColourspace('rgb16').png({ progressive: true }).toBuffer(),
    film: await sharp(Buffer.alloc(6 * side * side).fill(255, 3 * side * side), {
      raw: { width: side, height: 2 * side, channels: 3, pageHeight: side },
    })
      .webp()
      .toBuffer(),
  };
  const verdicts = await Promise.all(Object.entries(unusual).map(async ([what, one]) => [what, await verdict(one)]));
  expect(verdicts).toEqual(Object.keys(unusual).map((what) => [what, 'unusual-photo']));
  const large: Record<string, Sharp> = {
    progressive: picture().jpeg({ progressive: true }),
    interlaced: picture().png({ progressive: true }),
    deep: picture().toColourspace('rgb16').png(),
    'to be turned': picture().png().withMetadata({ orientation: 6 }),
    webp: picture().webp(),
  };
  for (const [what, photo] of Object.entries(large))
    expect([what, await atSize(photo, 5800, 4400)]).toEqual([what, 'too-many-pixels']);
  expect(await atSize(picture().jpeg(), 8200, 6300)).toBe('too-many-pixels');
});

test('the photo of whoever has hung up is not drawn', async () => {
  await expect(verdict(await picture().jpeg().toBuffer(), true)).rejects.toThrow('stalled');
});
