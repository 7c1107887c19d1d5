/** What pages share of their frame, as HTML by name: a footer of thirty links takes longer to render than what a page is about. */
export const renderedParts = new Map<string, string>();
