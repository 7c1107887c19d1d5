/** What one subject tells of a row of another one, on the page that shows it: the action that a problem belongs to. */
export interface RowNote {
  /** What it is, in a word or two: "Special action". */
  term: string;
  /** Its name, or what is to be said of it. */
  text: string;
  /** Address of the page that tells more. */
  href: string;
  isSample: boolean;
}
