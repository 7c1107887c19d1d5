import { encodePng } from './encode-png.ts';
import { ink, type Ink } from './share-ink.ts';

/** The mark of the portal on a square of 32 units: a sheet with a heading, a picture and three lines. */
const side = 32;
const paper: Ink = 'paper';
const marks: readonly { ink: Ink; x: number; y: number; width: number; height: number }[] = [
  { ink: 'ink', x: 4, y: 4, width: 24, height: 4 },
  { ink: 'ink', x: 4, y: 10, width: 24, height: 1.5 },
  { ink: 'celadon', x: 4, y: 15, width: 11, height: 13 },
  { ink: 'ink', x: 18, y: 15, width: 10, height: 2.5 },
  { ink: 'ink', x: 18, y: 20.25, width: 10, height: 2.5 },
  { ink: 'ink', x: 18, y: 25.5, width: 10, height: 2.5 },
];

/** How a picture of the mark is drawn, in pixels. */
export interface IconSize {
  /** Of the whole square. */
  side: number;
  /** Of one unit of the mark, which stands in the middle. */
  unit: number;
}

/** The mark as SVG. */
export function iconSvg(): string {
  const shapes = [{ ink: paper, x: 0, y: 0, width: side, height: side }, ...marks].map(
    ({ ink: name, x, y, width, height }) => `<path fill="${ink[name]}" d="M${x} ${y}h${width}v${height}H${x}z"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${shapes.join('')}</svg>\n`;
}

/** The mark as PNG, its edges at whole pixels. */
export function iconPng(size: IconSize): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = new Uint32Array(size.side * size.side).fill(pixelOf(paper));
  const at = (units: number): number => Math.round((size.side - side * size.unit) / 2 + units * size.unit);
  for (const { ink: name, x, y, width, height } of marks)
    for (let row = at(y); row < at(y + height); row++)
      pixels.fill(pixelOf(name), row * size.side + at(x), row * size.side + at(x + width));
  return encodePng(new Uint8Array(pixels.buffer), size.side, size.side);
}

/** An opaque pixel, its bytes in the order of RGBA. */
function pixelOf(name: Ink): number {
  const bytes = [1, 3, 5].map((from) => Number.parseInt(ink[name].slice(from, from + 2), 16));
  return new Uint32Array(Uint8Array.from([...bytes, 255]).buffer)[0] ?? 0;
}
