import { madeOnce } from '../core/made-once.ts';

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const thin = /[\s.,:;'"|!()[\]ijlt·-]/u;
const broad = /[A-Zw&≥≤→←↑↓—…]/u;
const broadest = /[%‰@mMW]/u;
const closing = /^[\s，。、；：！？）」』》〉】〕,.;:!?)\]%‰]/u;
const opening = /[（「『《〈【〔([]$/u;

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

/** Where a line may end: between words, and between Chinese characters but for punctuation. */
function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const glyph of text) {
    // No Array.at: this also wraps tooltips, and Chrome 87 has none.
    const last = pieces[pieces.length - 1] ?? '';
    const before = last.slice(-1);
    const glued =
      before === '' ||
      closing.test(glyph) ||
      opening.test(last) ||
      !(wide.test(before) || wide.test(glyph) || before === ' ');
    if (glued && pieces.length > 0) pieces[pieces.length - 1] = last + glyph;
    else pieces.push(glyph);
  }
  return pieces;
}

/** Lines of at most `width`; a single word that is wider stands alone on its line. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of breakable(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else {
      line += piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The same lines made about equally long, so that no single word or character is left over. */
export function wrapEvenly(text: string, width: number, size: number): string[] {
  const lines = wrapText(text, width, size);
  if (lines.length < 2) return lines;
  const step = size / 2;
  let best = lines;
  for (let narrower = width - step; narrower > size; narrower -= step) {
    const tried = wrapText(text, narrower, size);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
