/** On a phone the filters come in a sheet from below: the same filters, moved into a dialog while it is open. */
export function watchSheet(root: HTMLElement): void {
  const dialog = root.querySelector('dialog');
  const side = root.querySelector('[data-side]');
  const filters = root.querySelector('[data-filters]');
  const title = dialog?.querySelector('h2');
  if (!dialog || !side || !filters || !title) return;
  root.querySelector('[data-sheet]')?.addEventListener('click', () => {
    title.after(filters);
    dialog.showModal();
    // The first field would bring up the keyboard of a phone over the choices.
    title.focus();
  });
  root.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  // Also by Escape, the way back of a phone, and a tap beside it.
  dialog.addEventListener('close', () => side.append(filters));
  dialog.addEventListener('click', ({ clientY, target }) => {
    if (target === dialog && clientY < dialog.getBoundingClientRect().top) dialog.close();
  });
  matchMedia('(min-width: 60rem)').addEventListener('change', () => dialog.close());
}
