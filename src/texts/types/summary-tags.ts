/** A tag in a summary, or what looks like the beginning of one. */
export const summaryTag = /<\/?[A-Za-z][^<>]*(?:>|$)/g;

/** A summary as long as it is read: a tag stands for a few characters, however long its key is. */
export const readLength = (summary: string): number => summary.replace(summaryTag, '00.00%').length;
