import type { BoardLine, ListLook, ListShare, PlaceShare, ShareBoard } from './list-model.ts';
import { drawKicker, scaled, type Body } from './share-body.ts';
import type { Ink } from './share-ink.ts';
import type { SharePen } from './share-pen.ts';

const colours: Record<ListLook, Ink> = { black: 'board', red: 'cinnabar', none: 'muted' };
const pad = 28;
const gap = 32;
/** Height of a panel's head, of its sentence, and of a line of it, on a card. */
const [headHeight, footHeight, lineHeight] = [62, 54, 39];
/** Lines that a panel has room for at least: its number is as high. */
const leastLines = 3;
const lineSizes = [29, 28, 26, 24, 22, 20] as const;

/** A framed panel under its list's name; answers the space inside. */
function drawPanel(pen: SharePen, look: ListLook, name: string, { x, width, top, bottom, scale }: Body): Body {
  const head = Math.round(headHeight * scale);
  pen.box(x, top, width, bottom - top, 4, colours[look], 'paper');
  pen.rule(x, top, width, head, colours[look]);
  const { size, lines } = pen.fitLine(name, 700, width - 2 * pad, scaled([36, 32, 28, 24], scale));
  pen.line(lines[0] ?? '', x + pad, top + head / 2 + size * 0.36, size, 700, 'paper');
  return { x: x + pad, width: width - 2 * pad, top: top + head, bottom, scale };
}

/** As many lines as fit; where not all do, the last says how many more there are. */
function fittingLines(lines: readonly BoardLine[], room: number, more: string): BoardLine[] {
  if (lines.length <= room) return [...lines];
  const shown = lines.slice(0, Math.max(0, room - 1));
  return [...shown, { text: more.replace('{count}', String(lines.length - shown.length)), state: null }];
}

/** Its number, large, beside its entries; what became of them below. States are said where there is room for their words. */
function drawBoard(pen: SharePen, board: ShareBoard, more: string, body: Body, saysStates: boolean): void {
  const { look, count, summary } = board;
  const inside = drawPanel(pen, look, board.name, body);
  const { scale } = body;
  const foot = summary === '' ? 0 : footHeight * scale;
  const step = lineHeight * scale;
  const high = inside.bottom - inside.top - foot;
  const number = 128 * scale;
  const side = Math.max(pen.width(count, 900, number), number * 0.62) + 34 * scale;
  const width = inside.width - side;
  const room = Math.floor((high - 20 * scale) / step);
  const fitsTwice = board.lines.every(({ text }) => pen.width(text, 500, lineSizes[0] * scale) <= width / 2 - 16);
  const columns = !saysStates && fitsTwice && board.lines.length > room ? 2 : 1;
  const lines = fittingLines(board.lines, room * columns, more);
  // All of one size: the largest at which each fits, or else the smallest.
  const mostState = saysStates
    ? Math.max(0, ...lines.map(({ state }) => (state ? pen.markWidth(state.word, 26 * scale) + 20 : 0)))
    : 0;
  const textRoom = width / columns - mostState;
  const fits = (size: number) => lines.every(({ text }) => pen.width(text, 500, size) <= textRoom);
  const same = [scaled(lineSizes, scale).find(fits) ?? 20 * scale];
  const rows = Math.ceil(lines.length / columns);
  const first = inside.top + (high - rows * step) / 2;
  pen.line(count, inside.x, inside.top + high / 2 + number * 0.36, number, 900, colours[look]);
  lines.forEach(({ text, state }, at) => {
    const x = inside.x + side + (at < rows ? 0 : width / 2);
    const y = first + step * ((at % rows) + 0.5) + 10 * scale;
    const taken = state && saysStates ? pen.endMark(state, inside.x + inside.width, y, 26 * scale) + 20 : 0;
    const fitted = pen.fitLine(text, 500, width / columns - taken, same);
    pen.line(fitted.lines[0] ?? '', x, y, fitted.size, 500, 'ink');
  });
  if (summary === '') return;
  const words = pen.fitLine(summary, 600, inside.width, scaled([28, 26, 24, 22, 20, 18], scale));
  pen.rule(inside.x, inside.bottom - foot, inside.width, 2, 'hairline');
  pen.line(words.lines[0] ?? '', inside.x, inside.bottom - foot / 2 + words.size * 0.3, words.size, 600, 'ink');
}

/** The two lists: side by side on a card, one below the other on a poster, where the longer has more room. */
export function drawList(pen: SharePen, { kicker, boards, more, poster }: ListShare, body: Body): void {
  const top = drawKicker(pen, kicker, body) + 14;
  const space = { ...body, top, bottom: body.bottom - 8 };
  if (poster === undefined) {
    const width = (body.width - gap * (boards.length - 1)) / Math.max(1, boards.length);
    boards.forEach((board, at) =>
      drawBoard(pen, board, more, { ...space, x: body.x + at * (width + gap), width }, false),
    );
    return;
  }
  const fixed = ({ summary }: ShareBoard): number => (headHeight + 20 + (summary === '' ? 0 : footHeight)) * body.scale;
  const linesOf = ({ lines }: ShareBoard): number => Math.max(leastLines, lines.length);
  const sum = (of: (board: ShareBoard) => number): number => boards.reduce((all, board) => all + of(board), 0);
  const rest = space.bottom - top - gap * (boards.length - 1) - sum(fixed);
  let from = top;
  for (const board of boards) {
    const own = fixed(board) + (rest * linesOf(board)) / sum(linesOf);
    drawBoard(pen, board, more, { ...space, top: from, bottom: from + own }, true);
    from += own + gap;
  }
}

/** A place under its list's name: area and category as large as they go, its state, and its deadline. */
export function drawPlace(pen: SharePen, { kicker, look, list, title, state, text }: PlaceShare, body: Body): void {
  const { scale } = body;
  const top = drawKicker(pen, kicker, body) + 10;
  const inside = drawPanel(pen, look, list, { ...body, top, bottom: body.bottom - 6 });
  const ends = inside.bottom - 22 * scale;
  const stateEnd = text === '' ? ends : ends - 50 * scale;
  const nameEnd = state ? stateEnd - 66 * scale : stateEnd;
  const name = pen.fit(title, 700, {
    ...{ width: inside.width, height: nameEnd - inside.top - 8, leading: 1.25 },
    sizes: scaled([72, 64, 56, 48, 42, 36], scale),
  });
  const spare = nameEnd - inside.top - name.lines.length * name.size * 1.25;
  name.lines.forEach((line, at) =>
    pen.line(line, inside.x, inside.top + spare / 2 + name.size * (0.98 + at * 1.25), name.size, 700, 'ink'),
  );
  if (state) pen.label({ ...state, x: inside.x, y: stateEnd - 20 * scale, size: 36 * scale });
  if (text === '') return;
  const words = pen.fitLine(text, 500, inside.width, scaled([34, 32, 30, 28, 26, 24, 22], scale));
  pen.line(words.lines[0] ?? '', inside.x, ends - 6 * scale, words.size, 500, 'ink');
}
