import type { Frame } from './chart-frame.ts';
import type { MarkLooks } from './chart-marks.ts';
import type { ChartModel, ChartTarget } from './chart-model.ts';
import { textWidth } from './chart-text.ts';
import type { Box, ChartMark, ChartRule, ChartText } from './chart-view.ts';
import { firstFree, placesAround } from './label-place.ts';

/** Larger than any point, hollow, in ink and with a bar across: no series has such a mark. */
export const targetLooks: MarkLooks = {
  mark: 'derived',
  shape: 'M0,-8L8,0L0,8L-8,0Z',
  dash: [],
  strokes: 'M-4,0H4',
  ring: '',
};
const reach = 10;

export const targetsOf = (model: ChartModel): readonly ChartTarget[] =>
  model.kind === 'rank' ? [] : (model.targets ?? []);

/** Targets where they are set, each with its word beside it where there is room; what they cover is added to `taken`. */
export function layTargets(
  model: ChartModel,
  { plot, width, size, xOf, yOf }: Frame,
  standards: readonly ChartRule[],
  taken: Box[],
): { marks: ChartMark[]; texts: ChartText[] } {
  const marks = targetsOf(model).map(({ year, value }): ChartMark => ({
    ...targetLooks,
    ...{ series: null, point: null, x: xOf(year), y: yOf(value) },
  }));
  for (const { x, y } of marks) taken.push({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
  const bounds = { left: plot.left, right: width, top: plot.top - 12, bottom: plot.bottom - 2 };
  const lines = standards.map(({ x1, x2, y1 }) => ({ left: x1, right: x2, top: y1 - 2, bottom: y1 + 2 }));
  const texts = targetsOf(model).flatMap(({ label }, i): ChartText[] => {
    const { x, y } = marks[i] ?? { x: 0, y: 0 };
    const place = firstFree(placesAround(x, y, textWidth(label, size), size * 1.15, reach + 3), bounds, [
      ...taken,
      ...lines,
    ]);
    if (!place) return [];
    taken.push(place.box);
    const at = { x: place.x, y: place.box.top + size, anchor: place.anchor };
    return [{ role: 'value', lines: [label], size, lineHeight: size * 1.25, ...at }];
  });
  return { marks, texts };
}
