import { textEms } from './chart-text.ts';
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

/** Width of a picture on the narrowest phone, in the font size of its labels: the sheet keeps that with every text size. */
const narrowest = 18;
/** Between two labels, in the same unit. */
const gap = 0.4;

type Anchor = 'start' | 'middle' | 'end';

/** A label at an edge begins or ends there; one that reaches beyond an edge on the narrowest phone, at its own place. */
function anchorOf({ at, text }: FluidLabel): Anchor {
  const reach = Math.max(0.06, textEms(text) / 2 / narrowest);
  return at < reach ? 'start' : 1 - at < reach ? 'end' : 'middle';
}

const anchorOffsets: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** Where a label begins and ends on the narrowest phone. */
function spanOf(label: FluidLabel): { from: number; to: number } {
  const width = textEms(label.text);
  const from = label.at * narrowest - width * anchorOffsets[anchorOf(label)];
  return { from, to: from + width };
}

/** Labels that would cover another on a phone: the first and the last are kept, then the others from the left. */
function crowding(labels: readonly FluidLabel[]): Set<FluidLabel> {
  const inOrder = labels.toSorted((one, other) => one.at - other.at);
  const kept: { from: number; to: number }[] = [];
  const crowded = new Set<FluidLabel>();
  for (const label of new Set([...inOrder.slice(0, 1), ...inOrder.slice(-1), ...inOrder])) {
    const own = spanOf(label);
    const isClear = kept.every(({ from, to }) => own.from >= to + gap || own.to + gap <= from);
    if (isClear || kept.length < 2) kept.push(own);
    else crowded.add(label);
  }
  return crowded;
}

/** The picture as inline SVG, coloured by classes alone, whose sheet its component brings; one tab stop. */
export function fluidSvg(frame: FluidFrame): string {
  const { id, title, description, height, extent, body, xLabels, yLabels, sample, isBare = false } = frame;
  const [head, foot] = isBare ? [sample === null ? 0 : bareHead, 0] : [headHeight, footHeight];
  const crowded = crowding(xLabels);
  const label = (one: FluidLabel): string => {
    const anchor = anchorOf(one);
    const looks = [
      ...(crowded.has(one) ? [' class="fluid-roomy"'] : []),
      ...(anchor === 'start' ? [] : [` text-anchor="${anchor}"`]),
    ].join('');
    return `<text x="${percent(one.at)}" y="${head + height + 16}"${looks}>${escapeMarkup(one.text)}</text>`;
  };
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
