import { areKeysOff, isTyping } from './key-choice.ts';

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
