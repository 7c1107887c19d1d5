import type { Locale } from '../core/locale.ts';
import type { ListShare, PlaceShare } from './list-model.ts';
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
  /** What makes it a poster, upright; left out on a card for link previews. */
  poster?: PosterWay;
}

/** The way from a poster to its page: for a camera, for the eye, and in words. */
export interface PosterWay {
  /** Modules of a QR code, row by row: '1' is dark. */
  code: readonly string[];
  address: string;
  /** "Scan to see how it is now". */
  scan: string;
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

/** One large figure compared with the standard. */
export interface FigureShare extends ShareFrame {
  kind: 'figure';
  kicker: string;
  /** What the figure is a figure of. */
  title: string;
  /** With its unit. */
  value: string;
  /** The gravest first: there is room for two. */
  verdicts: { look: ShareLook; word: string; standard: string }[];
  /** Where the figure counts days of a year: how many it has, how many were counted, how many are asked for. */
  days?: { days: number; filled: number; asked: number | null };
  note: string;
}

/** Several figures of one thing side by side: there is room for three. */
export interface FiguresShare extends ShareFrame {
  kind: 'figures';
  kicker: string;
  title: string;
  figures: { value: string; label: string; isGrave?: boolean }[];
  note: string;
}

/** A ranking: its map of tiles, where the city has one, and the ranks of each group. */
export interface RanksShare extends ShareFrame {
  kind: 'ranks';
  kicker: string;
  groups: { name: string; rows: { rank: string; name: string; value: string }[] }[];
  /** Places row by row; null = empty. */
  tiles: { columns: number; places: (RankTile | null)[] } | null;
  note: string;
}

export interface RankTile {
  name: string;
  rank: string;
  shade: 'upper' | 'middle' | 'lower' | 'none';
  /** A double frame instead of a single one. */
  isDouble: boolean;
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

export type ShareModel =
  HeadlineShare | FigureShare | FiguresShare | RanksShare | ListShare | PlaceShare | BrickShare | WallShare;

/** Pixels, as link previews ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** Pixels of a poster: what the screen of a phone shows whole. */
export const posterSize = { width: 1080, height: 1440 } as const;
