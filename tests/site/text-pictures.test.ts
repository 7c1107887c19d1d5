import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const base = inject('siteBase').replace(/\/$/, '');
const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const fileOf = (address: string): string => join(site.folder, address.slice(base.length));
const candidates = (srcset: string | undefined): [address: string, width: number][] =>
  (srcset ?? '').split(', ').map((one) => {
    const [address = '', width = ''] = one.split(' ');
    return [address, Number(width.replace('w', ''))];
  });

/** Pictures in texts, by `<Figure>` and by Markdown alone, and the covers of articles. */
const pictures = site.pages.flatMap(({ file, root }) =>
  root.querySelectorAll('.prose img, .cover-file').map((picture) => ({ file, picture })),
);

describe('a picture in a text', () => {
  test('is there by each way in which an author writes one, in both languages', () => {
    for (const locale of ['zh', 'en']) {
      const own = pictures.filter(({ file }) => file.startsWith(`${locale}/`));
      expect(own.some(({ picture }) => picture.closest('figure'))).toBe(true);
      expect(own.some(({ file }) => file === `${locale}/how-we-correct/index.html`)).toBe(true);
      expect(own.some(({ picture }) => picture.classList.contains('cover-file'))).toBe(true);
    }
  });

  test('comes as AVIF, and as WebP to browsers without, in several widths with the place that it takes', () => {
    for (const { file, picture } of pictures) {
      const sources = picture.closest('picture')?.querySelectorAll('source') ?? [];
      const all = [...sources, picture];
      expect(all[0]?.getAttribute('type'), file).toBe('image/avif');
      expect(
        candidates(all.map((one) => one.getAttribute('srcset')).join(', ')).some(([one]) => one.endsWith('.webp')),
      ).toBe(true);
      for (const one of all) {
        expect(candidates(one.getAttribute('srcset')).length, file).toBeGreaterThan(1);
        expect(one.getAttribute('sizes'), file).toMatch(/100vw$/);
      }
    }
  });

  test('says how wide and high it is, and each of its files is as wide as it says', async () => {
    for (const { file, picture } of pictures) {
      const ratio = Number(picture.getAttribute('width')) / Number(picture.getAttribute('height'));
      expect(ratio, file).toBeGreaterThan(0);
      for (const one of [...(picture.closest('picture')?.querySelectorAll('source') ?? []), picture])
        for (const [address, width] of candidates(one.getAttribute('srcset'))) {
          const found = await sharp(fileOf(address)).metadata();
          expect(found.width, address).toBe(width);
          expect(found.width / found.height / ratio, address).toBeCloseTo(1, 1);
        }
    }
  });
});
