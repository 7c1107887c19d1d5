const kept = 'explorer.keys';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), select, textarea, [contenteditable]') !== null;

/** `/` goes to the search box, `j` and `k` from row to row; never while one types, and not where the reader has them off. */
export function watchKeys(root: HTMLElement): void {
  const box = root.querySelector<HTMLInputElement>('[data-keys]');
  if (box && readKept() === 'off') box.checked = false;
  box?.addEventListener('change', () => keep(box.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
    if (!box?.checked || ctrlKey || metaKey || altKey || isComposing || isTyping(target)) return;
    if (root.querySelector('dialog[open]')) return;
    if (key === '/') {
      event.preventDefault();
      const side = root.querySelector('[data-side]');
      if (side && getComputedStyle(side).display === 'none') root.querySelector<HTMLElement>('[data-sheet]')?.click();
      root.querySelector<HTMLInputElement>('[data-text]')?.focus();
    } else if (key === 'j' || key === 'k') {
      const links = [...root.querySelectorAll<HTMLElement>('[data-rows] a')];
      const here = links.findIndex((link) => link === document.activeElement);
      const next = key === 'j' ? here + 1 : here === -1 ? links.length - 1 : here - 1;
      links[next]?.focus();
    }
  });
}

function readKept(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(kept, value);
  } catch {
    // The browser keeps nothing: the choice holds for this page.
  }
}
