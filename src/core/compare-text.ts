// Not the order of the machine's own language: two builds of the same data are the same.
const order = new Intl.Collator('en');

/** Orders days, codes and names of files. The one place that decides how texts are sorted. */
export const compareText = (left: string, right: string): number => order.compare(left, right);

/** The same; what is not known comes last. */
export const compareKnown = (left: string | null, right: string | null): number =>
  left === null || right === null ? Number(left === null) - Number(right === null) : compareText(left, right);
