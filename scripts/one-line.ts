/** A text as front matter, feeds and lists have it: on one line. */
export const oneLine = (text: string | undefined): string => (text ?? '').trim().replaceAll(/\s+/g, ' ');
