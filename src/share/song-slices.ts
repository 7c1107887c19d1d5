import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One of the files the typeface is cut into. */
export interface SongSlice {
  name: string;
  file: string;
  /** Code points its publisher says it is asked for; some of them have no glyph. */
  ranges: readonly (readonly [from: number, to: number])[];
}

const folder = resolve('node_modules/@fontsource-variable/noto-serif-sc');

function readRange(text: string): [number, number] {
  const [from = '', to = from] = text.trim().replace('U+', '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}

/** The slices of the typeface that share pictures are set in, those of the commonest characters first. */
export function songSlices(): SongSlice[] {
  const ranges: unknown = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  return Object.entries(Object(ranges))
    .map(([key, list]) => {
      const name = key.replace(/[[\]]/g, '');
      return {
        name,
        file: join(folder, `files/noto-serif-sc-${name}-wght-normal.woff2`),
        ranges: String(list).split(',').map(readRange),
      };
    })
    .reverse();
}
