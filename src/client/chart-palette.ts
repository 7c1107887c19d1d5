import { colourOf } from '../charts/chart-marks.ts';

/** The colours and fonts of the style sheet, for a canvas. */
export interface Palette {
  paper: string;
  surface: string;
  ink: string;
  muted: string;
  hairline: string;
  celadon: string;
  gold: string;
  goldTint: string;
  fontText: string;
  fontHeading: string;
  /** Colour of a series; null = ink. */
  seriesColour: (series: number | null) => string;
}

/** What the custom properties say at `element`, in the reader's mode of this moment. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const series = [1, 2, 3, 4, 5, 6].map((number) => read(`--series-${number}`));
  const ink = read('--ink');
  return {
    paper: read('--paper'),
    surface: read('--surface'),
    ink,
    muted: read('--muted'),
    hairline: read('--hairline'),
    celadon: read('--celadon'),
    gold: read('--gold'),
    goldTint: read('--gold-tint'),
    fontText: read('--font-text'),
    fontHeading: read('--font-heading'),
    seriesColour: (index) => (index === null ? ink : (series[colourOf(index) - 1] ?? ink)),
  };
}

/** Calls `changed` when the reader's modes change: theme, contrast, text size, or the system's own. */
export function onPaletteChange(changed: () => void): void {
  const modes = ['data-theme', 'data-contrast', 'data-text-size'];
  new MutationObserver(changed).observe(document.documentElement, { attributeFilter: modes });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', changed);
  }
}
