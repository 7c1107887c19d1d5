import { areKeysOff, isTyping, keepKeys } from '../../../client/key-choice.ts';

/** `/` goes to the search box, `j` and `k` from row to row; never while one types, and not where the reader has them off. */
export function watchKeys(root: HTMLElement): void {
  const box = root.querySelector<HTMLInputElement>('[data-keys]');
  if (box && areKeysOff()) box.checked = false;
  box?.addEventListener('change', () => keepKeys(box.checked));
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
