const kept = 'keys';

/** What this page chose, where the browser keeps nothing; undefined = it chose nothing. */
let unkept: boolean | undefined;

/** True where the reader has the keys of single letters off: they may be in the way of what speaks or types for them. */
export function areKeysOff(): boolean {
  if (unkept !== undefined) return !unkept;
  try {
    return localStorage.getItem(kept) === 'off';
  } catch {
    return false;
  }
}

/** Keeps the choice; where the browser keeps nothing, it lasts as long as the page. */
export function keepKeys(isOn: boolean): void {
  try {
    localStorage.setItem(kept, isOn ? 'on' : 'off');
    unkept = undefined;
  } catch {
    unkept = isOn;
  }
}

/** True where what a key is pressed in takes it as text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), select, textarea, [contenteditable]') !== null;
