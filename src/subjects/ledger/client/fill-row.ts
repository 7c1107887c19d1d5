import type { RowView } from './row-view.ts';
import type { Said } from './value-names.ts';

/** Writes a text into an element, with its language where it is another than the page's. */
export function write(element: Element | null | undefined, { text, lang }: Said): void {
  if (!element) return;
  element.textContent = text;
  if (lang === undefined) element.removeAttribute('lang');
  else element.setAttribute('lang', lang);
}

/** A row of the table from its pattern, as ExplorerRow.astro has it. */
export function makeRow(pattern: HTMLTemplateElement, view: RowView): DocumentFragment {
  const copy = document.importNode(pattern.content, true);
  const [state, place, what, unit, where] = copy.querySelectorAll<HTMLElement>('td, th');
  const [found, id] = copy.querySelectorAll('span');
  const link = place?.querySelector('a');
  if (link) link.href = view.href;
  write(link, view.place);
  if (state) state.dataset['state'] = view.state;
  view.marks.forEach((text, at) => {
    const mark = document.createElement('span');
    mark.textContent = text;
    state?.append(at > 0 ? ' · ' : '', mark);
  });
  write(what, view.what);
  write(unit, view.unit);
  write(where, view.where);
  write(found, { text: view.found });
  write(id, { text: view.id });
  return copy;
}
