import type { Page } from 'playwright-core';

/**
 * For the browser: boxes without words that are seen by their ground alone, and the empty ones before or after others. In forced
 * colours a ground is the page's own; a border, an outline, a picture or what is kept from being forced is left.
 */
const grounds = `(() => {
  const isClear = (colour) => colour === 'transparent' || /rgba.*, 0\\)$/.test(colour);
  const isEmpty = (box, part, style) => part
    ? style.content === '""'
    : box.textContent.trim() === '' && !box.matches('img, canvas, input, select, textarea, button, svg') && !box.querySelector('img, svg, canvas');
  const isThere = (box) => box.checkVisibility({ visibilityProperty: true }) && !box.closest('svg');
  const sides = ['Top', 'Right', 'Bottom', 'Left'];
  const isLost = ([box, part]) => {
    const style = getComputedStyle(box, part);
    const hasEdge = sides.some((side) => style['border' + side + 'Style'] !== 'none' && parseFloat(style['border' + side + 'Width']) > 0);
    return isThere(box) && style.display !== 'none' && !hasEdge && style.outlineStyle === 'none' && style.forcedColorAdjust !== 'none' && style.backgroundImage === 'none';
  };
  document.querySelectorAll('details').forEach((fold) => { fold.open = true; });
  const marks = [...document.body.querySelectorAll('*')].filter(isThere).flatMap((box) => [null, '::before', '::after'].flatMap((part) => {
    const style = getComputedStyle(box, part);
    return style.display !== 'none' && isEmpty(box, part, style) && !isClear(style.backgroundColor) ? [[box, part]] : [];
  }));
  window.grounds = {
    count: marks.length,
    lost: () => marks.filter(isLost).map(([box, part]) => (part ?? '') + box.outerHTML.slice(0, 100)),
  };
})()`;

/** Marks of the page that is open which a reader with forced colours would not see, and how many there are by their ground. */
export async function lostMarks(page: Page): Promise<{ count: number; lost: string[] }> {
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(grounds);
  await page.emulateMedia({ forcedColors: 'active' });
  return {
    count: await page.evaluate<number>('window.grounds.count'),
    lost: await page.evaluate<string[]>('window.grounds.lost()'),
  };
}
