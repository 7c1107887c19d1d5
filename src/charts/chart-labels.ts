import type { Frame } from './chart-frame.ts';
import { referenceDashOf } from './chart-marks.ts';
import type { ChartModel } from './chart-model.ts';
import { textWidth, wrapEvenly } from './chart-text.ts';
import type { Box, ChartMark, ChartRule, ChartText } from './chart-view.ts';
import { firstFree, lineBoxes, placesAlong, placesAround, type Place } from './label-place.ts';

/** Up to this many values are beside their points; beyond it those without a year and, of a single series, the newest. */
const fewPoints = 6;
const fewBars = 12;

const textAt = (role: ChartText['role'], lines: string[], place: Place, size: number): ChartText => ({
  role,
  lines,
  size,
  x: place.x,
  y: place.box.top + size,
  lineHeight: size * 1.25,
  anchor: place.anchor,
});

export function layReferenceLines({ references }: ChartModel, { plot, yOf }: Frame): ChartRule[] {
  return references.map(({ value }, i) => ({
    role: 'reference',
    x1: plot.left,
    x2: plot.right,
    y1: yOf(value),
    y2: yOf(value),
    dash: referenceDashOf(i),
    series: null,
  }));
}

const clearOf = (rules: readonly ChartRule[]): Box[] =>
  rules.map(({ x1, x2, y1 }) => ({ left: x1, right: x2, top: y1 - 2, bottom: y1 + 2 }));

const bandRule = ({ plot, time, xOf }: Frame): Box[] =>
  time.bandFrom === null || time.bandFrom === time.min
    ? []
    : lineBoxes(xOf(time.bandFrom), plot.top, xOf(time.bandFrom), plot.bottom);

/** Values printed beside their marks, where there is room; bars all or none. What they cover is added to `taken`. */
export function layValueLabels(
  model: ChartModel,
  frame: Frame,
  marks: readonly ChartMark[],
  standards: readonly ChartRule[],
  taken: Box[],
): ChartText[] {
  const { kind, series } = model;
  if (kind === 'rank') return [];
  const { plot, size, width } = frame;
  const few = marks.length <= (kind === 'bar' ? fewBars : fewPoints);
  if (!few && (kind === 'bar' || series.length > 3)) return [];

  const bounds = { left: plot.left, right: width, top: plot.top - 12, bottom: plot.bottom - 2 };
  const lines = [...bandRule(frame), ...clearOf(standards)];
  const texts: ChartText[] = [];
  const labelled = marks.filter(({ series: s, point: i }) => {
    const points = series[s ?? 0]?.points ?? [];
    const newest = points.findLastIndex(({ year }) => year !== null);
    return few || (series.length === 1 && i === newest) || points[i ?? 0]?.year === null;
  });
  for (const { series: s, point: i, x, y, ring, strokes } of labelled) {
    const text = series[s ?? 0]?.points[i ?? 0]?.valueText ?? '';
    const reach = kind === 'bar' ? 3 + (ring ? 13 : strokes ? 9 : 0) : strokes.includes('V') ? 14 : 10;
    const places = placesAround(x, y, textWidth(text, size), size * 1.15, reach);
    const place = firstFree(kind === 'bar' ? places.slice(0, 1) : places, bounds, [...taken, ...lines]);
    if (place) {
      taken.push(place.box);
      texts.push(textAt('value', [text], place, size));
    }
  }
  return kind === 'bar' && texts.length < labelled.length ? [] : texts;
}

export interface ReferenceLabels {
  texts: ChartText[];
  /** Indices of the standards whose name finds no room beside its line. */
  homeless: number[];
}

/** Names of standards above or below their lines, clear of marks, lines and values; but for those `named` elsewhere. */
export function layReferenceLabels(
  model: ChartModel,
  frame: Frame,
  rules: readonly ChartRule[],
  named: readonly number[],
  taken: Box[],
): ReferenceLabels {
  const { plot, size } = frame;
  const found: ReferenceLabels = { texts: [], homeless: [] };
  const band = bandRule(frame);
  model.references.forEach(({ label }, i) => {
    const own = rules[i];
    if (own === undefined || named.includes(i)) return;
    const others = clearOf(rules.filter((rule) => rule !== own));
    const room = plot.right - plot.left - 8;
    const wraps = [wrapEvenly(label, room, size), wrapEvenly(label, Math.max(room / 2, 150), size)];
    for (const lines of wraps.filter(({ length }) => length <= 2)) {
      const width = Math.max(...lines.map((line) => textWidth(line, size)));
      const height = size * 1.25 * (lines.length - 1) + size * 1.2;
      const place = firstFree(placesAlong(own.y1, plot, width, height), plot, [...taken, ...others, ...band]);
      if (!place) continue;
      taken.push(place.box);
      found.texts.push(textAt('reference', lines, place, size));
      return;
    }
    found.homeless.push(i);
  });
  return found;
}
