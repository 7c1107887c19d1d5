import type { Page } from 'playwright-core';

/** What is told of the places that Tab leads to, by the markup that they begin with. */
export interface Walk {
  /** How many there were. */
  stops: number;
  /** What could have the focus, and never had it. */
  missed: string[];
  /** Where the focus could not be seen: no outline of two pixels, or the place is out of the window or below something else. */
  unseen: string[];
}

/** For the browser: what a Tab leads to, and what is said of it before the next one. */
const watch = (from: string): string => `(() => {
  const ways = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const tell = (element) => element.outerHTML.slice(0, 120);
  const isOffered = (element) => element.tabIndex >= 0 && !element.disabled && element.type !== 'hidden' &&
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
  // Of the radio buttons of a group the one that is chosen has the focus.
  const isReached = (element) => element.type !== 'radio' || element.checked;
  const all = new Set([...document.querySelector('${from}').querySelectorAll(ways)].filter((element) => isOffered(element) && isReached(element)));
  const start = document.activeElement;
  const been = new Set();
  const unseen = [];
  const look = (element) => {
    if (!element || element === start || been.has(element)) return;
    been.add(element);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [box = new DOMRect()] = element.getClientRects();
    const at = document.elementFromPoint(box.x + Math.min(box.width / 2, 8), box.y + box.height / 2);
    const isOnTop = at !== null && (element.contains(at) || at.contains(element));
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || !isOnTop) unseen.push(tell(element));
  };
  window.walk = {
    length: all.size,
    end: () => ({
      stops: been.size,
      missed: [...all].filter((element) => !been.has(element) && isOffered(element)).map(tell),
      unseen,
    }),
  };
  addEventListener('keydown', ({ key }) => key === 'Tab' && look(document.activeElement), true);
})()`;

/**
 * Goes by Tab alone through the page that is open, or through its part `from`, which can have the focus. Where the focus is
 * caught, the rest is missed.
 */
export async function walkByTab(page: Page, from = 'body'): Promise<Walk> {
  if (from !== 'body') await page.locator(from).focus();
  await page.evaluate(watch(from));
  const length = await page.evaluate<number>('window.walk.length');
  // One more, for the last is looked at when it is left; and some for what scrolls, which browsers lead to too.
  for (let pressed = 0; pressed < length + 8; pressed += 1) await page.keyboard.press('Tab');
  return page.evaluate<Walk>('window.walk.end()');
}
