/** What is overdue, on top, is seen on any phone. */
const leastHeight = 2;

/** Columns of problems by week, as the small wall of the page is drawn. */
export interface WeeksLayout {
  height: number;
  /** Height of one problem. */
  brick: number;
  /** Columns that are empty before the first week. */
  before: number;
}

/**
 * A path for each state of `order`, from the base up. The count of a state in a week is at `week * states + state`; one that
 * is at no place has no problem.
 */
export function drawWeeks(
  weeks: Uint32Array,
  order: readonly number[],
  { height, brick, before }: WeeksLayout,
  states: number,
): string[] {
  const paths = order.map(() => '');
  const fine = (y: number): number => Math.round(y * 10) / 10;
  for (let week = 0; week * states < weeks.length; week += 1) {
    let laid = 0;
    order.forEach((state, at) => {
      const count = weeks[week * states + state] ?? 0;
      if (state < 0 || count === 0) return;
      const base = fine(height - laid * brick);
      laid += count;
      const due = fine(height - laid * brick);
      const top = at === order.length - 1 ? Math.min(due, base - leastHeight) : due;
      paths[at] += `M${before + week} ${base}V${top}h1V${base}z`;
    });
  }
  return paths;
}

/** The most problems of one week. */
export function mostInAWeek(weeks: Uint32Array, states: number): number {
  let most = 0;
  for (let from = 0; from < weeks.length; from += states)
    most = Math.max(
      most,
      weeks.subarray(from, from + states).reduce((sum, count) => sum + count, 0),
    );
  return most;
}

/** Which week of `count` lies at a share of the picture's width, `before` empty columns first; the nearest where none does. */
export const weekAt = (share: number, count: number, before: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor(share * (count + before)) - before));

/** Day of the week's end, from its Monday. */
export function sundayOf(monday: string): string {
  const time = Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}

/** The first and last week that a range of days touches; null = no week is left out. */
export function weeksIn(
  mondays: readonly string[],
  { from, to }: { from: string | null; to: string | null },
): { first: number; last: number } | null {
  if (from === null && to === null) return null;
  const first = mondays.findIndex((monday) => from === null || sundayOf(monday) >= from);
  const last = mondays.filter((monday) => to === null || monday <= to).length - 1;
  return first === -1 || last < first ? { first: 0, last: -1 } : { first, last };
}
