import type { Choice } from '../explorer/choice.ts';

/** Brings every control into line with the choice: after Back, a chip, or an address from elsewhere. */
export function showChoice(root: HTMLElement, choice: Choice): void {
  const field = <Kind extends HTMLElement>(name: string): Kind | null => root.querySelector<Kind>(`[data-${name}]`);
  const text = field<HTMLInputElement>('text');
  // Never under the hands of somebody who types.
  if (text && text !== document.activeElement) text.value = choice.text;
  const [deep, compare] = [field<HTMLInputElement>('deep'), field<HTMLInputElement>('compare')];
  if (deep) deep.checked = choice.inDescriptions;
  if (compare) compare.checked = choice.compares;
  const [from, to, at] = [
    field<HTMLInputElement>('from'),
    field<HTMLInputElement>('to'),
    field<HTMLSelectElement>('at'),
  ];
  if (from) from.value = choice.from ?? '';
  if (to) to.value = choice.to ?? '';
  if (at) at.value = choice.at ?? '';
  const sort = `${choice.descending ? '-' : ''}${choice.sort}`;
  const sorts = field<HTMLSelectElement>('sorts');
  if (sorts) sorts.value = sort;
  for (const button of root.querySelectorAll<HTMLElement>('[data-sort]')) {
    const isSorted = button.dataset['sort'] === choice.sort;
    const direction = choice.descending ? 'descending' : 'ascending';
    if (isSorted) button.dataset['direction'] = direction;
    else delete button.dataset['direction'];
  }
  for (const head of root.querySelectorAll('.explorer-table thead th')) {
    const direction = head.querySelector<HTMLElement>('[data-direction]')?.dataset['direction'];
    if (direction) head.setAttribute('aria-sort', direction);
    else head.removeAttribute('aria-sort');
  }
}
