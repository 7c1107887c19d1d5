const kept = 'explorer.keys';

/** True where the reader has the keys of single letters off: they may be in the way of what speaks or types for them. */
export function areKeysOff(): boolean {
  try {
    return localStorage.getItem(kept) === 'off';
  } catch {
    return false;
  }
}

export function keepKeys(isOn: boolean): void {
  try {
    localStorage.setItem(kept, isOn ? 'on' : 'off');
  } catch {
    // The browser keeps nothing: the choice holds for this page.
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), select, textarea, [contenteditable]') !== null;

/** `/` goes to the search field of the page, where it has one that is shown; never while one types. */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || defaultPrevented || isTyping(target)) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('.search-field > input')];
  const field = fields.find((one) => one.getClientRects().length > 0);
  if (!field || document.querySelector('dialog[open], ledger-explorer') || areKeysOff()) return;
  event.preventDefault();
  field.select();
});
