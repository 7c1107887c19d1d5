import { balanceLines, breakLines } from '../core/break-lines.ts';
import { madeOnce } from '../core/made-once.ts';

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const thin = /[\s.,:;'"|!()[\]ijlt·-]/u;
const broad = /[A-Zw&≥≤→←↑↓—…]/u;
const broadest = /[%‰@mMW]/u;

const glyphEms = madeOnce((glyph: string): number => {
  if (wide.test(glyph)) return 1;
  if (thin.test(glyph)) return 0.36;
  if (broadest.test(glyph)) return 0.96;
  return broad.test(glyph) ? 0.8 : 0.62;
});

/** About how wide a text stands, in its own font size: as in the widest of the system fonts it may be set in. */
export function textEms(text: string): number {
  let ems = 0;
  for (const glyph of text) ems += glyphEms(glyph);
  return ems;
}

export const textWidth = (text: string, size: number): number => textEms(text) * size;

// The names beside a plot make room for a long word; cut inside, it could not be read.
const rules = { measure: textEms, longWords: 'keep' } as const;

/** Lines of at most `width`; a single word that is wider has a line alone. */
export const wrapText = (text: string, width: number, size: number): string[] => breakLines(text, width / size, rules);

/** The same lines made about equally long, so that no single word or character is left over. */
export const wrapEvenly = (text: string, width: number, size: number): string[] =>
  balanceLines(text, width / size, rules);
