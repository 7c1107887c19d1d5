import type { ChartConfig } from '../charts/chart-config.ts';
import { drawChart } from './chart-draw.ts';
import { readPalette } from './chart-palette.ts';

const pixelRatio = 2;
const marginPx = 24 * pixelRatio;

/** The drawing on a sheet with a margin, so that no word touches the edge of the picture. */
function mount(drawing: HTMLCanvasElement, paper: string): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = drawing.width + 2 * marginPx;
  sheet.height = drawing.height + 2 * marginPx;
  const context = sheet.getContext('2d');
  if (context) {
    context.fillStyle = paper;
    context.fillRect(0, 0, sheet.width, sheet.height);
    context.drawImage(drawing, marginPx, marginPx);
  }
  return sheet;
}

/** The wide picture at twice its size, in the light colours of `.chart-sheet`, whatever the reader's mode. */
function drawSheet(beside: HTMLElement, config: ChartConfig, lit: number | null): Promise<Blob | null> {
  const probe = document.createElement('span');
  probe.className = 'chart-sheet';
  probe.hidden = true;
  beside.append(probe);
  const palette = readPalette(probe);
  probe.remove();
  const drawing = document.createElement('canvas');
  const chart = drawChart(drawing, config, 'wide', pixelRatio, { palette, focused: false, lit });
  const sheet = mount(drawing, palette.paper);
  chart.destroy();
  return new Promise((resolve) => sheet.toBlob(resolve, 'image/png'));
}

/** Saves the chart as a PNG with its title, source and, where due, the word "sample" inside. */
export async function savePng(beside: HTMLElement, config: ChartConfig, lit: number | null): Promise<void> {
  const blob = await drawSheet(beside, config, lit);
  if (blob === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = config.fileName;
  link.click();
  // Safari reads the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
