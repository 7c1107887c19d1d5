import type { ChartMark, ChartRule, ChartText, ChartView, TextRole } from '../charts/chart-view.ts';
import { litRadius } from '../charts/rank-svg.ts';
import type { Palette } from './chart-palette.ts';

// The same picture as chart.css paints on the SVG; a change there is a change here.
const ruleWidth: Record<ChartRule['role'], number> = { grid: 1, axis: 1, band: 1, reference: 1.5, series: 2 };

function ruleColour({ role, series }: ChartRule, palette: Palette): string {
  if (role === 'series') return palette.seriesColour(series);
  if (role === 'grid') return palette.hairline;
  return role === 'reference' ? palette.ink : palette.muted;
}

const weights: Partial<Record<TextRole, number>> = { title: 700, value: 600, sample: 700 };

function textColour(role: TextRole, { gold, ink, muted }: Palette): string {
  if (role === 'note' || role === 'sample') return gold;
  return role === 'muted' ? muted : ink;
}

export function paintRule(context: CanvasRenderingContext2D, rule: ChartRule, palette: Palette): void {
  const crisp = (value: number, other: number): number => (value === other ? Math.round(value) : value);
  context.strokeStyle = ruleColour(rule, palette);
  context.lineWidth = ruleWidth[rule.role];
  context.setLineDash(rule.dash);
  context.beginPath();
  context.moveTo(crisp(rule.x1, rule.x2), crisp(rule.y1, rule.y2));
  context.lineTo(crisp(rule.x2, rule.x1), crisp(rule.y2, rule.y1));
  context.stroke();
}

export function paintMark(context: CanvasRenderingContext2D, looks: ChartMark, palette: Palette): void {
  const { series, x, y, mark, shape, dash, strokes, ring } = looks;
  const colour = palette.seriesColour(series);
  const outline = new Path2D(shape);
  context.save();
  context.translate(x, y);
  context.strokeStyle = colour;
  context.fillStyle = mark === 'certain' ? colour : palette.paper;
  context.lineWidth = 1.75;
  context.setLineDash(dash);
  context.fill(outline);
  context.stroke(outline);
  context.setLineDash([]);
  context.lineWidth = 1.5;
  context.stroke(new Path2D(strokes));
  context.setLineDash([3, 2.2]);
  context.lineWidth = 1.25;
  context.stroke(new Path2D(ring));
  context.restore();
}

/** A point of the lit line. */
export function paintDot(
  context: CanvasRenderingContext2D,
  { x, y }: Pick<ChartMark, 'x' | 'y'>,
  palette: Palette,
): void {
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, litRadius, 0, 2 * Math.PI);
  context.fillStyle = palette.celadon;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.paper;
  context.stroke();
}

export function paintText(
  context: CanvasRenderingContext2D,
  text: ChartText,
  palette: Palette,
  lit: number | null,
): void {
  const isLit = lit !== null && text.series === lit;
  const family = text.role === 'title' ? palette.fontHeading : palette.fontText;
  context.font = `${isLit ? 700 : (weights[text.role] ?? 400)} ${text.size}px ${family}`;
  context.textAlign = text.anchor === 'middle' ? 'center' : text.anchor;
  context.textBaseline = 'alphabetic';
  context.fillStyle = isLit ? palette.celadon : textColour(text.series === undefined ? text.role : 'muted', palette);
  const halo = text.role === 'value' || text.role === 'reference';
  text.lines.forEach((line, i) => {
    const y = text.y + i * text.lineHeight;
    if (halo) {
      context.setLineDash([]);
      context.lineJoin = 'round';
      context.lineWidth = 4;
      context.strokeStyle = palette.paper;
      context.strokeText(line, text.x, y);
    }
    context.fillText(line, text.x, y);
  });
}

type Sample = NonNullable<ChartView['sample']>;

export function paintSample(context: CanvasRenderingContext2D, sample: Sample, palette: Palette): void {
  const { left, top, right, bottom } = sample.box;
  context.fillStyle = palette.goldTint;
  context.strokeStyle = palette.gold;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.fillRect(left, top, right - left, bottom - top);
  context.strokeRect(left, top, right - left, bottom - top);
  paintText(context, sample.text, palette, null);
}

/** The ring around the point the reader is on. */
export function paintFocus(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  for (const [width, colour] of [
    [6, palette.paper],
    [2.5, palette.ink],
  ] as const) {
    context.setLineDash([]);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(x, y, 11, 0, 2 * Math.PI);
    context.stroke();
  }
}

export interface NoteLine {
  text: string;
  look: 'plain' | 'strong' | 'muted';
}

const notePad = 8;
const noteLeading = 1.35;

/** A note in a box; `place` answers where the upper left corner of a box of a size is. */
export function paintNote(
  context: CanvasRenderingContext2D,
  lines: readonly NoteLine[],
  size: number,
  place: (box: { width: number; height: number }) => { x: number; y: number },
  palette: Palette,
): void {
  if (lines.length === 0) return;
  const font = ({ look }: NoteLine): string => `${look === 'strong' ? 700 : 400} ${size}px ${palette.fontText}`;
  const widths = lines.map((line) => {
    context.font = font(line);
    return context.measureText(line.text).width;
  });
  const box = { width: Math.max(...widths) + 2 * notePad, height: lines.length * size * noteLeading + 2 * notePad };
  const { x, y } = place(box);
  context.setLineDash([]);
  context.fillStyle = palette.surface;
  context.fillRect(x, y, box.width, box.height);
  context.lineWidth = 1;
  context.strokeStyle = palette.ink;
  context.strokeRect(x + 0.5, y + 0.5, box.width - 1, box.height - 1);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  lines.forEach((line, at) => {
    context.font = font(line);
    context.fillStyle = line.look === 'muted' ? palette.muted : palette.ink;
    context.fillText(line.text, x + notePad, y + notePad + size * (0.98 + at * noteLeading));
  });
}
