import { chipsOf } from './chips.ts';
import { unfiltered } from './edit-choice.ts';
import { queryOf } from './explorer-address.ts';
import { write } from './fill-row.ts';
import type { Shown } from './show-answer.ts';

/** What is chosen, each part as a link to the choice without it. */
export function showChips(root: HTMLElement, { locale, t, choice, ownArea, names }: Shown): void {
  const list = root.querySelector<HTMLElement>('[data-chips]');
  if (!list) return;
  const chips = chipsOf(locale, choice, names, t);
  const items = chips.map(({ text, lang, without }) => {
    const link = chipLink(queryOf(without, ownArea));
    link.setAttribute('aria-label', t('explorer.chip.remove', { name: text }));
    const name = document.createElement('span');
    write(name, lang === undefined ? { text } : { text, lang });
    link.append(name);
    return link;
  });
  if (chips.length > 1) {
    const clear = chipLink(queryOf(unfiltered({ ...choice, at: null }), ownArea));
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
