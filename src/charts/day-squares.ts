/** Squares in a column: ten, so that days can be counted. */
const inColumn = 10;
/** From one square to the next, and the side of one. */
const step = 10;
const side = 8;

export interface DaySquares {
  width: number;
  height: number;
  /** Path data of the squares that are filled, and of the others. */
  filled: string;
  empty: string;
  /** Path data of the line behind the square `line`; null = no line. */
  line: string | null;
}

/**
 * The days of a year as squares in columns of ten, filled from the first: a count, no calendar. The line parts the
 * squares up to `line` from the rest, stepped where it ends within a column.
 */
export function daySquares(days: number, filled: number, line: number | null): DaySquares {
  const columns = Math.ceil(days / inColumn);
  const height = inColumn * step - (step - side);
  const squares = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, at) => squareAt(from + at)).join('');
  return {
    width: columns * step - (step - side),
    height,
    filled: squares(0, filled),
    empty: squares(filled, days),
    line: line === null ? null : lineBehind(line, height),
  };
}

const squareAt = (at: number): string =>
  `M${Math.floor(at / inColumn) * step},${(at % inColumn) * step}h${side}v${side}h-${side}z`;

/** How far the line stands out above and below the squares. */
const overhang = 6;

function lineBehind(line: number, height: number): string {
  const [column, row] = [Math.floor(line / inColumn), line % inColumn];
  const [left, seam] = [column * step - (step - side) / 2, row * step - (step - side) / 2];
  if (row === 0) return `M${left},${-overhang}V${height + overhang}`;
  return `M${left + step},${-overhang}V${seam}H${left}V${height + overhang}`;
}
