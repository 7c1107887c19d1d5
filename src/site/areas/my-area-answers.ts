/** What the file of a reader's own area holds. */
export interface MyAreaAnswers {
  title: string;
  /** The page of the area. */
  more: { text: string; href: string };
  /** The word "sample" where the answers are sample data. */
  sample: string | null;
  figures: { value: string; label: string; href: string }[];
}
