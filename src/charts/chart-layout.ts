import { madeOnce } from '../core/made-once.ts';
import { layAxes } from './chart-axes.ts';
import { chartFrame, layHeadRow, laySource, layTitle, moveFrame } from './chart-frame.ts';
import { layReferenceLabels, layReferenceLines, layValueLabels } from './chart-labels.ts';
import { layLegend } from './chart-legend.ts';
import type { ChartModel } from './chart-model.ts';
import { laySeries } from './chart-series-marks.ts';
import { layTargets } from './chart-targets.ts';
import type { ChartSize, ChartView } from './chart-view.ts';
import { inSize } from './month-axis.ts';
import { layRankLabels } from './rank-labels.ts';

/** Lays a chart out; `inLegend` are the standards that get their name in the legend. */
function compose(
  model: ChartModel,
  size: ChartSize,
  inLegend: readonly number[],
): { view: ChartView; homeless: number[] } {
  const sketch = chartFrame(model, size);
  const title = layTitle(model.title, sketch);
  const legend = layLegend(model, inLegend, title.bottom + 4, sketch.width, sketch.size);
  const head = layHeadRow(model, sketch, legend.bottom + 4);
  const frame = moveFrame(sketch, model.kind, head.bottom + 14);

  const axes = layAxes(model, frame);
  const { marks, lines, barWidth, taken } = laySeries(model, frame);
  const standards = layReferenceLines(model, frame);
  const aims = layTargets(model, frame, standards, taken);
  const values = layValueLabels(model, frame, marks, standards, taken);
  const names = layReferenceLabels(model, frame, standards, inLegend, taken);
  const ends = frame.column ? layRankLabels(frame.column, frame.plot, frame.size, frame.yOf) : [];
  const source = laySource(model.source, frame, axes.bottom + 6);

  return {
    homeless: names.homeless,
    view: {
      size,
      width: frame.width,
      height: Math.ceil(source.bottom),
      plot: frame.plot,
      rules: [...axes.rules, ...standards, ...legend.rules],
      lines,
      marks: [...marks, ...aims.marks, ...legend.marks],
      texts: [
        title.text,
        ...legend.texts,
        ...head.texts,
        ...axes.texts,
        ...aims.texts,
        ...values,
        ...names.texts,
        ...ends,
        source.text,
      ],
      sample: head.sample,
      barWidth,
    },
  };
}

// A page asks for each layout twice: for the picture, and for the client that draws the same one.
const layouts = new WeakMap<ChartModel, (size: ChartSize) => ChartView>();

/** A chart's picture as numbers and words: where every line, mark and text is. The same model gives the same object. */
export function layoutChart(model: ChartModel, size: ChartSize): ChartView {
  const known = layouts.get(model) ?? madeOnce((asked: ChartSize) => layOut(model, asked));
  layouts.set(model, known);
  return known(size);
}

function layOut(model: ChartModel, size: ChartSize): ChartView {
  const shown = inSize(model, size);
  const inLegend: number[] = [];
  // The legend grows and moves the plot, but not what is in it; still, each round names at least one more.
  for (;;) {
    const { view, homeless } = compose(shown, size, inLegend);
    if (homeless.length === 0) return view;
    inLegend.push(...homeless);
  }
}
