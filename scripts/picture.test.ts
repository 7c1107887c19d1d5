import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../src/releases/files/picture-content.ts';
import { findPictureFaults, pictureLimits } from '../src/releases/files/picture-faults.ts';
import { sha256 } from '../src/releases/register/hash.ts';
import { openFolder, runScript } from '../tests/support/trial-city.ts';
import { preparePicture } from './prepare-picture.ts';

const field = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1F6B5E' } });
const exif = { IFD0: { Make: 'Sample', Artist: 'Sample' }, IFD3: { GPSLatitude: '34/1 47/1 0/1' } };

describe('a photo that is prepared', () => {
  test('loses what the camera noted and keeps its upright side', async () => {
    // Taken with the camera on its side: 40 × 60 once it is turned.
    const original = await field(60, 40).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { name, bytes, width, height, removed } = await preparePicture('IMG 2034.JPG', original);
    expect([width, height, [...removed].sort()]).toEqual([40, 60, ['EXIF', 'ICC']]);
    expect(readPicture(bytes)).toEqual({ type: 'jpeg', width: 40, height: 60, attached: [] });
    expect(name).toBe(`img-2034-${sha256(bytes).slice(0, 12)}.jpg`);
    expect(findPictureFaults(name, bytes, false)).toEqual([]);
  });

  test('is at most 2,000 pixels and 1 MB, even if it is noise', async () => {
    const noise = await sharp({
      create: {
        width: 2600,
        height: 1300,
        channels: 3,
        background: 'grey',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    })
      .jpeg({ quality: 100 })
      .toBuffer();
    const { name, bytes, width } = await preparePicture('市场.jpg', noise);
    expect(noise.length).toBeGreaterThan(4 * pictureLimits.bytes);
    expect(width).toBeLessThanOrEqual(2000);
    expect(name).toMatch(/^picture-[0-9a-f]{12}\.jpg$/);
    expect(findPictureFaults(name, bytes, false)).toEqual([]);
  });

  test('stays PNG where it was one and is small, and keeps its name when it is prepared again', async () => {
    const first = await preparePicture('plan.png', await field(30, 20).withExif(exif).png().toBuffer());
    expect(first.name).toMatch(/^plan-[0-9a-f]{12}\.png$/);
    expect((await preparePicture(first.name, first.bytes)).name).toBe(first.name);
  });
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'what is written of a picture in %s passes the check, whatever profile it had',
  async (format) => {
    for (const profile of ['p3', 'cmyk']) {
      const original = await field(60, 40).withIccProfile(profile).withExif(exif).toFormat(format).toBuffer();
      const { name, bytes } = await preparePicture(`spot.${format}`, original);
      expect(findPictureFaults(name, bytes, false)).toEqual([]);
    }
    const palette = await field(60, 40).png({ palette: true }).toBuffer();
    const small = await preparePicture('plan.png', palette);
    expect(findPictureFaults(small.name, small.bytes, false)).toEqual([]);
    const clear = await sharp({ create: { width: 30, height: 20, channels: 4, background: '#1F6B5E80' } })
      .toFormat(format)
      .toBuffer();
    const prepared = await preparePicture(`clear.${format}`, clear);
    expect(findPictureFaults(prepared.name, prepared.bytes, false)).toEqual([]);
  },
);

test('the command writes each photo beside its original, says where to put it, and names what it cannot read', async () => {
  const folder = openFolder();
  writeFileSync(join(folder, 'spot.jpg'), await field(60, 40).withExif(exif).jpeg().toBuffer());
  writeFileSync(join(folder, 'text.jpg'), 'not an image');
  const paths = ['spot.jpg', 'text.jpg', 'gone.jpg'].map((name) => join(folder, name));
  const { status, stdout, stderr } = runScript('picture.ts', folder, paths);
  const written = readdirSync(folder).find((name) => /^spot-[0-9a-f]{12}\.jpg$/.test(name)) ?? '';
  expect(status).toBe(1);
  expect(stdout.replaceAll(written, 'spot-<hash>.jpg')).toMatchInlineSnapshot(`
    "<city>/spot.jpg
      → <city>/spot-<hash>.jpg (60 × 40, 1 KB; removed: EXIF)

    For a dataset: put the new file into data/<dataset>/pictures/ and enter its name in the table.
    For an article: put the new file into content/articles/<zh or en>/ and write <Figure src="its name" alt="what it shows" />.
    The original has not been changed; do not commit it. A photo may show no face, plate or document: no program sees that, so look for yourself.
    "
  `);
  expect(stderr).toMatchInlineSnapshot(`
    "<city>/text.jpg cannot be opened: it is not a complete JPEG, PNG, WebP, AVIF, GIF or TIFF. Export HEIC photos of an Apple phone as JPEG first, and SVG as PNG.
    There is no file <city>/gone.jpg
    "
  `);
  expect(findPictureFaults(written, readFileSync(join(folder, written)), false)).toEqual([]);
});

test('the command says in words that it cannot write, and why', async () => {
  const folder = openFolder();
  const original = await field(60, 40).jpeg().toBuffer();
  writeFileSync(join(folder, 'spot.jpg'), original);
  const { name } = await preparePicture('spot.jpg', original);
  mkdirSync(join(folder, name));
  const { status, stdout, stderr } = runScript('picture.ts', folder, [join(folder, 'spot.jpg')]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.replace(name, 'spot-<hash>.jpg')).toBe(
    '<city>/spot.jpg is prepared, but <city>/spot-<hash>.jpg cannot be written. There is a folder in its place. Copy the photo into a folder in which you may write, then run the command again.\n',
  );
});
