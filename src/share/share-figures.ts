import { drawKicker, type Body } from './share-body.ts';
import type { FiguresShare } from './share-model.ts';
import type { SharePen } from './share-pen.ts';

const gap = 36;

/** What it is about, and up to three figures in columns, each over what it counts. */
export function drawFigures(pen: SharePen, { kicker, title, figures }: FiguresShare, body: Body): void {
  const top = drawKicker(pen, kicker, body);
  const shown = figures.slice(0, 3);
  const columnTop = shown.length === 0 ? body.bottom : body.bottom - 212;
  const name = pen.fit(title, 700, {
    ...{ width: body.width, height: columnTop - top - 24, leading: 1.2 },
    sizes: [76, 72, 64, 56, 48, 42, 36],
  });
  const spare = columnTop - top - name.lines.length * name.size * 1.2;
  name.lines.forEach((line, at) =>
    pen.line(line, body.x, top + spare / 2 + name.size * (0.96 + at * 1.2), name.size, 700, 'ink'),
  );
  const width = (body.width - gap * (shown.length - 1)) / Math.max(1, shown.length);
  shown.forEach(({ value, label, isGrave = false }, index) => {
    const x = body.x + index * (width + gap);
    pen.rule(x, columnTop, width, 3, isGrave ? 'cinnabar' : 'ink');
    const figure = pen.fitLine(value, 900, width, [88, 80, 72, 64, 56, 48, 40]);
    pen.line(figure.lines[0] ?? '', x, columnTop + 98, figure.size, 900, isGrave ? 'cinnabar' : 'ink');
    const words = pen.fit(label, 500, { width, height: 88, leading: 1.3, sizes: [32, 30, 28, 26, 24, 22, 20] });
    words.lines.forEach((line, at) =>
      pen.line(line, x, columnTop + 122 + words.size * (1 + at * 1.3), words.size, 500, 'ink'),
    );
  });
}
