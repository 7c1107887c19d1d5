export interface Suggestion {
  text: string;
  /** In small letters beside it. */
  about: string;
  /** Word that warns of what it is, in a badge; '' = none. */
  mark: string;
  href: string;
}

const listId = 'search-suggestions';

export interface Combobox {
  /** Offers these below the field; none closes the list. */
  offer: (suggestions: readonly Suggestion[]) => void;
  close: () => void;
}

/** Makes a field one with suggestions, each a page that is opened where it is chosen: an editable combobox with a listbox. */
export function makeCombobox(input: HTMLInputElement, label: string): Combobox {
  const list = document.createElement('ul');
  list.id = listId;
  list.className = 'search-suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  input.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', listId],
  ] as const)
    input.setAttribute(name, value);
  let hrefs: readonly string[] = [];
  let at = -1;

  const move = (to: number): void => {
    list.children[at]?.setAttribute('aria-selected', 'false');
    at = to;
    const option = list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) move(-1);
  };
  open(false);

  input.addEventListener('keydown', (event) => {
    const count = hrefs.length;
    if (event.isComposing || count === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      open(true);
      // Past the last option the field itself is next.
      move(((at + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      // The first press closes the list, the next one empties the field.
      event.preventDefault();
      open(false);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      location.assign(hrefs[at] ?? '');
    }
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? target.closest('[role="option"]') : null;
    const href = hrefs[[...list.children].findIndex((option) => option === chosen)];
    if (href !== undefined) location.assign(href);
  });
  input.addEventListener('blur', () => open(false));

  return {
    close: () => open(false),
    offer(suggestions) {
      hrefs = suggestions.map(({ href }) => href);
      list.replaceChildren(...suggestions.map(optionOf));
      open(suggestions.length > 0);
    },
  };
}

function optionOf({ text, about, mark }: Suggestion, at: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `${listId}-${at}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const small = document.createElement('small');
  small.textContent = about;
  if (mark !== '') {
    const badge = document.createElement('span');
    badge.className = 'badge badge--sample';
    badge.textContent = mark;
    small.prepend(badge, ' ');
  }
  option.append(text, ' ', small);
  return option;
}
