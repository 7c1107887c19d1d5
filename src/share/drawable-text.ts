import { readFileSync } from 'node:fs';
import { readCmap } from './read-cmap.ts';
import { songSlices, type SongSlice } from './song-slices.ts';

let slices: SongSlice[] | undefined;
const glyphs = new Map<SongSlice, Set<number>>();
const known = new Map<string, boolean>();

/** Whether the typeface has a glyph for a character. Only the slices that may hold it are read, each once. */
function hasGlyph(character: string): boolean {
  const answer = known.get(character);
  if (answer !== undefined) return answer;
  const code = character.codePointAt(0) ?? 0;
  slices ??= songSlices();
  const has = slices
    .filter(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
    .some((slice) => {
      const held = glyphs.get(slice) ?? readCmap(readFileSync(slice.file));
      glyphs.set(slice, held);
      return held.has(code);
    });
  known.set(character, has);
  return has;
}

/** What printers set where they lack a type. */
export const missingType = '\u3013';

/** Characters that take part in no drawing of their own: variation selectors, joiners, keycaps, skin tones. */
const silent = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u;

/** The character as the typeface can draw it: itself, or the plain ones it stands for (Ⅲ is III); null where it can do neither. */
function drawnAs(character: string): string | null {
  const plain = character.normalize('NFKC');
  return [character, plain].find((text) => [...text].every(hasGlyph)) ?? null;
}

const isSpace = (character: string): boolean => /\s/.test(character);

/** The characters of a text that share pictures cannot show, each once. */
export function missingGlyphs(text: string): string[] {
  return [...new Set(text.normalize('NFC'))].filter(
    (character) => !isSpace(character) && !silent.test(character) && drawnAs(character) === null,
  );
}

/**
 * The text as it can be drawn without another font: a letter or numeral that the typeface lacks becomes 〓,
 * an emoji or another sign is left out.
 */
export function drawableText(text: string): string {
  const drawn = [...text.normalize('NFC')].map((character) => {
    if (isSpace(character)) return character === '\u00a0' ? character : ' ';
    return drawnAs(character) ?? (/[\p{L}\p{N}]/u.test(character) ? missingType : '');
  });
  return drawn.join('').replace(/ {2,}/g, ' ').trim();
}
