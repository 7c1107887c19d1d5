/** Anchor of a figure in the list below an article. */
export const figureAnchor = (number: number | string): string => `figure-${number}`;

/** Anchor of the place where the text first shows it. */
export const textAnchor = (number: number | string): string => `text-figure-${number}`;
