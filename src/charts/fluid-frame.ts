import { escapeMarkup } from './escape-markup.ts';

/** A label at a share, 0 to 1, of the plot's width or height. */
export interface FluidLabel {
  at: number;
  text: string;
}

/** A picture as wide as its place: the plot is stretched to it, its words and lines are not. */
export interface FluidFrame {
  /** Unique on its page. */
  id: string;
  /** What the picture is, and what it shows in a sentence: its text alternative. */
  title: string;
  description: string;
  /** Height of the plot in CSS pixels. */
  height: number;
  /** Size of the plot in the units of `body`; y goes down. */
  extent: { width: number; height: number };
  /** The drawing, as SVG. */
  body: string;
  /** Below the plot, from its left. */
  xLabels: readonly FluidLabel[];
  /** In the plot, above their height, from its top. */
  yLabels: readonly FluidLabel[];
  /** The word "sample" of the language, where the figures are sample data; else null. */
  sample: string | null;
  /** True where only the plot is drawn, with the word "sample" above it. */
  isBare?: boolean;
}

/** Rows above and below the plot in CSS pixels: the word "sample" over it, the labels of x under it. */
const headHeight = 24;
const footHeight = 22;

/** The row of the word alone: it covers no bar, and whoever cuts the picture out has it. */
const bareHead = 20;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

const anchorAt = (share: number): string =>
  share < 0.06 ? '' : share > 0.94 ? ' text-anchor="end"' : ' text-anchor="middle"';

/** The picture as inline SVG, coloured by classes alone, whose sheet its component brings; one tab stop. */
export function fluidSvg(frame: FluidFrame): string {
  const { id, title, description, height, extent, body, xLabels, yLabels, sample, isBare = false } = frame;
  const [head, foot] = isBare ? [sample === null ? 0 : bareHead, 0] : [headHeight, footHeight];
  const label = ({ at, text }: FluidLabel): string =>
    `<text x="${percent(at)}" y="${head + height + 16}"${anchorAt(at)}>${escapeMarkup(text)}</text>`;
  const tick = ({ at, text }: FluidLabel): string =>
    `<text x="0" y="${Math.round(head + at * height - 4)}">${escapeMarkup(text)}</text>`;
  return [
    `<svg class="fluid" width="100%" height="${head + height + foot}" role="img" tabindex="0" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${escapeMarkup(title)}</title><desc id="${id}-d">${escapeMarkup(description)}</desc>`,
    `<svg y="${head}" width="100%" height="${height}" viewBox="0 0 ${extent.width} ${extent.height}" preserveAspectRatio="none">${body}</svg>`,
    ...(isBare ? [] : [...xLabels.map(label), ...yLabels.map(tick)]),
    sample === null
      ? ''
      : `<text class="fluid-sample" x="100%" y="${isBare ? 14 : 16}" text-anchor="end">${escapeMarkup(sample)}</text>`,
    '</svg>',
  ].join('');
}
