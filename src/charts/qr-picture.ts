import { encodeQR } from 'qr';
import { madeOnce } from '../core/made-once.ts';

/** Modules that stay white around a code, as its standard asks. */
const quiet = 4;

/**
 * A QR code of a text as inline SVG, dark on what is behind it; the style sheet gives it size and a white ground. It is one
 * line that winds through the rows of modules, and the dark ones are its dashes: a third shorter than a path of them, and as
 * sharp on paper. The white step from row to row is what hides the turns.
 */
export function qrSvg(text: string): string {
  const modules = darkModules(text);
  const side = modules.length;
  const wound = modules.flatMap((row, y) => [...(y % 2 === 0 ? row : row.toReversed()), false]);
  const rows = modules.map((_, y) => `h${y % 2 === 0 ? side : -side}`).join('v1');
  const box = `${-quiet} ${-quiet} ${side + 2 * quiet} ${side + 2 * quiet}`;
  return `<svg class="qr" viewBox="${box}" aria-hidden="true"><path d="M0 .5${rows}" stroke-dasharray="${runsOf(wound).join(' ')}"/></svg>`;
}

const levels = ['high', 'quartile', 'medium', 'low'] as const;

/** The level that restores most of a torn or dirty code without making it larger; the same for all texts of a length. */
const levelFor = madeOnce((length: number) => {
  const sizeAt = (ecc: (typeof levels)[number]): number =>
    encodeQR('a'.repeat(length), 'raw', { ecc, encoding: 'byte' }).length;
  return levels.find((level) => sizeAt(level) === sizeAt('low')) ?? 'low';
});

/** The code of a text without its white edge: true where a module is dark, row by row. */
export function darkModules(text: string): boolean[][] {
  const ecc = levelFor(new TextEncoder().encode(text).length);
  const framed = encodeQR(text, 'raw', { ecc, encoding: 'byte', border: 1 });
  return framed.slice(1, -1).map((row) => row.slice(1, -1));
}

/** Lengths of what is alike in a row; the first is dark, as the corner of every code is. */
function runsOf(modules: readonly boolean[]): number[] {
  const runs: number[] = [];
  modules.forEach((isDark, at) => {
    if (at > 0 && isDark === modules[at - 1]) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(1);
  });
  return runs;
}
