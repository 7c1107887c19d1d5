/** How sure a value is; each has its own mark in a chart. */
export type PointMark = 'certain' | 'derived' | 'likely';

export interface ChartPoint {
  /** Id of the table row that holds this value. */
  rowId: string;
  /** Middle of the year or month as a decimal year (2021.5); null = the source states no year. */
  year: number | null;
  /** The period in words, as the axis and the announcement print it: "2021", "year not stated". */
  period: string;
  value: number;
  /** The value with its unit, as printed: "97.89 %". */
  valueText: string;
  mark: PointMark;
  /** What a reader must know beside the value: "derived", "preliminary", "revised on …"; may be empty. */
  remarks: string[];
  preliminary: boolean;
  revised: boolean;
  /** False where a line to the point before would join what must not be joined. */
  joinsPrevious: boolean;
}

export interface ChartSeries {
  id: string;
  name: string;
  /** In the order of time; points whose year is not stated come last. */
  points: ChartPoint[];
}

/** A standard's line. */
export interface ChartReference {
  value: number;
  /** "2014 edition, clause 4: at least 300 days" */
  label: string;
}

/** What was to be reached, and when: no value, so no line leads to it. */
export interface ChartTarget {
  /** Middle of its period as a decimal year. */
  year: number;
  value: number;
  /** "Target: 43 µg/m³" */
  label: string;
}

interface AnyChart {
  id: string;
  title: string;
  /** One sentence that says what the picture shows; the accessible name. */
  summary: string;
  /** Unit of the value axis: "%", "days". */
  unit: string;
  series: ChartSeries[];
  references: ChartReference[];
  /** "Source: …; release 2026-11-24": inside the picture. */
  source: string;
  /** Name of the release drawn, as in the downloaded picture's file name: "2026-11-24". */
  release: string;
  /** The word "sample" of the language, where the figures are sample data; else null. */
  sample: string | null;
  /** BCP 47 tag for numbers and months: "zh-CN", "en". */
  language: string;
}

/** What the reader hears and presses, whatever the chart. */
export interface ReadingWords {
  /** What a screen reader calls the picture once it answers to keys: "chart". */
  chart: string;
  /** The hint shown while the picture has the keyboard: which keys do what. */
  keys: string;
  /** The button that saves the picture. */
  download: string;
  /** A point read aloud: a sentence with {series}, {period}, {value}. */
  point: string;
  /** The same sentence for a point with remarks: {remarks} too. */
  pointWithRemarks: string;
  /** What is between two remarks: "; ". */
  betweenRemarks: string;
}

/** Values over years. */
export interface ValueChart extends AnyChart {
  kind: 'line' | 'bar';
  targets?: readonly ChartTarget[];
  words: ReadingWords & {
    yearNotStated: string;
    /** Shown where the value axis does not begin at zero. */
    axisCut: string;
    marks: Record<PointMark, string>;
    preliminary: string;
    revised: string;
    /** What the mark of a target means; needed where there is one. */
    target?: string;
  };
}

/** Ranks over months: a point's value is where it is, so lines that share a rank lie side by side. */
export interface RankChart extends AnyChart {
  kind: 'rank';
  /** How many ranks the axis has; the first is on top. */
  ranks: number;
  /** `YYYY-MM`, oldest first, none left out. */
  months: string[];
  /** True where earlier months are left out: the picture must say so. */
  cut: boolean;
  /** Which line is lit, the others being grey; a reader may light another. */
  lit: number;
  /** True where the page is about the lit one: what the reader keeps does not change it. */
  isOwn: boolean;
  words: ReadingWords & {
    /** Shown where the picture leaves out earlier months: a sentence with {count}. */
    recentMonths: string;
    /** What the buttons are for that light a line. */
    light: string;
    /** Stands by the name of a line without a rank in the newest month. */
    notRanked: string;
  };
}

/** Everything a chart says, in one language; plain JSON. */
export type ChartModel = ValueChart | RankChart;
