import type { ChartReference, PointMark } from './chart-model.ts';

/** The compositions of a chart; a style sheet shows one of them: `close` on a phone whose reader asked for larger text. */
export const chartSizes = ['wide', 'narrow', 'close'] as const;
export type ChartSize = (typeof chartSizes)[number];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type TextRole = 'title' | 'label' | 'muted' | 'value' | 'reference' | 'note' | 'sample';

export interface ChartText {
  role: TextRole;
  lines: string[];
  x: number;
  /** Base line of the first line. */
  y: number;
  /** Font size in the units of the view. */
  size: number;
  lineHeight: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whose name it is, beside a line of ranks. */
  series?: number;
}

export interface ChartRule {
  role: 'grid' | 'axis' | 'band' | 'reference' | 'series';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  dash: number[];
  /** Which series' colour; null = the colour of the role. */
  series: number | null;
}

/** A value's mark; every path is SVG path data around (x, y), which Path2D reads as well. */
export interface ChartMark {
  /** Which series' colour; null = ink (a legend over several series). */
  series: number | null;
  /** Which point of the series; null = in the legend. */
  point: number | null;
  x: number;
  y: number;
  mark: PointMark;
  shape: string;
  /** Dash of the shape's outline. */
  dash: number[];
  /** A likely value's cross and a revised value's tick; may be empty. */
  strokes: string;
  /** The broken ring of a preliminary value; may be empty. */
  ring: string;
}

/** A chart laid out in one size: all a painter needs, in the units of the view. */
export interface ChartView {
  size: ChartSize;
  width: number;
  height: number;
  plot: Box;
  rules: ChartRule[];
  /** The series' lines, as SVG path data. */
  lines: { series: number; path: string }[];
  marks: ChartMark[];
  texts: ChartText[];
  sample: { box: Box; text: ChartText } | null;
  barWidth: number | null;
}

export type PlacedReference = ChartReference & { y: number; dash: number[] };
