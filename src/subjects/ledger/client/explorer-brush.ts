import type { Choice } from '../explorer/choice.ts';
import type { Explorer } from '../explorer/explorer.ts';
import { changed } from './edit-choice.ts';
import type { Choose } from './explorer-controls.ts';
import { sundayOf, weekAt } from './wall-weeks.ts';

/** Shows weeks of the small wall as chosen; null = all. */
export function markWeeks(root: HTMLElement, weeks: { first: number; last: number } | null): void {
  const mark = root.querySelector('[data-window]');
  const before = Number(root.querySelector<HTMLElement>('[data-wall]')?.dataset['before'] ?? 0);
  mark?.setAttribute('x', String(before + (weeks?.first ?? 0)));
  mark?.setAttribute('width', String(weeks === null ? 0 : weeks.last - weeks.first + 1));
}

/**
 * Lets a pointer drag over the small wall: the weeks between its ends are chosen. The fields of days do the same by keyboard.
 * One that drags before the data have come has chosen as well: it is answered when they are there.
 */
export function watchBrush(
  root: HTMLElement,
  open: () => Promise<Explorer>,
  current: () => Choice,
  choose: Choose,
): void {
  const wall = root.querySelector<HTMLElement>('[data-wall]');
  const area = root.querySelector<HTMLElement>('[data-brush]');
  if (!wall || !area) return;
  const before = Number(wall.dataset['before'] ?? 0);
  let mondays: readonly string[] = [];
  /** Where the drag began, as a share of the width. */
  let start: number | null = null;

  const shareAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = area.getBoundingClientRect();
    return (clientX - left) / width;
  };
  const between = (one: number, other: number) => {
    const [first = 0, last = 0] = [Math.min(one, other), Math.max(one, other)].map((share) =>
      weekAt(share, mondays.length, before),
    );
    return { first, last };
  };
  const mark = (from: number, to: number): void => {
    if (mondays.length > 0) markWeeks(root, between(from, to));
  };
  const load = async (): Promise<void> => {
    mondays = (await open()).ledger.weeks.map(({ monday }) => monday);
  };
  area.addEventListener('pointerenter', () => void load().catch(() => undefined));
  area.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    start = shareAt(event);
    area.setPointerCapture(event.pointerId);
    mark(start, start);
    event.preventDefault();
  });
  area.addEventListener('pointermove', (event) => {
    if (start !== null) mark(start, shareAt(event));
  });
  area.addEventListener('pointerup', (event) => {
    if (start === null) return;
    const [from, to] = [start, shareAt(event)];
    start = null;
    void load()
      .then(() => {
        const { first, last } = between(from, to);
        choose(changed(current(), { from: mondays[first] ?? null, to: sundayOf(mondays[last] ?? '') }));
      })
      .catch(() => undefined);
  });
  area.addEventListener('pointercancel', () => {
    if (start === null) return;
    start = null;
    markWeeks(root, null);
  });
}
