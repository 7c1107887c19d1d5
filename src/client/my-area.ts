const key = 'area';

/** Code of the area that this reader has chosen as their own; null = none was chosen, or the browser keeps nothing. */
export function readMyArea(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps an area as the reader's own; where the browser keeps nothing, the choice lasts as long as the page. */
export function keepMyArea(code: string): void {
  try {
    localStorage.setItem(key, code);
  } catch {
    // Storage is blocked.
  }
}

export function forgetMyArea(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is blocked.
  }
}
