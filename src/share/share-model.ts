import type { Locale } from '../core/locale.ts';
import type { Ink } from './share-ink.ts';

/** What is on every share picture. */
export interface ShareFrame {
  locale: Locale;
  /** Name of the site, in the masthead. */
  site: string;
  /** The word for sample data; null where the picture shows none. */
  sample: string | null;
  /** The sentence of a demonstration; null on an official site. */
  demonstration: string | null;
}

/** A headline under its column: articles, standing pages, the site itself. */
export interface HeadlineShare extends ShareFrame {
  kind: 'headline';
  kicker: string;
  title: string;
  /** Foot of the picture: the day of an article. */
  note: string;
}

/** Shape of a verdict's mark, as on the pages: disc, empty diamond, dash. */
export type ShareLook = 'met' | 'not-met' | 'neutral';

/** One large figure held against the standard. */
export interface FigureShare extends ShareFrame {
  kind: 'figure';
  kicker: string;
  /** What the figure is a figure of. */
  title: string;
  /** With its unit. */
  value: string;
  /** The gravest first: there is room for two. */
  verdicts: { look: ShareLook; word: string; standard: string }[];
  note: string;
}

/** How a brick of a wall looks. */
export interface BrickLook {
  fill: Ink;
  edge?: Ink;
  isHatched?: boolean;
}

/** What a brick of a wall stands for, above a stretch of the wall in which it is seen. */
export interface BrickShare extends ShareFrame {
  kind: 'brick';
  kicker: string;
  title: string;
  /** The brick and its word; null = the wall alone. */
  brick: { look: BrickLook; word: string } | null;
  note: string;
}

/** A whole wall under the sentence that counts its bricks. */
export interface WallShare extends ShareFrame {
  kind: 'wall';
  kicker: string;
  title: string;
  /** From the base up. */
  layers: readonly BrickLook[];
  /** How many bricks of each layer a column has. */
  columns: readonly (readonly number[])[];
  note: string;
}

export type ShareModel = HeadlineShare | FigureShare | BrickShare | WallShare;

/** Pixels, as link previews ask for. */
export const shareSize = { width: 1200, height: 630 } as const;
