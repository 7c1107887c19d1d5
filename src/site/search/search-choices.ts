import type { Narrowed, Narrowing } from './narrow-pages.ts';

const selectOf = (root: HTMLElement, name: string): HTMLSelectElement | null =>
  root.querySelector<HTMLSelectElement>(`[data-choice="${name}"]`);

/** Offers the sections and areas of what is found, each with its count; where there is one alone, nothing is to choose. */
export function offerChoices(root: HTMLElement, { sections, areas }: Pick<Narrowed, 'sections' | 'areas'>): void {
  for (const [name, counts] of [
    ['section', sections],
    ['area', areas],
  ] as const) {
    const select = selectOf(root, name);
    if (!select) continue;
    const options = [...counts].map(([value, count]) => new Option(`${value} (${count})`, value));
    select.replaceChildren(...[...select.options].slice(0, 1), ...options);
    const label = select.closest('label');
    if (label) label.hidden = counts.size === 0;
  }
}

/** Brings the controls into line with what is chosen; a value that nothing has stays chosen and is shown. */
export function showChoices(root: HTMLElement, { section, area, isNewestFirst }: Narrowing): void {
  for (const [name, value] of [
    ['section', section],
    ['area', area],
    ['order', isNewestFirst ? 'newest' : ''],
  ] as const) {
    const select = selectOf(root, name);
    if (!select) continue;
    if (![...select.options].some((option) => option.value === value)) select.add(new Option(`${value} (0)`, value));
    select.value = value;
  }
}

export const choicesIn = (root: HTMLElement): Narrowing => ({
  section: selectOf(root, 'section')?.value ?? '',
  area: selectOf(root, 'area')?.value ?? '',
  isNewestFirst: selectOf(root, 'order')?.value === 'newest',
});
