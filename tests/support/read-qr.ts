import decode from 'jsqr';

/** To a module. */
export const pixels = 4;

/** A QR picture as pixels, drawn as a browser does: the line is followed, and painted where a dash is. */
export function drawQr(svg: string): { data: Uint8ClampedArray; side: number } {
  const [left = 0, , width = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const side = width * pixels;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const dashes = (/stroke-dasharray="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const painted = dashes.flatMap((length, at) => Array.from({ length }, () => at % 2 === 0));
  const line = /d="M0 \.5([^"]+)"/.exec(svg)?.[1] ?? '';
  let [x, y, gone] = [0, 0, 0];
  for (const [, way, far] of line.matchAll(/([hv])(-?\d+)/g)) {
    const step = Math.sign(Number(far));
    for (let rest = Math.abs(Number(far)); rest > 0; rest -= 1) {
      const at = step < 0 ? x - 1 : x;
      if (painted[gone] && way === 'h') fill(at - left, y - left);
      if (way === 'h') x += step;
      else y += step;
      if (painted[gone] && way === 'v') throw new Error('The line is dark where it turns.');
      gone += 1;
    }
  }
  function fill(column: number, row: number): void {
    for (let down = 0; down < pixels; down += 1) {
      const from = ((row * pixels + down) * side + column * pixels) * 4;
      for (let byte = 0; byte < pixels * 4; byte += 1) data[from + byte] = byte % 4 === 3 ? 255 : 0;
    }
  }
  return { data, side };
}

/** What another reader of QR codes than ours reads in the pixels. */
export const readPixels = ({ data, side }: { data: Uint8ClampedArray; side: number }): string | undefined =>
  decode(data, side, side)?.data;
