import { printChoice } from '../explorer/choice.ts';
import { chipsOf } from './chips.ts';
import { unfiltered } from './edit-choice.ts';
import { write } from './fill-row.ts';
import type { Shown } from './show-answer.ts';

/** What is chosen, each part as a link to the choice without it. */
export function showChips(root: HTMLElement, { locale, t, choice, names }: Shown): void {
  const list = root.querySelector<HTMLElement>('[data-chips]');
  if (!list) return;
  const chips = chipsOf(locale, choice, names, t);
  const items = chips.map(({ text, lang, without }) => {
    const link = chipLink(printChoice(without).toString());
    link.setAttribute('aria-label', t('explorer.chip.remove', { name: text }));
    const name = document.createElement('span');
    write(name, lang === undefined ? { text } : { text, lang });
    link.append(name);
    return link;
  });
  if (chips.length > 1) {
    const clear = chipLink(printChoice(unfiltered({ ...choice, at: null })).toString());
    clear.className = 'explorer__clear';
    clear.textContent = t('explorer.clear');
    items.push(clear);
  }
  list.hidden = items.length === 0;
  list.replaceChildren(
    ...items.map((link) => {
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  const count = root.querySelector('[data-chosen-count]');
  if (count) count.textContent = chips.length === 0 ? '' : ` (${chips.length})`;
}

function chipLink(query: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = query === '' ? location.pathname : `?${query}`;
  link.dataset['chip'] = '';
  return link;
}
