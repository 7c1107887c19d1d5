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

/** Lets a pointer drag over the small wall: the weeks between its ends are chosen. The fields of days do the same by keyboard. */
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
  let start: number | null = null;

  const at = ({ clientX }: PointerEvent): number => {
    const { left, width } = area.getBoundingClientRect();
    return weekAt((clientX - left) / width, mondays.length, before);
  };
  const between = (event: PointerEvent) => {
    const end = at(event);
    return { first: Math.min(start ?? end, end), last: Math.max(start ?? end, end) };
  };
  const load = async (): Promise<void> => {
    mondays = (await open()).ledger.weeks.map(({ monday }) => monday);
  };
  area.addEventListener('pointerenter', () => void load().catch(() => undefined));
  area.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || mondays.length === 0) return;
    start = at(event);
    area.setPointerCapture(event.pointerId);
    markWeeks(root, { first: start, last: start });
    event.preventDefault();
  });
  area.addEventListener('pointermove', (event) => {
    if (start !== null) markWeeks(root, between(event));
  });
  area.addEventListener('pointerup', (event) => {
    if (start === null) return;
    const { first, last } = between(event);
    start = null;
    choose(changed(current(), { from: mondays[first] ?? null, to: sundayOf(mondays[last] ?? '') }));
  });
  area.addEventListener('pointercancel', () => {
    if (start === null) return;
    start = null;
    markWeeks(root, null);
  });
}
