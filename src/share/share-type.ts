import { readFileSync } from 'node:fs';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Measure } from '../core/break-lines.ts';
import type { Locale } from '../core/locale.ts';
import { songSlices } from './song-slices.ts';

export type Weight = 400 | 500 | 600 | 700 | 900;

let families: Record<Locale, string> | undefined;

/** Registers the typeface once; the machine's own fonts are dropped, so that every machine draws the same picture. */
function openFamilies(): Record<Locale, string> {
  if (families) return families;
  GlobalFonts.removeAll();
  const slices = songSlices();
  for (const { name, file } of slices) GlobalFonts.register(readFileSync(file), `song-${name}`);
  const names = slices.map(({ name }) => name);
  const chinese = names.filter((name) => /^\d/.test(name));
  const latin = names.filter((name) => !/^\d/.test(name));
  const list = (those: string[]) => those.map((name) => `song-${name}`).join(', ');
  // Quotation marks and dashes are in both: Chinese lines want the full-width ones.
  return (families = { zh: list([...chinese, ...latin]), en: list([...latin, ...chinese]) });
}

export const fontOf = (locale: Locale, weight: Weight, size: number): string =>
  `${weight} ${size}px ${openFamilies()[locale]}`;

let ruler: SKRSContext2D | undefined;

/** Measures text of a weight; widths grow with the size, so one measurement serves all sizes. */
export function measureIn(locale: Locale, weight: Weight): Measure {
  const size = 100;
  ruler ??= createCanvas(1, 1).getContext('2d');
  const context = ruler;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text);
    if (width !== undefined) return width;
    context.font = fontOf(locale, weight, size);
    const measured = context.measureText(text).width / size;
    known.set(text, measured);
    return measured;
  };
}
