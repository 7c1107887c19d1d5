import { scaleLinear } from 'd3-scale';
import { madeOnce } from '../core/made-once.ts';
import type { ChartModel } from './chart-model.ts';
import { textWidth, wrapEvenly, wrapText } from './chart-text.ts';
import type { Box, ChartSize, ChartText, ChartView } from './chart-view.ts';
import { timeAxisOf } from './month-axis.ts';
import { rankColumn, type RankColumn } from './rank-labels.ts';
import type { TimeAxis } from './time-axis.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';

/** Sizes in the units of a view. At 360 px a narrow view stands 328 px wide: 13 becomes 12.5 px, and of a close one 17 px. */
const frames = {
  wide: { width: 640, plotHeight: 240, size: 14, titleSize: 18 },
  narrow: { width: 340, plotHeight: 208, size: 13, titleSize: 16 },
  close: { width: 236, plotHeight: 196, size: 13, titleSize: 15 },
} as const satisfies Record<ChartSize, object>;

/** Height of a rank: a tie's points and a name of two lines have room in it. */
const laneHeight = 36;

/** What a layout works with: sizes, axes, and the scales from values to units of the view. */
export interface Frame {
  width: number;
  size: number;
  titleSize: number;
  plot: Box;
  time: TimeAxis;
  values: ValueAxis;
  tickLabels: string[];
  /** The names of lines of ranks, to the right of the plot; else null. */
  column: RankColumn | null;
  xOf: (place: number) => number;
  yOf: (value: number) => number;
}

const tickFormat = madeOnce((language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 10 }));

/** The frame with its plot at the top of the picture. */
export function chartFrame(model: ChartModel, chartSize: ChartSize): Frame {
  const { width, plotHeight, size, titleSize } = frames[chartSize];
  const time = timeAxisOf(model);
  const values = valueAxis(model);
  const print = tickFormat(model.language);
  const tickLabels = values.ticks.map((tick) => print.format(tick));
  const left = Math.ceil(Math.max(0, ...tickLabels.map((label) => textWidth(label, size)))) + 8;
  const column = model.kind === 'rank' ? rankColumn(model, width, size) : null;
  const height = model.kind === 'rank' ? Math.max(laneHeight * model.ranks, column?.height ?? 0) : plotHeight;
  const plot = { left, top: 0, right: width - 1 - (column?.width ?? 0), bottom: height };
  const xOf = scaleLinear([time.min, time.max], [plot.left, plot.right]);
  const yOf = valueScale(values, plot, model.kind);
  return { width, size, titleSize, plot, time, values, tickLabels, column, xOf, yOf };
}

/** The frame with its plot's top at `top`. */
export function moveFrame(frame: Frame, kind: ChartModel['kind'], top: number): Frame {
  const plot = { ...frame.plot, top, bottom: top + frame.plot.bottom };
  return { ...frame, plot, yOf: valueScale(frame.values, plot, kind) };
}

/** Ranks begin on top, values below. */
const valueScale = ({ min, max }: ValueAxis, { top, bottom }: Box, kind: ChartModel['kind']): Frame['yOf'] =>
  scaleLinear([min, max], kind === 'rank' ? [top, bottom] : [bottom, top]);

export function layTitle(title: string, { width, titleSize }: Frame): { text: ChartText; bottom: number } {
  // A heading's serif stands narrower than the estimate, which is for sans.
  const lines = wrapEvenly(title, width * 1.05, titleSize);
  const lineHeight = titleSize * 1.35;
  const text: ChartText = {
    role: 'title',
    lines,
    x: 0,
    y: titleSize * 1.1,
    size: titleSize,
    lineHeight,
    anchor: 'start',
  };
  return { text, bottom: titleSize * 0.4 + lines.length * lineHeight };
}

type HeadRow = { bottom: number; texts: ChartText[]; sample: ChartView['sample'] };

/** What the picture must say of its axes: that values do not begin at zero, that earlier months are left out. */
function axisNote(model: ChartModel, { values }: Frame): string | null {
  if (model.kind !== 'rank') return values.cut ? model.words.axisCut : null;
  return model.cut ? model.words.recentMonths.replace('{count}', String(model.months.length)) : null;
}

/** The row above the plot: the unit, the note of a cut axis, and the word "sample" in the plot's corner. */
export function layHeadRow(model: ChartModel, frame: Frame, top: number): HeadRow {
  const { unit, sample } = model;
  const note = axisNote(model, frame);
  const { width, size } = frame;
  const rowHeight = 24;
  const base = top + 17;
  const boxWidth = sample === null ? 0 : Math.ceil(textWidth(sample, size) * 1.1) + 18;
  const texts: ChartText[] = [];
  const text = { y: base, size, lineHeight: size * 1.3, anchor: 'start' } as const;

  if (unit !== '') texts.push({ ...text, role: 'muted', lines: [unit], x: 0 });
  let bottom = top + rowHeight;
  if (note !== null) {
    const x = unit === '' ? 0 : textWidth(unit, size) + 14;
    const lines = wrapEvenly(note, width - x - boxWidth - 10, size);
    texts.push({ ...text, role: 'note', lines, x });
    bottom += (lines.length - 1) * size * 1.3;
  }
  if (sample === null) return { bottom, texts, sample: null };

  const box = { left: width - boxWidth - 0.5, top: top + 1.5, right: width - 0.5, bottom: top + rowHeight - 0.5 };
  const middle = { x: (box.left + box.right) / 2, anchor: 'middle' } as const;
  return { bottom, texts, sample: { box, text: { ...text, ...middle, role: 'sample', lines: [sample] } } };
}

export function laySource(source: string, { width, size }: Frame, top: number): { text: ChartText; bottom: number } {
  const lines = wrapText(source, width, size);
  const lineHeight = size * 1.4;
  const text: ChartText = { role: 'muted', lines, x: 0, y: top + size * 1.3, size, lineHeight, anchor: 'start' };
  return { text, bottom: top + size * 0.6 + lines.length * lineHeight };
}
