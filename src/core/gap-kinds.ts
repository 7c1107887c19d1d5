/** What can be missing: a figure, the year of a figure, a definition, a name, a text that nobody here has read. */
export const gapKinds = ['figure', 'year', 'definition', 'name', 'text'] as const;

export type GapKind = (typeof gapKinds)[number];
