import type { ShareFrame, ShareLook } from './share-model.ts';

/** Which list something is on; `none` = it was taken back. */
export type ListLook = 'black' | 'red' | 'none';

/** One of the two lists of an issue. It names no place and no unit. */
export interface ShareBoard {
  look: ListLook;
  name: string;
  count: string;
  /** What became of its entries; '' = nothing is said. */
  summary: string;
  lines: BoardLine[];
}

/** An entry: area and category, and its state where it has one. */
export interface BoardLine {
  text: string;
  state: { look: ShareLook; word: string } | null;
}

/** The two lists of an issue. */
export interface ListShare extends ShareFrame {
  kind: 'list';
  kicker: string;
  boards: ShareBoard[];
  /** Says that more entries are on a list than are shown: "{count} more". */
  more: string;
  note: string;
}

/** One place on a list, by its area and category alone. */
export interface PlaceShare extends ShareFrame {
  kind: 'place';
  kicker: string;
  look: ListLook;
  /** The list's name. */
  list: string;
  title: string;
  state: { look: ShareLook; word: string } | null;
  /** Its deadline, in a sentence; '' = none. */
  text: string;
  note: string;
}
