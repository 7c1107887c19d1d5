import type { Frame } from './chart-frame.ts';
import type { ChartModel, RankChart } from './chart-model.ts';
import { textWidth, wrapEvenly } from './chart-text.ts';
import type { ChartRule, ChartText } from './chart-view.ts';
import { middleOf, monthLabels } from './month-axis.ts';
import { labelledYears } from './time-axis.ts';

export interface Axes {
  rules: ChartRule[];
  texts: ChartText[];
  bottom: number;
}

const rule = (role: ChartRule['role'], x1: number, y1: number, x2: number, y2: number): ChartRule => ({
  role,
  x1,
  y1,
  x2,
  y2,
  dash: [],
  series: null,
});

function layValueAxis({ references }: ChartModel, frame: Frame): Pick<Axes, 'rules' | 'texts'> {
  const { plot, size, values, tickLabels, yOf } = frame;
  // A standard's dashes would drown in a grid line under them, most of all in print and high contrast.
  const held = [plot.bottom, ...references.map(({ value }) => yOf(value))];
  const free = values.ticks.filter((tick) => held.every((y) => Math.abs(y - yOf(tick)) > 1));
  return {
    rules: free.map((tick) => rule(tick === 0 ? 'axis' : 'grid', plot.left, yOf(tick), plot.right, yOf(tick))),
    texts: values.ticks.map((tick, i) => ({
      role: 'muted',
      lines: [tickLabels[i] ?? ''],
      x: plot.left - 8,
      y: yOf(tick) + size * 0.35,
      size,
      lineHeight: size,
      anchor: 'end',
    })),
  };
}

function layYears({ plot, size, time, xOf }: Frame): Pick<Axes, 'rules' | 'texts'> {
  const yearWidth = xOf(time.min + 1) - xOf(time.min);
  // A year's figure belongs to its middle, so the label is under it and not at the turn of the year.
  const years = labelledYears(time.years, yearWidth, textWidth('2026', size) + 10);
  return {
    rules: years.map((year) => rule('axis', xOf(year + 0.5), plot.bottom, xOf(year + 0.5), plot.bottom + 5)),
    texts: years.map((year) => ({
      role: 'muted',
      lines: [String(year)],
      x: xOf(year + 0.5),
      y: plot.bottom + 8 + size,
      size,
      lineHeight: size * 1.25,
      anchor: 'middle',
    })),
  };
}

function layMonths(model: RankChart, { plot, size, width, xOf }: Frame): Pick<Axes, 'rules' | 'texts'> {
  const monthWidth = (plot.right - plot.left) / model.months.length;
  const labels = monthLabels(model, monthWidth, size).map(({ month, lines }) => ({ x: xOf(middleOf(month)), lines }));
  return {
    rules: labels.map(({ x }) => rule('axis', x, plot.bottom, x, plot.bottom + 5)),
    texts: labels.map(({ x, lines }) => {
      const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
      const within = Math.min(x, width - half);
      return {
        role: 'muted',
        lines,
        x: within,
        y: plot.bottom + 8 + size,
        size,
        lineHeight: size * 1.25,
        anchor: 'middle',
      };
    }),
  };
}

/** Grid, ticks and their labels, and the band of values without a year behind its thin rule. */
export function layAxes(model: ChartModel, frame: Frame): Axes {
  const { plot, size, time, xOf } = frame;
  const value = layValueAxis(model, frame);
  const times = model.kind === 'rank' ? layMonths(model, frame) : layYears(frame);
  const rules = [...value.rules, rule('axis', plot.left, plot.bottom, plot.right, plot.bottom), ...times.rules];
  const texts = [...value.texts, ...times.texts];
  const lineHeight = size * 1.25;
  const deepest = Math.max(1, ...times.texts.map(({ lines }) => lines.length));
  let bottom = plot.bottom + 8 + deepest * lineHeight;

  if (model.kind !== 'rank' && time.bandFrom !== null) {
    const from = xOf(time.bandFrom);
    const lines = wrapEvenly(model.words.yearNotStated, plot.right - from - 8, size);
    if (time.bandFrom > time.min) rules.push(rule('band', from, plot.top, from, plot.bottom + 8 + lineHeight));
    texts.push({
      role: 'muted',
      lines,
      x: (from + plot.right) / 2,
      y: plot.bottom + 8 + size,
      size,
      lineHeight,
      anchor: 'middle',
    });
    bottom = plot.bottom + 8 + lines.length * lineHeight;
  }
  return { rules, texts, bottom };
}
