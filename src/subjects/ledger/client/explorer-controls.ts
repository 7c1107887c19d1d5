import { sortColumns, type Choice } from '../explorer/choice.ts';
import { explorerFacets } from '../explorer/facets.ts';
import { changed, sortedBy, toggled } from './edit-choice.ts';
import { readAddress } from './explorer-address.ts';

export type Choose = (choice: Choice, isTyped?: boolean) => void;

/** Answers fields, boxes, heads of columns and links between pages with a changed choice. */
export function watchControls(root: HTMLElement, current: () => Choice, choose: Choose, settle: () => void): void {
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) return chooseOption(target, current(), choose);
    if (!(target instanceof HTMLInputElement)) return;
    const facet = facetAround(target);
    if (facet) choose(toggled(current(), facet, target.value));
    else if (target.matches('[data-deep]')) choose(changed(current(), { inDescriptions: target.checked }));
    else if (target.matches('[data-compare]')) choose({ ...current(), compares: target.checked });
    else if (target.matches('[data-from]')) choose(changed(current(), { from: dayIn(target) }));
    else if (target.matches('[data-to]')) choose(changed(current(), { to: dayIn(target) }));
    else if (target.matches('[data-text]')) settle();
  });

  const text = root.querySelector<HTMLInputElement>('[data-text]');
  const typed = (): void => {
    if (text) choose(changed(current(), { text: text.value.trim() }), true);
  };
  // While an input method composes, the field holds Latin letters, not yet words.
  text?.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  text?.addEventListener('compositionend', typed);

  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const sort = event.target.closest<HTMLElement>('[data-sort]')?.dataset['sort'];
    const column = sortColumns.find((one) => one === sort);
    if (column) return choose(sortedBy(current(), column));
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const chip = isPlain ? event.target.closest<HTMLAnchorElement>('a[data-chip]') : null;
    if (chip) {
      event.preventDefault();
      choose(readAddress(new URL(chip.href).search, null));
      // It is gone with its part of the choice.
      return root.querySelector<HTMLElement>('[data-chips] a, [data-sort]')?.focus({ preventScroll: true });
    }
    const more = event.target.closest('[data-more]');
    const group = more?.closest<HTMLElement>('[data-facet]');
    if (group) {
      group.dataset['whole'] = '';
      return choose(current());
    }
    const link = isPlain ? event.target.closest<HTMLAnchorElement>('[data-previous], [data-next]') : null;
    if (!link) return;
    event.preventDefault();
    choose(readAddress(new URL(link.href).search, null));
    root.querySelector('.explorer__main')?.scrollIntoView();
    root.querySelector<HTMLElement>('[data-rows] a')?.focus({ preventScroll: true });
  });
}

function facetAround(input: Element) {
  const facet = input.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
  return explorerFacets.find((one) => one === facet);
}

function chooseOption(select: HTMLSelectElement, choice: Choice, choose: Choose): void {
  if (select.matches('[data-at]')) return choose(changed(choice, { at: select.value || null }));
  const column = sortColumns.find((one) => one === select.value.replace('-', ''));
  if (column) choose(changed(choice, { sort: column, descending: select.value.startsWith('-') }));
}

const dayIn = ({ value }: HTMLInputElement): string | null => value || null;
