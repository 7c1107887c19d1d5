import { layoutChart } from './chart-layout.ts';
import { colourOf } from './chart-marks.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartMark, ChartRule, ChartSize, ChartText, ChartView } from './chart-view.ts';
import { escapeMarkup } from './escape-markup.ts';
import { rankSvg } from './rank-svg.ts';

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Attributes; null leaves one out. Colour comes from the class alone, so that modes and print can change it. */
const attributes = (values: Record<string, string | null>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeMarkup(value)}"`))
    .join('');

const seriesClass = (series: number | null): string =>
  series === null ? 'chart-series-ink' : `chart-series-${colourOf(series)}`;

function ruleSvg({ role, x1, y1, x2, y2, dash, series }: ChartRule): string {
  const crisp = (value: number, other: number): string => round(value === other ? Math.round(value) : value);
  return `<path${attributes({
    class: role === 'series' ? `chart-line ${seriesClass(series)}` : `chart-${role}`,
    d: `M${crisp(x1, x2)},${crisp(y1, y2)}L${crisp(x2, x1)},${crisp(y2, y1)}`,
    'stroke-dasharray': dash.join(' ') || null,
  })}/>`;
}

const lineSvg = ({ series, path }: ChartView['lines'][number]): string =>
  `<path class="chart-line ${seriesClass(series)}" d="${path}"/>`;

function markSvg({ series, x, y, mark, shape, dash, strokes, ring }: ChartMark): string {
  const extra =
    (strokes && `<path class="chart-strokes" d="${strokes}"/>`) + (ring && `<path class="chart-ring" d="${ring}"/>`);
  return `<g${attributes({
    class: `chart-mark chart-${mark} ${seriesClass(series)}`,
    transform: `translate(${round(x)} ${round(y)})`,
  })}><path${attributes({ class: 'chart-shape', d: shape, 'stroke-dasharray': dash.join(' ') || null })}/>${extra}</g>`;
}

function textSvg({ role, lines, x, y, size, lineHeight, anchor, series }: ChartText, baseSize: number): string {
  const spans = lines
    .map((line, i) => `<tspan x="${round(x)}" y="${round(y + i * lineHeight)}">${escapeMarkup(line)}</tspan>`)
    .join('');
  const own = attributes({
    class: `chart-text chart-text-${role}${series === undefined ? '' : ` chart-name of-${series}`}`,
    'text-anchor': anchor === 'start' ? null : anchor,
    'font-size': size === baseSize ? null : String(size),
  });
  return `<text${own}>${spans}</text>`;
}

function sampleSvg(sample: ChartView['sample'], baseSize: number): string {
  if (sample === null) return '';
  const { left, top, right, bottom } = sample.box;
  const box = attributes({ x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) });
  return `<rect class="chart-sample"${box}/>${textSvg(sample.text, baseSize)}`;
}

/**
 * The chart as inline SVG, coloured by classes alone (chart.css). A page holds all sizes; the style sheet shows
 * one, and `display: none` keeps the other from assistive technology.
 */
export function chartSvg(model: ChartModel, size: ChartSize): string {
  const view = layoutChart(model, size);
  const base = view.texts.at(-1)?.size ?? 14;
  const id = `${model.id}-${size}`;
  const open = attributes({
    class: `chart-svg chart-${size}`,
    viewBox: `0 0 ${view.width} ${view.height}`,
    width: String(view.width),
    height: String(view.height),
    'font-size': String(base),
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
  });
  return [
    `<svg${open}><title id="${escapeMarkup(id)}-title">${escapeMarkup(model.title)}</title>`,
    `<desc id="${escapeMarkup(id)}-desc">${escapeMarkup(model.summary)}</desc>`,
    ...view.rules.map(ruleSvg),
    ...(model.kind === 'rank'
      ? rankSvg(view, model.series.length)
      : [...view.lines.map(lineSvg), ...view.marks.map(markSvg)]),
    ...view.texts.map((text) => textSvg(text, base)),
    `${sampleSvg(view.sample, base)}</svg>`,
  ].join('\n');
}
