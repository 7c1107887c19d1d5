/** What this tab alone remembers, until it is closed; null where there is nothing, or the browser keeps nothing. */
export function readTab(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Has this tab remember a text, or forget it. */
export function keepInTab(name: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // A browser that keeps nothing: a reload begins anew.
  }
}
