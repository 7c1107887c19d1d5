import type { Locale } from '../core/locale.ts';

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

export type ShareModel = HeadlineShare | FigureShare;

/** Pixels, as link previews ask for. */
export const shareSize = { width: 1200, height: 630 } as const;
