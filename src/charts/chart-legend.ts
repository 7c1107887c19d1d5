import { barLooks, marksToExplain, pointLooks, referenceDashOf, type MarkLooks } from './chart-marks.ts';
import type { ChartModel, ValueChart } from './chart-model.ts';
import { targetLooks } from './chart-targets.ts';
import { textWidth, wrapText } from './chart-text.ts';
import type { ChartMark, ChartRule, ChartText } from './chart-view.ts';

interface Entry {
  label: string;
  glyphWidth: number;
  rule: Pick<ChartRule, 'role' | 'dash' | 'series'> | null;
  mark: (MarkLooks & Pick<ChartMark, 'series'> & { rise: number }) | null;
}

export interface Legend {
  bottom: number;
  rules: ChartRule[];
  marks: ChartMark[];
  texts: ChartText[];
}

const plain = { mark: 'certain', preliminary: false, revised: false } as const;

/** A short bar, or the point of series `i`; `rise` lifts its origin above the middle of the line. */
function glyph(
  kind: ChartModel['kind'],
  looks: Parameters<typeof barLooks>[0],
  i: number,
): MarkLooks & { rise: number } {
  if (kind === 'line') return { ...pointLooks(looks, i), rise: 0 };
  // Ring and tick are above the bar and want half of the line for themselves.
  const topped = looks.preliminary || looks.revised;
  return { ...barLooks(looks, 10, topped ? 4 : 10), rise: topped ? -2 : 5 };
}

/** One series whose name is in the title needs no second naming. */
export const isNamedByTitle = ({ title, series }: ChartModel): boolean =>
  series.length === 1 && title.toLowerCase().includes(series[0]?.name.toLowerCase() ?? '');

function seriesEntries(model: ValueChart): Entry[] {
  const { kind, series } = model;
  if (isNamedByTitle(model)) return [];
  return series.map(({ name }, i) => ({
    label: name,
    glyphWidth: kind === 'bar' ? 14 : 30,
    rule: kind === 'bar' ? null : { role: 'series', dash: [], series: i },
    mark: { ...glyph(kind, plain, i), series: i },
  }));
}

function markEntries({ kind, series, words }: ValueChart): Entry[] {
  const names = { ...words.marks, preliminary: words.preliminary, revised: words.revised };
  return marksToExplain(series.flatMap(({ points }) => points)).map(({ key, kind: looks }) => ({
    label: names[key],
    glyphWidth: 18,
    rule: null,
    mark: { ...glyph(kind, looks, 0), series: series.length === 1 ? 0 : null },
  }));
}

const targetEntries = ({ targets = [], words }: ValueChart): Entry[] =>
  targets.length === 0
    ? []
    : [{ label: words.target ?? '', glyphWidth: 18, rule: null, mark: { ...targetLooks, series: null, rise: 0 } }];

/** The legend from `top` down: series, then marks that occur, then standards whose name found no room in the plot. */
export function layLegend(
  model: ChartModel,
  namedHere: readonly number[],
  top: number,
  width: number,
  size: number,
): Legend {
  const standards: Entry[] = namedHere.map((i) => ({
    label: model.references[i]?.label ?? '',
    glyphWidth: 30,
    rule: { role: 'reference', dash: referenceDashOf(i), series: null },
    mark: null,
  }));
  const legend: Legend = { bottom: top, rules: [], marks: [], texts: [] };
  const lineHeight = Math.round(size * 1.7);

  // Lines of ranks are named where they end, and their marks are all of one kind.
  const [series, marks] =
    model.kind === 'rank' ? [[], []] : [seriesEntries(model), [...markEntries(model), ...targetEntries(model)]];
  const groups = series.length === 1 ? [[...series, ...marks], standards] : [series, marks, standards];
  for (const group of groups) {
    let x = 0;
    for (const { label, glyphWidth, rule, mark } of group) {
      const textX = glyphWidth + 6;
      const lines = wrapText(label, width - textX, size);
      const wide = textX + Math.max(...lines.map((line) => textWidth(line, size)));
      if (x > 0 && x + wide > width) {
        x = 0;
        legend.bottom += lineHeight;
      }
      const middle = legend.bottom + lineHeight / 2;
      if (rule) legend.rules.push({ ...rule, x1: x, x2: x + glyphWidth, y1: middle, y2: middle });
      if (mark) {
        const { rise, ...looks } = mark;
        legend.marks.push({ ...looks, point: null, x: x + glyphWidth / 2, y: middle - rise });
      }
      legend.texts.push({
        role: 'label',
        lines,
        x: x + textX,
        y: middle + size * 0.35,
        size,
        lineHeight: size * 1.3,
        anchor: 'start',
      });
      legend.bottom += (lines.length - 1) * size * 1.3;
      x += wide + 18;
    }
    if (group.length > 0) legend.bottom += lineHeight;
  }
  return legend;
}
