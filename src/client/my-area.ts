const key = 'area';
const changed = 'my-area';

/** What this page chose, where the browser keeps nothing; undefined = it chose nothing. */
let unkept: string | null | undefined;

/** Code of the area that this reader has chosen as their own; null = none was chosen, or the browser keeps nothing. */
export function readMyArea(): string | null {
  if (unkept !== undefined) return unkept;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps an area as the reader's own; where the browser keeps nothing, the choice lasts as long as the page. */
export function keepMyArea(code: string): void {
  write(code, () => localStorage.setItem(key, code));
}

export function forgetMyArea(): void {
  write(null, () => localStorage.removeItem(key));
}

/** Calls `show` with the reader's area now, and whenever it changes, here or in another tab. */
export function watchMyArea(show: (code: string | null) => void): void {
  show(readMyArea());
  addEventListener(changed, () => show(readMyArea()));
  addEventListener('storage', (event) => {
    if (event.key === key) show(event.newValue);
  });
}

function write(code: string | null, store: () => void): void {
  try {
    store();
    unkept = undefined;
  } catch {
    unkept = code;
  }
  dispatchEvent(new Event(changed));
}
