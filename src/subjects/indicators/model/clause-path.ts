/** Where a clause is: on the page of its edition, at its own line. */
export const clausePath = (edition: string, id: string): string => `standard/${edition}#${clauseAnchor(id)}`;

export const clauseAnchor = (id: string): string => `clause-${id}`;
