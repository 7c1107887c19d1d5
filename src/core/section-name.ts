/** Pages that are found together: `campaign` has a page of its own, those of `report` are named where problems are reported. */
export type SectionName = 'campaign' | 'report';
