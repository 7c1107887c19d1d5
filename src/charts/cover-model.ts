/** What is seen beside the figure of a cover. */
export type CoverPicture =
  /** The days of a year, as many filled as were counted, and a line at those asked for. */
  | { kind: 'days'; days: number; filled: number; asked: number | null }
  /** Values over the years, oldest first; `joins` is false where a line to the one before would join what must not be joined. */
  | { kind: 'line'; points: readonly { year: number; value: number; joins: boolean }[]; first: string; last: string }
  /** A value on a scale from zero to `full`, with a tick at what is asked. */
  | { kind: 'bar'; value: number; full: number; asked: number | null }
  /** Amounts beside each other from zero, in the order of time. */
  | { kind: 'columns'; values: readonly number[]; first: string; last: string }
  /** Nothing to draw beside it: the rules of its column, as on a cover of type. */
  | { kind: 'rules'; setting: number }
  | { kind: 'none' };

/** A cover drawn from data, in one language. */
export interface FigureCover {
  kind: 'figure';
  /** With its unit, as printed: "97.89 %". */
  value: string;
  /** What it is: "Sewage treatment rate". */
  name: string;
  /** Of where and when: "China, cities · 2021". */
  place: string;
  /** Who printed it, named where a figure is alone; null = not said. */
  source: string | null;
  /** What the line or the tick stands for; null = there is none. */
  asked: string | null;
  picture: CoverPicture;
  /** All of it in a sentence. */
  alt: string;
  isSample: boolean;
  /** True where it is drawn from the newest release, whatever the text is bound to. */
  isNewest?: boolean;
}

/** A cover of type and rules, where there is nothing to draw. */
export interface TypeCover {
  kind: 'type';
  /** Name of the column. */
  name: string;
  /** Which of the settings of rules: a column keeps its own. */
  setting: number;
  alt: string;
}

export type DrawnCover = FigureCover | TypeCover;
